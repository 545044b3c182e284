import { describe, test } from 'vitest';
import { steps } from './acts.ts';
import { isGraphQL } from './fault.ts';
import { note } from './figures.ts';
import { killedAt, undisturbed } from './kill.ts';

const [filing, , , acceptance] = steps;
const report = steps.at(-1);

describe.each([filing, acceptance, report].flatMap((step) => step ?? []))(
  'a run that is killed when $name',
  async (step) => {
    const { requests, picture } = await undisturbed(step);
    const boundaries = requests.flatMap((request, at) => [
      { request: at, isDone: false },
      // To end it after a reading is to end it before the next request.
      ...(request.method === 'GET' || isGraphQL(request) ? [] : [{ request: at, isDone: true }]),
    ]);
    note({ kind: 'kills', count: boundaries.length });

    test.concurrent.each(boundaries)(
      'at request $request, done: $isDone, is completed by the next',
      async (boundary) => {
        const { expect } = await import('vitest');
        const killed = await killedAt(step, boundary);
        expect(killed.conclusion).toBe('cancelled');
        expect(killed.picture).toEqual(picture);
      },
    );
  },
);
