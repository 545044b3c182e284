// The forms that Baton opens by itself, on the command line.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { judgeEditors } from '../../src/cli/doctor/check-editors.ts';
import { judgeRecurring } from '../../src/cli/doctor/check-recurring.ts';
import { collectEditors } from '../../src/cli/doctor/facts/collect-editors.ts';
import type { DoctorFacts } from '../../src/cli/doctor/facts/collect-facts.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { scheduledForms } from '../../src/usecases/recurring/scheduled-forms.ts';
import { openDesk } from '../usecases/setup/fake-github.ts';
import { shiftConfiguration, sweepAt, tuesday } from '../usecases/setup/shifts.ts';
import { baton } from './captured.ts';
import { bytesOf } from './ledger-of-a-week.ts';

test('A list shows when the next form opens, and lists the one that is open.', async () => {
  const desk = await openDesk({ configuration: shiftConfiguration });
  const cwd = mkdtempSync(join(tmpdir(), 'baton-recurring-'));
  onTestFinished(() => {
    desk.close();
    rmSync(cwd, { recursive: true });
  });
  await desk.sweep();
  await sweepAt(desk, tuesday);
  writeFileSync(join(cwd, 'handoffs.db'), bytesOf(desk));
  const ask = (...words: readonly string[]) =>
    baton([...words, '--file', 'handoffs.db'], { cwd, now: () => '2026-11-17T12:00:00.000Z' });
  const listed = await ask('list');
  expect(listed.stdout).toContain('Next form of on_call_to_on_call: Wed 18 Nov 2026, 09:00 CET.');
  const scheduled = await ask('list', '--scheduled', '--json');
  expect(JSON.parse(scheduled.stdout)).toEqual([
    {
      handoff_type: 'on_call_to_on_call',
      name: 'On call',
      from_team: 'on_call',
      timezone: 'Europe/Berlin',
      next_at: '2026-11-18T08:00:00Z',
      paused: false,
    },
  ]);
  expect((await ask('list', '--scheduled')).stdout).toMatch(
    /on_call_to_on_call +on_call +Wed 18 Nov 2026, 09:00 CET/,
  );
  expect((await ask('list', '--scheduled', '--csv')).stdout).toContain('2026-11-18T08:00:00Z');
  expect((await ask('list', '--incomplete')).stdout).toContain('alice');
  expect((await ask('history', '1')).stdout).toContain(
    'on_call_to_on_call opened on schedule for alice',
  );
});

test.each([
  [
    'alice',
    '{ timezone: Europe/Berlin }',
    'weekday',
    {
      state: 'ok',
      message:
        'Baton opens the next form of on_call_to_on_call in the first run after Mon 30 Nov 2026, 09:00 CET.',
    },
  ],
  [
    'alice',
    '{ timezone: Europe/Berlin }',
    'month, on: last weekday, in: [mar, jun, sep, dec]',
    { state: 'ok', message: expect.stringContaining('after Thu 31 Dec 2026, 09:00 CET.') },
  ],
  [
    'alice',
    '{ timezone: Europe/Berlin }',
    'day, paused: { from: 2026-11-28 }',
    {
      state: 'ok',
      message: 'Baton opens no form of on_call_to_on_call within a year: `opens` is paused.',
    },
  ],
  [
    '',
    '{ timezone: Europe/Berlin }',
    'day',
    { state: 'warning', message: expect.stringContaining('on_call has no members') },
  ],
] as const)(
  'The doctor shows when it opens for [%s]',
  async (members, calendar, every, finding) => {
    const configuration = parseConfiguration([
      {
        path: '/config.yml',
        text: `teams: { on_call: { members: [${members}], calendar: ${calendar} } }`,
      },
      {
        path: '/on_call_to_on_call.yml',
        text: `required_fields: [state]\nopens: { every: ${every} }`,
      },
    ]);
    expect(configuration).toMatchObject({ kind: 'valid' });
    const recurring =
      configuration.kind === 'valid'
        ? await scheduledForms(configuration.configuration, '2026-11-28T12:00:00Z')
        : [];
    const facts: Pick<DoctorFacts, 'configuration' | 'recurring'> = { configuration, recurring };
    expect(judgeRecurring(facts)).toMatchObject([finding]);
  },
);

test.each([
  ['can edit them', { alice: 'yes', bob: 'yes' }, [{ state: 'ok' }]],
  [
    'cannot',
    { alice: 'yes', bob: 'no' },
    [
      {
        state: 'problem',
        message: expect.stringContaining('cannot edit its issues: bob (on_call)'),
      },
    ],
  ],
  ['may or may not', { alice: 'yes', bob: 'unknown' }, [{ state: 'warning' }]],
] as const)(
  'The doctor checks whether those who complete what Baton opens %s.',
  async (_, access, findings) => {
    const outcome = parseConfiguration([
      {
        path: '/config.yml',
        text: `teams:
  on_call: { github_team: acme/on-call, calendar: { timezone: Europe/Berlin } }
  support: { members: [alice] }
  sales: { members: [mallory] }
`,
      },
      { path: '/on_call_to_on_call.yml', text: 'required_fields: [state]\nopens: { every: day }' },
      { path: '/sales_to_support.yml', text: 'required_fields: [state]\nnext: support_to_on_call' },
      { path: '/support_to_on_call.yml', text: 'required_fields: [problem]' },
    ]);
    expect(outcome).toMatchObject({ kind: 'valid' });
    const editors = await collectEditors(
      {
        teamMembers: async () => ['bob'],
        // mallory completes nothing that Baton opens.
        canWrite: async (login) => (login === 'alice' || login === 'bob' ? access[login] : 'no'),
      },
      outcome,
    );
    expect(judgeEditors({ editors })).toMatchObject(findings);
  },
);
