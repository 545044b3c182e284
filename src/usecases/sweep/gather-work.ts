// Everything that a sweep works on: changed issues, overdue ones, forms, and handoffs whose issue is missing.

import { earlier } from '../../base/time/instant.ts';
import type { ConfigurationProblem } from '../../config/problem.ts';
import type { KnownAccount } from '../../ports/accounts.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import type { FeedbackForm } from '../feedback/feedback.ts';
import { casesOfForms, factsOfForms, openForms } from '../feedback/sweep-feedback.ts';
import { findSubject } from '../issue/find-subject.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import { createFailureLog, type FailureLog } from '../issue-failure.ts';
import { loadConfiguration } from '../load-configuration.ts';
import { type FollowingForm, nextFiledFacts } from '../next/following-forms.ts';
import { followingForms, withPrevious } from '../next/join-chain.ts';
import { recordAccountsOf, withCurrentLogins } from '../record-accounts.ts';
import { replacedFact } from '../recurring/opening-issue.ts';
import { startOfSweep } from './look-back.ts';
import { holdersToLookUp, recordHolders } from './people/gone-accounts.ts';
import { type ChangedList, listChangedIssues, readChosen } from './read-changed.ts';
import { type Due, readDue, retriedFor } from './read-due.ts';
import { storedIssues } from './stored-issues.ts';
import { goneCases } from './sweep-missing.ts';

export interface SweepWork extends RunContext {
  readonly kind: 'gathered';
  readonly failures: FailureLog;
  /** The time up to which earlier sweeps processed all changes, with the templates that there are now. */
  readonly cursor: string | null;
  readonly changed: ChangedList;
  /** Numbers of the issues in the list of changes. */
  readonly listed: ReadonlySet<number>;
  /** Handoffs that are not in the list, and were looked for: open ones, and those that were missing lately. */
  readonly unlisted: readonly number[];
  /** Those of them that GitHub does not show. */
  readonly unseen: readonly number[];
  readonly overdue: Due;
  readonly forms: readonly FeedbackForm[];
  /** Issues with the handoff label, but without a known form. */
  readonly unknown: readonly IssueSnapshot[];
  readonly cases: readonly WorkItem[];
  /** Issues that the next sweep may find again. */
  readonly uncertain: readonly number[];
  readonly goneAccounts: readonly KnownAccount[];
}

type Gathered =
  | SweepWork
  | { readonly kind: 'misconfigured'; readonly problems: readonly ConfigurationProblem[] };

export async function gatherWork(ports: Ports): Promise<Gathered> {
  ports.ledger.prefetch();
  const { reached, createdAt, open, unfound } = await ports.ledger.read(async (view) => ({
    reached: await view.cursor(),
    createdAt: await view.createdAt(),
    open: await view.openIssues(),
    unfound: await view.missingIssues(),
  }));
  const first = await listChangedIssues(ports, reached, createdAt);
  const read = await loadConfiguration(ports, first.configurationVersion);
  if (read.kind === 'invalid') {
    return { kind: 'misconfigured', problems: read.problems };
  }
  const cursor = await ports.ledger.read((view) =>
    startOfSweep(view, { loaded: read, now: first.now }),
  );
  const list = cursor === reached ? first : await listChangedIssues(ports, cursor, createdAt);
  const failures = createFailureLog();
  const changed = await readChosen(ports, list, { cursor, loaded: read, failures });
  const listed = new Set(changed.listed.map((issue) => issue.number));
  const ended = [...unfound.keys()].filter((one) => !open.includes(one));
  const unlisted = rotatingSlice(
    [...open, ...ended].filter((one) => !listed.has(one)),
    changed.now,
  );
  const { updatedAt, goneAccounts } = await lookUp(ports, { listed, unlisted, now: changed.now });
  const { configuration } = await ports.ledger.read((view) => withCurrentLogins(view, read));
  const overdue = await readDue(ports, {
    ...{ listed, updatedAt, configuration, failures },
    found: ended.filter((number) => updatedAt.has(number)),
    now: changed.now,
  });
  const issues = [...changed.issues, ...overdue.issues];
  await recordAccountsOf(ports, issues);
  const loaded = await ports.ledger.read((view) => withCurrentLogins(view, read));
  const context = { loaded, now: changed.now, failures };
  const forms = await openForms(ports, changed.issues, context);
  const following = await followingForms(ports, issues, context);
  const found = await findSubjects(ports, issues, { ...context, forms, following });
  const { unknown } = found;
  const subjects = await withPrevious(ports, found.subjects, {
    forms: following,
    context,
    moreFacts: (number, template) => factsOfForms(forms, number, template),
  });
  const unseen = unlisted.filter((number) => !updatedAt.has(number));
  const missing = [
    ...unseen.filter((number) => !ended.includes(number)),
    ...(await goneForms(ports, overdue, context)),
  ];
  const { gone, uncertain } = await goneCases(ports, missing, { ...context, unfound });
  const ofForms = await casesOfForms(ports, forms, { ...context, known: subjects });
  const cases = [...subjects, ...ofForms, ...gone];
  return {
    kind: 'gathered',
    ...{ ...context, cursor, changed, listed, unlisted, unseen, overdue, forms },
    ...{ unknown, cases, uncertain, goneAccounts },
  };
}

/** When issues that are not in the list changed last, and which people of open handoffs are gone. */
async function lookUp(
  ports: Ports,
  {
    listed,
    unlisted,
    now,
  }: {
    readonly listed: ReadonlySet<number>;
    readonly unlisted: readonly number[];
    readonly now: string;
  },
) {
  const acted = await ports.ledger.read((view) => view.formsActedOn(earlier(now, retriedFor)));
  const forms = rotatingSlice(
    acted.map(({ issueNumber }) => issueNumber).filter((one) => !listed.has(one)),
    now,
  );
  const holders = await ports.ledger.read((view) => holdersToLookUp(view, now));
  const { updatedAt, accounts } = await ports.github.lastChanges(
    [...unlisted, ...forms],
    [...holders.keys()],
  );
  return { updatedAt, goneAccounts: await recordHolders(ports, holders, accounts) };
}

interface FindInput extends RunContext {
  readonly forms: readonly FeedbackForm[];
  readonly following: readonly FollowingForm[];
  readonly failures: FailureLog;
}

/** Separates handoffs from issues that only have the label. */
async function findSubjects(
  ports: Ports,
  issues: readonly IssueSnapshot[],
  input: FindInput,
): Promise<{ readonly subjects: readonly WorkItem[]; readonly unknown: readonly IssueSnapshot[] }> {
  const subjects: WorkItem[] = [];
  const unknown: IssueSnapshot[] = [];
  const numbers = issues.map(({ number }) => number);
  const stored = await storedIssues(ports, numbers, input.failures);
  const createdAt = await ports.ledger.read((view) => view.createdAt());
  for (const issue of issues) {
    const recorded = stored.get(issue.number);
    if (recorded === undefined) {
      continue;
    }
    const found = await input.failures.attempt(issue.number, () =>
      findSubject(ports, issue, {
        known: { recorded, createdAt },
        configuration: input.loaded.configuration,
        moreFacts: (template) => [
          ...factsOfForms(input.forms, issue.number, template),
          ...nextFiledFacts(input.following, issue.number),
          ...issues.flatMap((other) => replacedFact(other, issue.number) ?? []),
        ],
      }),
    );
    if (found === 'unknown_form') {
      unknown.push(issue);
    } else if (found !== null) {
      subjects.push(found);
    }
  }
  return { subjects, unknown };
}

/** Maximum issues per request. */
const maxLookups = 100;

/** If there are more open handoffs, each sweep takes a part, chosen by its second. */
function rotatingSlice(numbers: readonly number[], now: string): readonly number[] {
  const turns = Math.max(1, Math.ceil(numbers.length / maxLookups));
  const turn = Math.floor(Date.parse(now) / 1000) % turns;
  return numbers.slice(turn * maxLookups, (turn + 1) * maxLookups);
}

/** Incomplete forms that are due, and that GitHub did not show. */
async function goneForms(
  { ledger }: Pick<Ports, 'ledger'>,
  { lookedFor, issues }: Due,
  { now, failures }: { readonly now: string; readonly failures: FailureLog },
): Promise<readonly number[]> {
  const shown = [
    ...issues.map(({ number }) => number),
    ...failures.failures.map(({ issueNumber }) => issueNumber),
  ];
  const due = await ledger.read((view) => view.formsDue(now));
  return due.filter((number) => lookedFor.includes(number) && !shown.includes(number));
}
