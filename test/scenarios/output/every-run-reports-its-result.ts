import { expect } from 'vitest';
import { contract, sale, withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, at, runs, sam, alice, mallory, reads }) => {
  const pages: Record<string, string> = {};
  const tell = async (what: string, ran: ReturnType<typeof when>) => {
    const [run] = await ran;
    expect(run?.exitCode).toBe(0);
    pages[what] = pageOfRun(run);
  };
  await tell('A handoff is filed', handOver({ ticked: sale.checklist }));
  await tell('A form with gaps', handOver({ answers: withGaps }));
  await tell(
    'An issue that is none of ours',
    when(() => sam.fileBlank('A bug', 'It is slow.')),
  );
  await tell(
    'One that looks a little like ours',
    when(() => sam.fileBlank('A bug', '## Steps')),
  );
  await tell(
    'A comment',
    when(() => alice.label(1, 'bug')),
  );
  await tell(
    'An outsider’s label',
    when(() => mallory.label(1, 'accepted')),
  );
  await tell(
    'A tick taken back',
    when(() => alice.untick(1, contract)),
  );
  await tell(
    'Acceptance',
    when(() => alice.label(1, 'accepted')),
  );
  await tell(
    'Completion too early',
    when(() => alice.label(1, 'completed')),
  );
  await when(() => alice.tick(1, contract));
  await tell(
    'Completion',
    when(() => alice.label(1, 'completed')),
  );
  await tell(
    'A bare label',
    when(() => alice.label(3, 'handoff')),
  );
  await tell(
    'A sweep',
    when(() => runs.schedule()),
  );
  await tell(
    'A sweep with a report',
    at('2026-11-23T08:17:00Z', () => runs.schedule()),
  );
  await reads(pages);
};
