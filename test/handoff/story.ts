// A handoff's history in a few words, for tests: who did what, a minute apart.

import type { LabelNames, Team, Template } from '../../src/config/types.ts';
import type { HandoffEvent } from '../../src/handoff/event.ts';
import type { Actor, IssueActivity } from '../../src/handoff/issue-activity.ts';
import { withClosings } from '../../src/handoff/lifecycle/closed-intervals.ts';
import { replay } from '../../src/handoff/lifecycle/replay.ts';
import type { Policy } from '../../src/handoff/policy.ts';
import type { ChecklistEntry, Context, FieldError } from '../../src/handoff/submission.ts';

export const template: Template = {
  type: 'sales_to_onboarding',
  name: 'Sales to onboarding',
  description: '',
  from: 'sales',
  to: 'onboarding',
  fields: [
    { id: 'client_name', label: 'Client name', type: 'text', required: true },
    { id: 'goals', label: 'Goals', type: 'textarea', required: true },
  ],
  checklist: ['Contract filed', 'Kickoff planned'],
};

export const sales: Team = { id: 'sales', members: ['sam'], assign: 'nobody', away: {} };
export const onboarding: Team = {
  id: 'onboarding',
  members: ['alice', 'bob'],
  assign: 'round_robin',
  away: {},
};

const labels: LabelNames = {
  incomplete: 'incomplete',
  initiated: 'initiated',
  accepted: 'accepted',
  returned: 'returned',
  completed: 'completed',
  cancelled: 'cancelled',
  onHold: 'on-hold',
  overdue: 'overdue',
  team: 'team/',
};

export const policy: Policy = {
  template,
  sending: sales,
  receiving: onboarding,
  labels,
  requireChecklist: true,
  autoComplete: false,
  rota: { recent: [], open: new Map() },
  writers: new Set(),
};

/** The input of the desired state, except the state itself. */
export const showing = { labels, type: template.type, types: [template.type], policy };

export const complete: Context = { client_name: 'Acme', goals: 'Go live' };
export const openList: readonly ChecklistEntry[] = [
  { text: 'Contract filed', done: false },
  { text: 'Kickoff planned', done: false },
];
export const doneList = openList.map(({ text }) => ({ text, done: true }));
const missingGoals: FieldError = { field: 'goals', label: 'Goals', kind: 'missing' };

type Happening = IssueActivity extends infer One
  ? One extends IssueActivity
    ? Omit<One, 'source' | 'at' | 'by'>
    : never
  : never;

export interface Step {
  readonly by: string;
  readonly happening: Happening;
}

export function by(login: string): {
  readonly files: (context?: Context, checklist?: readonly ChecklistEntry[] | null) => Step;
  readonly labels: (label: string) => Step;
  readonly unlabels: (label: string) => Step;
  readonly closes: (reason?: 'completed' | 'not_planned' | 'duplicate') => Step;
  readonly does: (happening: Happening) => Step;
} {
  const does = (happening: Happening): Step => ({ by: login, happening });
  return {
    does,
    files: (context = complete, checklist = openList) =>
      does({
        kind: 'written',
        title: 'Acme',
        submission: {
          context,
          errors: 'goals' in context ? [] : [missingGoals],
          checklist,
        },
      }),
    labels: (label) => does({ kind: 'labeled', label }),
    unlabels: (label) => does({ kind: 'unlabeled', label }),
    closes: (reason = 'completed') => does({ kind: 'closed', reason }),
  };
}

const botLogin = 'github-actions';

export function factsOf(steps: readonly Step[]): readonly IssueActivity[] {
  const facts = steps.map((step, at): IssueActivity => {
    const actor: Actor = { login: step.by, isBot: step.by === botLogin };
    const time = { source: `fact:${at}`, at: minute(at), by: actor };
    return { ...step.happening, ...time };
  });
  return withClosings(facts);
}

export function minute(at: number): string {
  return `2026-11-16T${String(9 + Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00Z`;
}

export function tell(
  steps: readonly Step[],
  {
    recorded = [],
    now = '',
    ...changed
  }: Partial<Policy> & {
    readonly recorded?: readonly HandoffEvent[];
    readonly now?: string;
  } = {},
) {
  return replay({ facts: factsOf(steps), recorded, policy: { ...policy, ...changed }, now });
}

/** The events as short words: `accepted by alice`. */
export function told(events: readonly HandoffEvent[]): readonly string[] {
  return events.map(({ actor, data }) => `${words(data)} by ${actor}`);
}

function words(data: HandoffEvent['data']): string {
  switch (data.type) {
    case 'submitted':
      return `submitted ${data.complete ? 'complete' : 'incomplete'} (${data.attempt})`;
    case 'accepted':
      return data.implicit ? 'accepted implicitly' : 'accepted';
    case 'cancelled':
      return `cancelled (${data.reason})`;
    case 'reverted':
      return `undone to ${data.to}`;
    case 'checked':
    case 'unchecked':
      return `${data.type} ${data.position}`;
    case 'rejected':
      return `refused ${data.via} ${data.requested} (${data.reason})`;
    case 'assigned':
    case 'unassigned':
      return `${data.type} ${data.assignee}`;
    case 'rerouted':
      return `rerouted ${data.from} to ${data.to} (${data.assignment.assignees.join(', ')})`;
    case 'reassigned':
      return `reassigned ${data.from} to ${data.to} (${data.reason})`;
    case 'history_unavailable':
      return `${data.what} untold`;
    case 'held':
      return `held${data.until === undefined ? '' : ` until ${data.until}`}`;
    case 'resumed':
      return `resumed (${data.reason})`;
    case 'submission_closed':
      return `form closed (${data.reason})`;
    case 'submission_reminded':
      return 'reminded of the form';
    case 'submission_reopened':
      return 'form reopened';
    case 'submission_commented':
      return 'form commented';
    case 'asked':
      return `asked "${data.question}"`;
    case 'answered':
      return `answered "${data.answer ?? ''}"`;
    case 'rated':
      return `rated ${data.rating}`;
    case 'info_requested':
      return `asked for ${data.what}`;
    case 'reminded':
      return `reminded ${data.step} (${data.limit})`;
    case 'next_requested':
      return `next requested (${data.handoffType})`;
    case 'next_opened':
      return `next opened (#${data.issueNumber})`;
    case 'opened_on_schedule':
      return `opened for ${data.occurrence}`;
    case 'submission_reassigned':
      return `form passed to ${data.to}`;
    case 'opened_from':
      return `opened from #${data.issueNumber}`;
    case 'initiated':
    case 'returned':
    case 'resubmitted':
    case 'completed':
    case 'checklist_changed':
    case 'context_edited':
    case 'renamed':
      return data.type;
  }
}
