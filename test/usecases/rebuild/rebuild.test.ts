import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { sampleOf } from '../../faults/figures.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import { play, step, stepOrTeams } from '../setup/play-history.ts';

const isTimed = fc.boolean();

const issues = [1, 2];
const erase = (desk: Desk) =>
  desk.github.commitFiles({
    as: 'erin',
    branch: 'handoff-data',
    files: { 'handoffs.db': new TextEncoder().encode('no database') },
    message: 'By hand',
  });

describe('over random histories', () => {
  test('a ledger rebuilt without the one before it equals that one', async () => {
    await fc.assert(
      fc.asyncProperty(isTimed, fc.array(step, { maxLength: 14 }), async (isTimed, steps) => {
        const desk = await openDesk({ isTimed });
        try {
          await play(desk, steps, { isPrompt: false });
          const live = await ledgerContents(desk, { issues });
          await erase(desk);
          await rebuild(desk.openPorts());
          expect(await ledgerContents(desk, { issues })).toEqual(live);
        } finally {
          desk.close();
        }
      }),
      { numRuns: sampleOf(15), endOnFailure: true },
    );
  });

  test('verify finds nothing, also after a rebuild, and writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        isTimed,
        fc.array(stepOrTeams, { maxLength: 14 }),
        async (isTimed, steps) => {
          const desk = await openDesk({ isTimed });
          try {
            await play(desk, steps, { isPrompt: true });
            const live = await ledgerContents(desk, { issues });
            desk.github.forgetRequests();
            expect(await verify(desk.openPorts())).toMatchObject({
              discrepancies: [],
              unverified: [],
            });
            expect(
              desk.github.requests.filter(
                ({ method, path }) => method !== 'GET' && path !== '/graphql',
              ),
            ).toEqual([]);
            await rebuild(desk.openPorts());
            expect(await ledgerContents(desk, { issues })).toEqual(live);
            expect(await verify(desk.openPorts())).toMatchObject({
              discrepancies: [],
              unverified: [],
            });
          } finally {
            desk.close();
          }
        },
      ),
      { numRuns: sampleOf(10), endOnFailure: true },
    );
  });
});
