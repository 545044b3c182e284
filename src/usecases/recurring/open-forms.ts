// Opens the forms that a run has claimed, and records them in the same run: an issue that Baton opens with
// GITHUB_TOKEN starts no run of its own.

import { dateInZone } from '../../base/time/date-in-zone.ts';
import { possibleValues } from '../../config/answers/by-answer.ts';
import { sameLogin, teamOf } from '../../config/teams/team.ts';
import { typePrefix } from '../../form/choose-template.ts';
import { chooseOpener } from '../../handoff/recurring/choose-opener.ts';
import { type OpeningNote, openingKey } from '../../handoff/recurring/opening-note.ts';
import type { IssueSnapshot, WantedIssue } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { findSubject } from '../issue/find-subject.ts';
import { membershipOf } from '../issue/judge-people.ts';
import { recordAndShow } from '../issue/record/record-and-sync.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import { concernsWholeRun, deferErrors, type IssueFailure } from '../issue-failure.ts';
import type { OpenedIssues } from '../opened-issues.ts';
import type { IssueResult, UnopenedForm } from '../run-result.ts';
import { type ClaimedForm, releaseForm } from './claim-forms.ts';
import { lastHandoff } from './last-handoff.ts';
import { openingIssue, replacedFact } from './opening-issue.ts';

export async function openScheduledForms(
  ports: Ports,
  claimed: readonly ClaimedForm[],
  context: RunContext,
): Promise<OpenedIssues & { readonly unopened: readonly UnopenedForm[] }> {
  const handled: IssueResult[] = [];
  const failures: IssueFailure[] = [];
  const unopened: UnopenedForm[] = [];
  const { attempt, afterAll } = deferErrors();
  for (const form of claimed) {
    const done = await attempt(() => openOrName(ports, form, context));
    if (done !== null && 'error' in done) {
      unopened.push(done);
    }
    handled.push(...(done !== null && 'handled' in done ? done.handled : []));
    failures.push(...(done !== null && 'failures' in done ? done.failures : []));
  }
  afterAll();
  return { handled, failures, unopened };
}

/** Its claim stays: a sweep after that tries again. @throws an error that concerns the whole run */
async function openOrName(
  ports: Ports,
  form: ClaimedForm,
  context: RunContext,
): Promise<OpenedIssues | UnopenedForm> {
  try {
    return await openForm(ports, form, context);
  } catch (error) {
    if (concernsWholeRun(error)) {
      throw error;
    }
    return unopenedForm(form, error);
  }
}

function unopenedForm({ template: { type }, due }: ClaimedForm, cause: unknown): UnopenedForm {
  const [code, reason] =
    cause instanceof ServiceError
      ? [cause.code, cause.message]
      : ([
          'issue_failed',
          `This is an error in Baton: ${String(cause)}. Please report it.`,
        ] as const);
  const name = `The form \`${type}\` of ${due.local.replace('T', ' ')}`;
  return {
    handoffType: type,
    occurrence: due.local,
    error: new ServiceError(
      code,
      `${name} was not opened. ${reason} A sweep tries again after ten minutes.`,
      { cause },
    ),
  };
}

async function openForm(
  ports: Ports,
  form: ClaimedForm,
  { loaded, now }: RunContext,
): Promise<OpenedIssues> {
  const { configuration } = loaded;
  const wanted =
    (await openedBefore(ports, form)) ?? (await openNew(ports, form, configuration, now));
  if (wanted === null) {
    return { handled: [], failures: [] };
  }
  const [opened] = await readAll(ports, [wanted]);
  const before = await formsBefore(ports, opened, form.template.type);
  const issues = [...(opened === undefined ? [] : [opened]), ...before.issues];
  const isConcerned = ({ number }: IssueSnapshot) =>
    number === wanted.number || before.waiting.has(number);
  const cases = await casesOf(ports, issues, { configuration, isConcerned });
  const times = [now, ...issues.map(({ updatedAt }) => updatedAt)].toSorted();
  return recordAndShow(
    ports,
    // The commit of the claim has recorded the configuration.
    { cases, loaded: { ...loaded, knownLabels: null }, now: times.at(-1) ?? now },
    async (ledger) => {
      await releaseForm(ledger, form, wanted.number);
      return null;
    },
  );
}

/**
 * A run that was killed may have opened it, also one that recorded it in a ledger that is lost. A marker that a
 * person wrote counts for nothing.
 */
async function openedBefore(
  ports: Ports,
  { template: { type: handoffType }, due }: ClaimedForm,
): Promise<WantedIssue | null> {
  const request = openingKey({ handoffType, occurrence: due.local });
  const label = `${typePrefix}${handoffType}`;
  const found = await ports.github.findOpenedFor({ request, label, since: due.at });
  const issues = found.length === 0 ? [] : await readAll(ports, found);
  const own = issues.find(
    ({ opening }) => opening !== undefined && openingKey(opening) === request,
  );
  return own ?? null;
}

/** null: this is a dry run. */
async function openNew(
  { github, ledger }: Ports,
  { template, due, zone }: ClaimedForm,
  configuration: RunContext['loaded']['configuration'],
  now: string,
): Promise<WantedIssue | null> {
  const { team } = await membershipOf(teamOf(configuration, template.from), github);
  const { last, turns } = await ledger.read(async (view) => ({
    last: await lastHandoff(view, template),
    turns: await view.openedFor(template.type),
  }));
  const isWithinTeam = possibleValues(template.to).some((to) => sameLogin(template.from, to));
  const holder = isWithinTeam ? (last?.owner ?? null) : null;
  const note: OpeningNote = {
    handoffType: template.type,
    occurrence: due.local,
    dueAt: due.at,
    ...chooseOpener(team, { turns, holder, day: dateInZone(zone, now) }),
    previous: last?.issueNumber ?? null,
  };
  return github.openIssue(openingIssue({ template, note, last, zone }));
}

/** More are rarely left, and each costs a request. */
const maxBack = 5;

/**
 * The forms before it that no one has completed, newest first, and what was opened between them. Usually one; a run
 * that was killed may have left an older one open.
 */
async function formsBefore(
  ports: Ports,
  opened: IssueSnapshot | undefined,
  type: string,
): Promise<{ readonly issues: readonly IssueSnapshot[]; readonly waiting: ReadonlySet<number> }> {
  const open = await ports.ledger.read((view) => view.openForms());
  const waiting = new Set(
    open
      .filter(({ handoffType, issueNumber }) => {
        return handoffType === type && issueNumber !== opened?.number;
      })
      .map(({ issueNumber }) => issueNumber),
  );
  const left = new Set(waiting);
  const issues: IssueSnapshot[] = [];
  let previous = opened?.opening?.previous ?? null;
  while (previous !== null && left.size > 0 && issues.length < maxBack) {
    const [issue] = await readAll(ports, [{ number: previous, updatedAt: null }]);
    issues.push(...(issue === undefined ? [] : [issue]));
    left.delete(previous);
    previous = issue?.opening?.previous ?? null;
  }
  return { issues, waiting };
}

async function readAll(
  { github }: Ports,
  wanted: readonly WantedIssue[],
): Promise<readonly IssueSnapshot[]> {
  const { issues, failed } = await github.readIssues(wanted);
  const [first] = failed;
  if (first !== undefined) {
    throw first.error;
  }
  return issues;
}

async function casesOf(
  ports: Ports,
  issues: readonly IssueSnapshot[],
  {
    configuration,
    isConcerned,
  }: {
    readonly configuration: RunContext['loaded']['configuration'];
    readonly isConcerned: (issue: IssueSnapshot) => boolean;
  },
): Promise<readonly WorkItem[]> {
  const cases: WorkItem[] = [];
  for (const issue of issues.filter(isConcerned)) {
    const moreFacts = () => issues.flatMap((other) => replacedFact(other, issue.number) ?? []);
    const found = await findSubject(ports, issue, { configuration, moreFacts });
    cases.push(...(found === null || found === 'unknown_form' ? [] : [found]));
  }
  return cases;
}
