import { describe, expect, test } from 'vitest';
import { isCampaign, note } from '../figures.ts';
import { isGraphQL } from '../kinds/fault.ts';
import { steps } from '../one-fault/acts.ts';
import { killedAt, undisturbed } from './kill.ts';

const [filing, , , acceptance] = steps;
const report = steps.at(-1);
/** `npm test` kills at one boundary in so many, the campaign at all. */
const stride = isCampaign() ? 1 : 6;
let kills = 0;

describe.each([filing, acceptance, report].flatMap((step) => step ?? []))(
  'a run that is killed when $name',
  async (step) => {
    const { requests, picture } = await undisturbed(step);
    const boundaries = requests.flatMap((request, at) => [
      { request: at, isDone: false },
      // To end it after a reading is to end it before the next request.
      ...(request.method === 'GET' || isGraphQL(request) ? [] : [{ request: at, isDone: true }]),
    ]);

    test.concurrent.each(boundaries.filter((_, at) => at % stride === 0))(
      'at request $request, done: $isDone, is completed by the next',
      async (boundary) => {
        const killed = await killedAt(step, boundary);
        expect(killed.conclusion).toBe('cancelled');
        expect(killed.picture).toEqual(picture);
        kills += 1;
      },
    );
  },
);

test('all of them were', () => {
  expect(kills).toBeGreaterThan(30 / stride);
  note('kills', { count: kills, losses: 0 });
});
