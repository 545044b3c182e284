// Reports of every size: the rows of a ledger as a busy or a quiet organisation would have them.

import { epochSeconds } from '../../../src/base/time/instant.ts';
import type { ReportSchedule, Team } from '../../../src/config/types.ts';
import { measure } from '../../../src/metrics/measure.ts';
import type {
  ListedHandoff,
  MeasuredRating,
  MeasuredReturn,
  MeasuredRows,
  MeasuredSubmission,
} from '../../../src/metrics/measured.ts';
import { reportPeriod } from '../../../src/metrics/report-period.ts';
import { type ReportText, reportText } from '../../../src/render/report/report.ts';
import { type Reported, reportedIn } from '../../../src/render/report/reported.ts';
import { form, handoff, noRows, submission } from '../../metrics/sample.ts';
import { template } from '../sample.ts';

/** Monday morning: the week before is counted. */
export const now = '2026-11-23T08:00:00Z';
const hour = 3600;
const day = 24 * hour;

const weekly: ReportSchedule = {
  every: 'week',
  on: 1,
  at: '08:00',
  timezone: 'UTC',
  skipEmpty: false,
};

export interface Given {
  readonly rows?: Partial<MeasuredRows>;
  readonly teams?: readonly Team[];
  readonly schedule?: ReportSchedule;
  readonly at?: string;
}

export function reportedOf({
  rows = {},
  teams = [],
  schedule = weekly,
  at = now,
}: Given): Reported {
  const { period, counted } = reportPeriod({ schedule, now: at });
  const { handoffs = [] } = rows;
  const all = { ...noRows, listed: [], ...rows };
  return reportedIn({
    period,
    metrics: measure({ ...all, now: at, days: 30, period: counted }),
    handoffs: handoffs as readonly ListedHandoff[],
    ratings: all.ratings,
    forms: all.forms,
    configuration: { templates: [template], teams },
    timezone: schedule.timezone,
  });
}

export function textOf(given: Given, former: number | null = 20): ReportText {
  return reportText(reportedOf(given), former);
}

const names = [
  'onboarding',
  'sales',
  'support',
  'engineering',
  'design',
  'billing-and-collections',
  'legal',
  'security-review',
  'data-platform',
  'customer-success-emea',
  'customer-success-americas',
  'procurement',
  'marketing',
  'field-operations',
  'quality-assurance',
  'release-management',
  'translations',
  'partner-programme',
  'it-service-desk',
  'people-operations',
  'facilities',
  'mobile',
  'payments',
  'infrastructure',
  'research',
  'training',
  'documentation',
  'incident-response',
  'network',
  'finance',
];

const titles = [
  'Northwind: migrate 1,200 seats from the old contract before the end of the quarter',
  'Fabrikam',
  'Renewal with a changed scope | see the attached offer, section 4 (prices and dates)',
  'Kick-off for the regional pilot in Lyon, Gdańsk and Zürich',
  'Contoso, second phase',
];

export function teamsOf(number: number): readonly Team[] {
  return names.slice(0, number).map((id, n) => ({
    id,
    members: [0, 1, 2, 3].map((m) => `${id.slice(0, 6)}-${'abcd'.charAt(m)}${n}`),
    assign: 'nobody',
    away: {},
  }));
}

/** So many handoffs over eight weeks, between so many teams; the same ones every time. */
export function organisation(handoffs: number, teamNumber: number): Given {
  const random = generator(7);
  const teams = teamsOf(teamNumber);
  const all = Array.from({ length: handoffs }, (_, n) => oneOf(n + 40, teams, random));
  return {
    teams,
    rows: {
      handoffs: all.map(({ row }) => row),
      submissions: all.map(({ filed }) => filed),
      returns: all.flatMap(({ returned }) => returned),
      ratings: all.flatMap(({ rated }) => rated),
      forms: formsOf(handoffs, teams, random),
    },
  };
}

/** One for every thirty handoffs, filed in the last two weeks and still incomplete. */
function formsOf(handoffs: number, teams: readonly Team[], random: () => number) {
  return Array.from({ length: Math.floor(handoffs / 30) }, (_, n) => {
    const from = teams[Math.floor(random() ** 2 * (teams.length - 1)) + 1] ?? teams[0];
    const issue = 40 + handoffs + n;
    const since = epochSeconds(now) - Math.floor(random() * 14 * day) - hour;
    return form(issue, {
      since: new Date(since * 1000).toISOString(),
      title: titles[issue % titles.length] ?? '',
      fromTeam: from?.id ?? 'sales',
      sender: from?.members[issue % 4] ?? 'bob',
    });
  });
}

interface One {
  readonly row: ListedHandoff;
  readonly filed: MeasuredSubmission;
  readonly returned: readonly MeasuredReturn[];
  readonly rated: readonly MeasuredRating[];
}

function oneOf(issue: number, teams: readonly Team[], random: () => number): One {
  const from = teams[Math.floor(random() ** 2 * (teams.length - 1)) + 1] ?? teams[0];
  const to = teams[Math.floor(random() ** 2 * teams.length)] ?? teams[0];
  const initiated = epochSeconds(now) - Math.floor(random() * 56 * day) - hour;
  const wait = Math.floor(random() ** 3 * (to === teams[0] ? 90 : 40) * hour) + 600;
  const work = Math.floor(random() ** 2 * 14 * day) + hour;
  const iso = (at: number) => new Date(at * 1000).toISOString();
  const isStuck = random() < 0.06;
  const isReturned = random() < 0.08;
  const isAccepted = !isStuck && initiated + wait < epochSeconds(now);
  const isCompleted = isAccepted && random() < 0.93 && initiated + wait + work < epochSeconds(now);
  const owner = to?.members[Math.floor(random() * 4)] ?? 'alice';
  const sender = from?.members[issue % 4] ?? 'bob';
  const fromTeam = from?.id ?? 'sales';
  const row = handoff(issue, {
    initiatedAt: iso(initiated),
    ...(isAccepted ? { acceptedAt: iso(initiated + wait), owner } : {}),
    ...(isCompleted ? { completedAt: iso(initiated + wait + work) } : {}),
    ...(!isCompleted && isReturned ? { status: 'returned', since: iso(initiated + hour) } : {}),
    title: titles[issue % titles.length] ?? '',
    fromTeam,
    toTeam: to?.id ?? 'onboarding',
    initiatedBy: sender,
    assignees: isReturned && !isCompleted ? [sender] : issue % 3 === 0 ? [] : [owner],
    acceptWithin: day,
    completeWithin: 21 * day,
  });
  const lacks = random() < 0.3 ? [random() < 0.6 ? 'goals' : 'start_date'] : [];
  const filed = submission(issue, { submittedAt: iso(initiated), fromTeam, missing: lacks });
  const returned = isReturned
    ? [{ handoffId: issue, reason: null, fields: [], returnedAt: initiated + hour }]
    : [];
  const rated =
    isCompleted && random() < 0.3
      ? [
          {
            issueNumber: issue,
            fromTeam,
            handoffType: 'sales_to_onboarding',
            rating: 3 + Math.floor(random() * 3),
            missing: [],
            givenAt: initiated + wait + work,
          },
        ]
      : [];
  return { row, filed, returned, rated };
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** What a team of three handoffs has: one overdue, one in progress, one back with its sender. */
export const three: Given = {
  teams: [
    { id: 'onboarding', members: ['alice', 'carol'], assign: 'nobody', away: {} },
    { id: 'sales', members: ['bob'], assign: 'nobody', away: {} },
  ],
  rows: {
    handoffs: [
      handoff(31, {
        initiatedAt: '2026-11-16T10:00:00Z',
        title: 'Northwind | see #12, @anna',
        acceptWithin: day,
      }),
      handoff(33, {
        initiatedAt: '2026-11-17T10:00:00Z',
        acceptedAt: '2026-11-17T13:30:00Z',
        owner: 'carol',
      }),
      handoff(35, {
        initiatedAt: '2026-11-18T10:00:00Z',
        assignees: ['bob'],
        status: 'returned',
        since: '2026-11-20T10:00:00Z',
      }),
    ],
    submissions: [
      submission(31, { submittedAt: '2026-11-16T09:00:00Z', missing: ['goals', 'start_date'] }),
      submission(31, { submittedAt: '2026-11-16T10:00:00Z', attempt: 2 }),
      submission(33, { submittedAt: '2026-11-17T10:00:00Z', missing: ['goals'] }),
    ],
    returns: [
      { handoffId: 35, reason: null, fields: [], returnedAt: epochSeconds('2026-11-20T10:00:00Z') },
    ],
  },
};

/** The first week of the first handoff. */
const one: Given = {
  teams: three.teams ?? [],
  rows: {
    handoffs: [handoff(31, { initiatedAt: '2026-11-20T10:00:00Z', acceptWithin: day })],
    submissions: [submission(31, { submittedAt: '2026-11-20T10:00:00Z' })],
  },
};

export const sizes: Readonly<Record<string, Given>> = {
  'Nothing at all': {},
  'One handoff': one,
  'Three handoffs': three,
  'A hundred and twenty handoffs of four teams': organisation(120, 4),
  'Two thousand handoffs of thirty teams': organisation(2000, 30),
};
