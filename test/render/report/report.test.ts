import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochSeconds } from '../../../src/base/time/instant.ts';
import type { ListedHandoff, MeasuredRows } from '../../../src/metrics/measured.ts';
import { mentionComments, mentioning } from '../../../src/render/report/mentions.ts';
import { reportTitle } from '../../../src/render/report/report.ts';
import { form, handoff, submission } from '../../metrics/sample.ts';
import { hostileText } from '../hostile.ts';
import { expectTranscript } from '../transcript.ts';
import { readMetrics } from './read-metrics.ts';
import {
  type Given,
  now,
  organisation,
  reportedOf,
  sizes,
  teamsOf,
  textOf,
  three,
} from './report-sample.ts';

const day = 24 * 60 * 60;
const link = 'https://github.com/acme/handoffs/issues/21#issuecomment-1';

function readable(body: string): string {
  return body.replace(/(?<=<!-- handoff-metrics \{).*(?=\} -->)/, '…');
}

test('reads as what a team needs to know, at every size', async () => {
  await expectTranscript(
    'report',
    Object.fromEntries(
      Object.entries(sizes).map(([name, given]) => {
        const { body, continuation } = textOf(given);
        return [name, readable(body(continuation === null ? null : link))];
      }),
    ),
  );
});

test('mentions the people of the teams that have something to do', async () => {
  const comments = mentionComments(reportedOf(organisation(120, 4)), []);
  await expectTranscript('report-mentions', {
    'Four teams': comments.map(mentioning).join('\n\n'),
  });
});

const sentences = (rows: readonly ListedHandoff[]) =>
  textOf({ rows: { handoffs: rows } })
    .body(null)
    .split('\n')[0];
const late = (issueNumber: number, toTeam = 'onboarding') =>
  handoff(issueNumber, { initiatedAt: '2026-11-16T10:00:00Z', toTeam, acceptWithin: day });
const inProgress = handoff(33, {
  initiatedAt: '2026-11-17T10:00:00Z',
  acceptedAt: '2026-11-17T13:30:00Z',
  owner: 'carol',
});
const slowly = [1, 2, 3, 4, 5].map((issueNumber) =>
  handoff(issueNumber, {
    initiatedAt: '2026-11-16T08:00:00Z',
    acceptedAt: '2026-11-18T08:00:00Z',
    completedAt: '2026-11-19T08:00:00Z',
    acceptWithin: day,
  }),
);

const held = (issueNumber: number) =>
  handoff(issueNumber, {
    initiatedAt: '2026-11-01T10:00:00Z',
    onHoldSince: Date.parse('2026-11-02T10:00:00Z') / 1000,
    clockSince: Date.parse('2026-11-02T10:00:00Z') / 1000,
  });

test('names the handoffs on hold that no day ends: since when, and who put them on hold', () => {
  const since = (day: string) => Date.parse(`2026-11-${day}T08:00:00Z`) / 1000;
  const on = (day: string) => ({ onHoldSince: since(day), clockSince: since(day) });
  const handoffs = [
    ...[31, 32, 33, 34, 35].map((number) => ({ ...held(number), endlessHold: { by: 'carol' } })),
    { ...held(8), ...on('01'), endlessHold: { by: null } },
    // Until a day.
    held(9),
  ];
  const { body } = textOf({ rows: { handoffs } });
  expect(body(null)).toContain(
    `**On hold without a day:** comment \`/resume\` to continue.
- #8 Client 8: onboarding, for 22 days, by a deleted account
- #31 Client 31: onboarding, for 20.9 days, by carol
- #32 Client 32: onboarding, for 20.9 days, by carol
- #33 Client 33: onboarding, for 20.9 days, by carol
- #34 Client 34: onboarding, for 20.9 days, by carol
- … and 1 more: run \`baton list\`.
`,
  );
  expect(body(null)).not.toContain('#9');
});

describe('it opens with what matters most', () => {
  test.each([
    {
      that: 'one handoff is overdue',
      handoffs: [late(31)],
      says: '**1 handoff is overdue, with onboarding.** The oldest is #31 Client 31, with onboarding for 6.9 days.',
    },
    {
      that: 'a team has most of what is overdue',
      handoffs: [late(31), late(32), late(33, 'support')],
      says: '**3 handoffs are overdue, 2 of them with onboarding.** The oldest is #31 Client 31, with onboarding for 6.9 days.',
    },
    {
      that: 'an outlier of another team is the oldest',
      handoffs: [
        late(31),
        late(32),
        handoff(9, { initiatedAt: '2026-05-01T10:00:00Z', toTeam: 'support' }),
      ],
      says: '**2 handoffs are overdue, all with onboarding.** The oldest open handoff is #9 Client 9, with support for 205.9 days.',
    },
    {
      that: 'the oldest, back with its sender, is not overdue',
      handoffs: [
        late(31),
        handoff(5, {
          initiatedAt: '2026-05-01T10:00:00Z',
          status: 'returned',
          since: '2026-05-01T12:00:00Z',
        }),
      ],
      says: '**1 handoff is overdue, with onboarding.** The oldest open handoff is #5 Client 5, with sales for 205.8 days.',
    },
    {
      that: 'the oldest was accepted an hour ago, after it had waited for a week',
      handoffs: [
        late(31),
        handoff(7, {
          initiatedAt: '2026-11-16T07:00:00Z',
          acceptedAt: '2026-11-23T07:00:00Z',
          waitingSeconds: 7 * day,
          completeWithin: 2 * day,
        }),
      ],
      says: '**2 handoffs are overdue, all with onboarding.** The oldest is #7 Client 7, with onboarding for 7 days.',
    },
    {
      that: 'each overdue handoff is with another team',
      handoffs: [late(31), late(32, 'support')],
      says: '**2 handoffs are overdue, each with another team.** The oldest is #31 Client 31, with onboarding for 6.9 days.',
    },
    {
      that: 'a team typically accepts late, though nothing is overdue',
      handoffs: slowly,
      says: '**Nothing is overdue, but onboarding accepted 5 of 5 handoffs later than promised, typically after 2 days.**',
    },
    {
      that: 'four late acceptances are too few to say so',
      handoffs: slowly.slice(1),
      says: '**No handoff is open.**',
    },
    {
      that: 'work goes on',
      handoffs: [inProgress],
      says: '**Nothing is overdue.** 1 is in progress.',
    },
    {
      that: 'the only one that waits is on hold',
      handoffs: [held(8)],
      says: '**Nothing is overdue.** 1 waits to be accepted, on hold.',
    },
    {
      that: 'both that wait are on hold',
      handoffs: [held(8), held(9)],
      says: '**Nothing is overdue.** 2 wait to be accepted, both on hold.',
    },
    {
      that: 'some of it is on hold',
      handoffs: [held(8), held(9), inProgress],
      says: '**Nothing is overdue.** 2 wait to be accepted and 1 is in progress, 2 of them on hold.',
    },
  ])('when $that', ({ handoffs, says }) => {
    expect(sentences(handoffs)).toBe(says);
  });
});

/** Down to the chart and the tables. Folded parts are their titles. */
const firstScreen = (given: Given) =>
  (
    textOf(given)
      .body(link)
      .split(/```mermaid|<details><summary>Routes/)[0] ?? ''
  ).replace(/<details><summary>(.*)<\/summary>[\s\S]*?<\/details>/g, '$1');

describe.each(Object.entries(sizes))('its first screen answers three questions: %s', (_, given) => {
  const reported = reportedOf(given);
  const { metrics, teams } = reported;
  const screen = firstScreen(given);
  const [first = '', second = ''] = screen.split('\n\n');
  const isQuiet = metrics.flow.open === 0 && metrics.flow.initiated === 0;

  test('what waits for my team', () => {
    for (const { team, turns, overdue } of teams) {
      const line = screen.split('\n').find((one) => one.includes(`**${team}**`)) ?? '';
      expect(line).toContain(`**${team}**`);
      expect(line).toMatch(
        teams.length > 4
          ? `**${team}** ${turns.length}${overdue === 0 ? '' : ` (${overdue} overdue)`}`
          : `**${team}**: `,
      );
      expect(overdue === 0 || line.includes(`${overdue} overdue`)).toBe(true);
    }
    expect(isQuiet ? first.includes('no handoff is open') : teams.length > 0).toBe(true);
  });

  test('what went wrong most', () => {
    const { bottleneck, open, top_improvement: top } = metrics;
    expect(first).toContain(
      isQuiet
        ? 'nothing happened'
        : `${open.overdue} handoff${open.overdue === 1 ? ' is' : 's are'} overdue`,
    );
    expect(first).toContain(bottleneck?.team ?? '');
    expect(top === null || screen.includes('**To improve:**')).toBe(true);
  });

  test('whether it is better than last week', () => {
    const { initiated, completed, returned, previous } = metrics.flow;
    const last = [previous.initiated, previous.completed, previous.returned];
    const was = last.every((count) => count === 0)
      ? 'nothing last week'
      : `last week ${last.join(', ')}`;
    expect(isQuiet ? first : second).toContain(
      isQuiet
        ? 'This week (16–22 Nov): nothing happened'
        : `${initiated} in, ${completed} done, ${returned} returned (${was}).`,
    );
  });

  test('within a screen', () => {
    expect(screen.length).toBeLessThan(4000);
    expect(screen.split('\n').filter((line) => line !== '').length).toBeLessThan(36);
  });
});

test('its second line compares the period with the one before, and has typical waits from five cases', () => {
  const line = (rows: readonly ListedHandoff[]) =>
    textOf({ rows: { handoffs: rows } })
      .body(null)
      .split('\n')[2];
  const before = handoff(20, {
    initiatedAt: '2026-11-10T10:00:00Z',
    acceptedAt: '2026-11-10T20:00:00Z',
    completedAt: '2026-11-12T10:00:00Z',
  });
  expect(line([...slowly, before])).toBe(
    'This week (16–22 Nov): 5 in, 5 done, 0 returned (last week 1, 1, 0). Open at the end: 0, was 0. Typical wait 2 days.',
  );
  expect(line([inProgress])).toBe(
    'This week (16–22 Nov): 1 in, 0 done, 0 returned (nothing last week). Open at the end: 1.',
  );
});

test.each([
  ['2026-12-01T08:00:00Z', 'month', 'This month (Nov 2026)'],
  ['2026-11-23T08:00:00Z', 'day', 'This day (22 Nov)'],
  ['2026-12-07T08:00:00Z', 'week', 'This week (30 Nov – 6 Dec)'],
] as const)('%s, by %s, its period is “%s”', (at, every, name) => {
  const schedule = { every, on: 1, at: '08:00', timezone: 'Europe/Berlin', skipEmpty: false };
  expect(textOf({ at, schedule }).body(null)).toContain(name);
});

test('it is titled by its period', () => {
  expect(reportTitle('2026-W47')).toBe('Handoff report: 2026-W47');
});

test('with nothing to report, it is one line', () => {
  const lines = textOf({}, null).body(null).trim().split('\n');
  expect(lines[0]).toBe('This week (16–22 Nov): nothing happened, and no handoff is open.');
  expect(lines.filter((one) => one !== '' && !one.startsWith('<!--'))).toHaveLength(1);
});

test('with only a form of this morning, it shows whom the form waits for', () => {
  const forms = [form(41, { since: '2026-11-23T07:00:00Z' })];
  expect(textOf({ rows: { forms } }).body(null)).toContain('**sales**: 1 incomplete form');
});

test('it ends with its figures for programs', () => {
  expect(readMetrics(textOf(three).body(null))).toEqual(reportedOf(three).metrics);
});

describe('its tables', () => {
  test.each(Object.entries(sizes))('have no column without a value: %s', (_, given) => {
    const rows = textOf(given)
      .body(link)
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.slice(2, -2).split(' | '));
    for (const [at, head] of rows.entries()) {
      const isHead = /^:?-+:?$/.test(rows[at + 1]?.[0]?.trim() ?? '');
      const end = rows.findIndex((row, n) => n > at + 1 && row.length !== head.length);
      const body = rows.slice(at + 2, end === -1 ? rows.length : end);
      for (const column of isHead ? head.keys() : []) {
        expect(body.map((row) => row[column]?.trim()).join('')).not.toBe('');
      }
    }
    expect(rows.flat()).not.toContain('–');
  });

  test('always have what a sentence names, however many rows there are', () => {
    const handoffs = Array.from({ length: 80 }, (_, n) =>
      handoff(n + 1, {
        initiatedAt: '2026-11-16T10:00:00Z',
        toTeam: `team-${n}`,
      }),
    );
    const submissions = [1, 2, 3, 4, 5, 6].map((n) =>
      submission(n, { submittedAt: '2026-11-17T10:00:00Z', fromTeam: 'zz', missing: ['goals'] }),
    );
    const slow = slowly.map((one) => ({ ...one, toTeam: 'zulu' }));
    const body = textOf({ rows: { handoffs: [...handoffs, ...slow], submissions } }).body(null);
    expect(body).toContain('**Nothing is overdue, but zulu accepted');
    expect(body).toContain('| sales → zulu |');
    expect(body).toContain('… and 50 more: run `baton metrics`.');
    expect(body).toContain('| zz: ');
  });
});

describe('whose turn it is', () => {
  test('lists five handoffs of a team, overdue ones first, and the oldest of all', () => {
    const waiting = [1, 2, 3, 4, 5, 6].map((n) => late(n));
    const oldest = handoff(9, {
      initiatedAt: '2026-05-01T10:00:00Z',
      status: 'returned',
      fromTeam: 'onboarding',
    });
    const body = textOf({ rows: { handoffs: [oldest, ...waiting] } }).body(null);
    expect(body.match(/^- #\d+/gm)).toEqual(['- #1', '- #2', '- #3', '- #4', '- #9']);
    expect(body).toContain('- … and 2 more');
  });

  test('waits neither for people who work in time nor for what is on hold', () => {
    expect(textOf({ rows: { handoffs: [inProgress, held(8)] } }).body(null)).not.toContain('#8');
    const body = textOf({ rows: { handoffs: [late(1), held(8)] } }).body(null);
    expect(body).toContain('**onboarding**: 1 to accept, **1 overdue**, 1 on hold');
  });

  test.each([
    {
      damagedIssues: [12],
      text: '**Left out** of all figures, because their rows in the ledger are damaged: #12. Run Baton with `mode: rebuild`',
    },
    {
      damagedIssues: [12, 14],
      text: 'damaged: #12 and #14.',
    },
    {
      newerIssues: [13],
      text: 'because a newer release of Baton wrote their rows in the ledger: #13. Use that release in every workflow',
    },
  ])('names the issues that no figure counts, why, and what to do: $text', ({ text, ...rows }) => {
    expect(textOf({ rows }).body(null)).toContain(text);
    expect(textOf({ rows: { ...rows, handoffs: [late(1)] } }).body(null)).toContain(text);
  });

  test('has no route without a figure, and every route with one', () => {
    const quiet = handoff(2, {
      initiatedAt: '2026-11-01T10:00:00Z',
      acceptedAt: '2026-11-02T10:00:00Z',
      fromTeam: 'design',
    });
    const body = textOf({ rows: { handoffs: [late(1), quiet] } }).body(null);
    expect(body).toContain('| sales → onboarding |');
    expect(body).not.toContain('design → onboarding');
  });

  test('lists incomplete forms as work of their sender', () => {
    const forms = [form(41, { since: '2026-11-20T10:00:00Z', title: 'Northwind | @anna' })];
    expect(textOf({ rows: { forms } }).body(null)).toContain(
      '**sales**: 1 incomplete form\n- #41 Northwind \\| @\u200banna: bob to complete the form, for 2.9 days\n',
    );
  });

  test('lists at most five handoffs and forms of a team, the overdue first, and counts the others', () => {
    const forms = [1, 2, 3, 4, 5, 6].map((day) =>
      form(day, { since: `2026-11-0${day}T10:00:00Z` }),
    );
    const answer = handoff(9, {
      initiatedAt: '2026-11-20T10:00:00Z',
      acceptWithin: 86_400,
      toTeam: 'sales',
    });
    const { body, continuation } = textOf({ rows: { forms, handoffs: [answer] } });
    const lines = body(null)
      .split('\n')
      .filter((line) => line.startsWith('- #'));
    expect(lines.map((line) => line.slice(2, 4))).toEqual(['#9', '#1', '#2', '#3', '#4']);
    expect(body(null)).toContain('**sales**: 1 to accept, 6 incomplete forms, **1 overdue**\n');
    expect(body(null)).toContain('- … and 2 more\n');
    expect(continuation).toContain('- #6 Client 6: bob to complete the form, for 16.9 days');
  });

  test('leaves out a form that was closed or completed since', () => {
    const closed = form(41, { since: '2026-11-20T10:00:00Z', closedAt: epochSeconds(now) - 60 });
    expect(textOf({ rows: { forms: [closed] } }).body(null)).not.toContain('#41');
  });

  test.each([
    { sender: null, members: ['bob', 'erin'], who: 'bob or erin' },
    { sender: 'gone', members: ['bob', 'erin'], who: 'bob or erin' },
    { sender: 'erin', members: ['bob', 'erin'], who: 'erin' },
    { sender: null, members: [], who: 'anyone' },
  ])('names $who for a form of $sender', ({ sender, members, who }) => {
    const teams = [{ id: 'sales', members, assign: 'nobody', away: {} }] as const;
    const forms = [form(41, { since: '2026-11-20T10:00:00Z', sender })];
    expect(textOf({ rows: { forms }, teams }).body(null)).toContain(
      `: ${who} to complete the form`,
    );
  });

  test('shows who is away, and mentions the others', () => {
    const away = { alice: { to: '2026-11-27', substitute: 'carol' } };
    const teams = [
      { id: 'onboarding', members: ['alice', 'carol'], assign: 'nobody', away },
    ] as const;
    const given = { rows: { handoffs: [late(31)] }, teams };
    expect(textOf(given).body(null)).toContain(
      ': alice (away until 27 Nov, substitute: carol) to accept',
    );
    const [comment] = mentionComments(reportedOf(given), []);
    expect(comment?.people).toEqual(['carol']);
    expect(
      mentionComments(reportedOf({ ...given, at: '2026-11-30T08:00:00Z' }), [])[0]?.people,
    ).toEqual(['alice', 'carol']);
  });

  test('writes a form without a recorded title by its number', () => {
    const forms = [form(41, { since: '2026-11-20T10:00:00Z', title: '' })];
    expect(textOf({ rows: { forms } }).body(null)).toContain('\n- #41: bob to complete');
  });

  test('does not name the sender of a handoff that came back and went out again', () => {
    const again = handoff(1, {
      initiatedAt: '2026-11-22T10:00:00Z',
      since: '2026-11-23T07:00:00Z',
      initiatedBy: 'bob',
      assignees: ['alice', 'bob'],
    });
    expect(textOf({ rows: { handoffs: [again] } }).body(null)).toContain(': alice to accept, for ');
  });
});

describe('chains', () => {
  const hour = 3600;
  const end = epochSeconds('2026-11-20T00:00:00Z');
  const open = { openNextSince: null, known: 0, askedAgain: [] };
  const first = {
    ...{ ...open, handoffType: 'sales_to_onboarding' },
    ...{ fromTeam: 'sales', toTeam: 'onboarding' },
  };
  const next = {
    ...{ ...open, handoffType: 'onboarding_to_support' },
    ...{ fromTeam: 'onboarding', toTeam: 'support' },
  };
  const chained = [1, 3, 5, 7, 9].flatMap((id) => [
    { ...first, id, previousId: null, initiatedAt: end - 24 * hour, completedAt: end - 14 * hour },
    { ...next, id: id + 1, previousId: id, initiatedAt: end - 12 * hour, completedAt: end },
  ]);
  const bodyWith = (rows: Partial<MeasuredRows>) =>
    textOf({ rows: { handoffs: slowly, ...rows } }).body(null);

  test('are a table of each whole chain and its steps', () => {
    const body = bodyWith({ chained });
    expect(body).toContain('<summary>Chains end to end</summary>');
    expect(body).toMatch(/whole chain \| 5 \| 24 h \| 24 h \| {2}\|/);
    expect(body).toMatch(/support \| 5 \| 12 h \| {2}\| 2 h \|/);
  });

  test('say which answers were asked again, by the label of the field', () => {
    const again = chained.map((one) =>
      one.previousId === null ? one : { ...one, known: 2, askedAgain: ['client_name'] },
    );
    const body = bodyWith({ chained: again });
    expect(body).toContain('| Wait before | Asked again | Most often |');
    // 5 of 5 · 2 answers.
    expect(body).toMatch(/support \| 5 \| 12 h \| {2}\| 2 h \| 50 % of 10 \| Client name \|/);
    expect(body).toContain('- *Asked again*:');
    expect(bodyWith({ chained })).not.toContain('Most often');
  });

  test('have no table if none is completed', () => {
    const open = chained.map((one) => ({ ...one, completedAt: null }));
    expect(bodyWith({ chained: open })).not.toContain('Chains end to end');
  });
});

describe('mentions', () => {
  const called = (body: string) => body.match(/@[a-z0-9-]+/g) ?? [];

  test('call everybody once, in as few comments as GitHub notifies for', () => {
    const comments = mentionComments(reportedOf(organisation(2000, 30)), []).map(mentioning);
    const people = comments.map(called);
    expect(people.every((one) => one.length <= 50)).toBe(true);
    expect(new Set(people.flat()).size).toBe(people.flat().length);
    expect(people.flat().length).toBeGreaterThan(100);
    expect(comments.length).toBeLessThanOrEqual(Math.ceil(people.flat().length / 46));
  });

  test('call a person of two teams once', () => {
    const [one, two] = teamsOf(2);
    const teams = [one, two].flatMap((team) =>
      team === undefined ? [] : [{ ...team, members: ['alice', 'bob'] }],
    );
    const rows = { handoffs: [late(1, one?.id), late(2, two?.id)] };
    const comments = mentionComments(reportedOf({ teams, rows }), []).map(mentioning);
    expect(comments.flatMap(called)).toEqual(['@alice', '@bob']);
  });

  test('call no one of a team that has a comment', () => {
    const comments = mentionComments(reportedOf(three), ['onboarding']).map(mentioning);
    expect(comments.flatMap(called)).toEqual(['@bob']);
  });
});

describe('however much there is to report', () => {
  test('it stays within what GitHub takes, and reports how much it leaves out', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 100, max: 400 }), (text, number) => {
        const long = `${text}.`.repeat(60);
        const handoffs = Array.from({ length: number }, (_, at) =>
          handoff(at, {
            initiatedAt: '2026-11-16T10:00:00Z',
            ...(at % 2 === 0 ? {} : { completedAt: '2026-11-20T16:00:00Z' }),
            title: long,
            fromTeam: `${at} ${long}`,
            toTeam: `${at % 40} ${long}`,
            assignees: [long, long, long, long],
            owner: long,
          }),
        );
        const submissions = handoffs.map(({ fromTeam, issueNumber }) =>
          submission(issueNumber, { submittedAt: now, fromTeam, missing: [long] }),
        );
        const rows: Partial<MeasuredRows> = { handoffs, submissions };
        const { body, continuation } = textOf({ rows });
        expect(body(link).length).toBeLessThan(65_000);
        expect((continuation ?? '').length).toBeLessThan(65_000);
        expect(body(link)).toContain('more: run `baton metrics`.');
        expect(readMetrics(body(link))).toMatchObject({ total_handoffs: number });
      }),
      { numRuns: 15 },
    );
  });

  test('it stays within that with chains of many forms between many teams', () => {
    const teams = Array.from({ length: 60 }, (_, at) => `customer-success-${at}`);
    const handoffs = teams.map((fromTeam, at) =>
      handoff(at + 1, {
        initiatedAt: '2026-11-16T10:00:00Z',
        fromTeam,
        toTeam: teams[59 - at] ?? 'sales',
        handoffType: `form_${at}`,
      }),
    );
    const chained = handoffs.flatMap(({ id, handoffType, fromTeam, toTeam, initiatedAt }) =>
      [null, id].map((previousId, step) => ({
        ...{ id: id + step * 1000, previousId, fromTeam, toTeam, known: 6, openNextSince: null },
        handoffType: `${handoffType}_${step}`,
        initiatedAt: initiatedAt + step * day,
        completedAt: initiatedAt + (step + 1) * day,
        askedAgain: ['contract_value', 'start_date', 'key_contacts', 'goals'],
      })),
    );
    const body = textOf({ rows: { handoffs, chained } }).body(link);
    expect(body.length).toBeLessThan(65_000);
    expect(readMetrics(body)).toMatchObject({ total_handoffs: 60 });
  });
});
