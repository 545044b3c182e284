// Collects what the page of all repositories shows. What is kept of the handoffs has a limit, for open ones too.

import { epochSeconds } from '../../base/time/instant.ts';
import type {
  InRepository,
  Longest,
  OrganisationData,
  TeamOpen,
} from '../../dashboard/organisation/organisation-data.ts';
import { type Attention, needAttention } from '../../dashboard/view/open-cards.ts';
import {
  incompleteFormsAt,
  isOverdue,
  type OpenHandoff,
  openHandoffs,
} from '../../metrics/figures/open-handoffs.ts';
import type { MeasuredRows } from '../../metrics/measured.ts';
import { lastDays } from '../../metrics/window.ts';
import type { Organisation } from '../../ports/organisation.ts';
import { measureOrganisation } from '../report/organisation-report.ts';
import { whoHasIt } from './who-has-it.ts';

const maxAttention = 100;
const maxOpen = 1000;

/** The page knows no configurations, so the ledger decides whom it names. */
const unconfigured = { templates: [], teams: [] };

interface OrganisationDashboardRequest {
  /** Of GitHub. */
  readonly host: string;
  /** UTC ISO 8601. */
  readonly asOf: string;
  readonly days: number;
  readonly withTitles: boolean;
  readonly withLogins: boolean;
}

export async function collectOrganisationDashboard(
  organisation: Organisation,
  request: OrganisationDashboardRequest,
): Promise<OrganisationData> {
  const { host, asOf, days } = request;
  const at = Math.floor(epochSeconds(asOf));
  let attention: Longest<Attention> = { first: [], count: 0 };
  let open: Longest<OpenHandoff> = { first: [], count: 0 };
  const turns = new Map<string, TeamOpen>();
  const take = (repository: string, all: MeasuredRows) => {
    const rows = namedAs(request, all);
    const isOpen = openHandoffs(rows.listed, asOf);
    const forms = incompleteFormsAt(rows.forms, at).map((form) => ({
      form,
      age: at - form.since,
    }));
    const needing = needAttention({ open: isOpen, forms });
    attention = longest(attention, { repository, items: needing, most: maxAttention, urgency });
    open = longest(open, { repository, items: isOpen, most: maxOpen, urgency: urgencyOf });
    countTurns(turns, isOpen);
  };
  const period = lastDays(at, days);
  const figures = await measureOrganisation(organisation, { asOf, period }, take);
  return { host, asOf, days, figures, attention, open, turns: mostOverdueFirst(turns) };
}

/** Not everyone who opens the page may read each repository. */
function namedAs(
  { withTitles, withLogins }: OrganisationDashboardRequest,
  { listed, forms }: MeasuredRows,
): Pick<MeasuredRows, 'listed' | 'forms'> {
  return {
    listed: listed.map((one) => ({
      ...one,
      title: withTitles ? one.title : '',
      owner: withLogins ? whoHasIt(one, unconfigured) : null,
    })),
    forms: forms.map((one) => ({
      ...one,
      title: withTitles ? one.title : '',
      sender: withLogins ? one.sender : null,
    })),
  };
}

interface Urgency {
  readonly isLate: boolean;
  /** Seconds. */
  readonly age: number;
}

const urgency = ({ isLate, age }: Attention): Urgency => ({ isLate, age });
const urgencyOf = (open: OpenHandoff): Urgency => ({ isLate: isOverdue(open), age: open.age });

function longest<Item>(
  before: Longest<Item>,
  added: {
    readonly repository: string;
    readonly items: readonly Item[];
    readonly most: number;
    readonly urgency: (item: Item) => Urgency;
  },
): Longest<Item> {
  const ranked = ({ item }: InRepository<Item>) => added.urgency(item);
  const both = [
    ...before.first,
    ...added.items.map((item) => ({ repository: added.repository, item })),
  ];
  return {
    first: both
      .sort((one, other) => moreUrgentFirst(ranked(one), ranked(other)))
      .slice(0, added.most),
    count: before.count + added.items.length,
  };
}

function moreUrgentFirst(one: Urgency, other: Urgency): number {
  return Number(other.isLate) - Number(one.isLate) || other.age - one.age;
}

function countTurns(turns: Map<string, TeamOpen>, open: readonly OpenHandoff[]): void {
  for (const one of open) {
    const isSenders = one.status === 'returned' || one.pause?.kind === 'asked';
    const team = isSenders ? one.handoff.fromTeam : one.handoff.toTeam;
    const before = turns.get(team.toLowerCase());
    turns.set(team.toLowerCase(), {
      team: before?.team ?? team,
      open: (before?.open ?? 0) + 1,
      overdue: (before?.overdue ?? 0) + (isOverdue(one) ? 1 : 0),
    });
  }
}

function mostOverdueFirst(turns: ReadonlyMap<string, TeamOpen>): readonly TeamOpen[] {
  return [...turns.values()].sort(
    (one, other) => other.overdue - one.overdue || other.open - one.open,
  );
}
