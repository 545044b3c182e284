// Records a page of issues in a rebuilt ledger. Nothing of them stays in memory but what others need.

import { waitDepth } from '../../config/next/wait-depth.ts';
import type { Configuration } from '../../config/types.ts';
import { typePrefix } from '../../form/choose-template.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type {
  LedgerView,
  PreviousLedger,
  RebuildTransaction,
  StoredIssue,
} from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import type { FailureLog } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import { type FollowingForm, joiningFact, nextFiledFacts } from '../next/following-forms.ts';
import { peopleOf, withCurrentLogins } from '../record-accounts.ts';
import { type FoundIssue, findIssue, isOursForSure, type Read } from './find-issue.ts';
import { formThatFollowed, notRecorded, recordedOf } from './forms-that-followed.ts';
import type { HandoffIssueReader, HandoffIssues } from './read-handoff-issues.ts';
import { noteJoined, noteStatement, type RebuildProgress } from './rebuild-progress.ts';
import { isUnavailable, recordFound } from './record-issue.ts';
import { speakerOf, statementsOf } from './statements.ts';

export interface Rebuild {
  readonly ports: Ports;
  readonly reader: HandoffIssueReader;
  readonly loaded: LoadedConfiguration;
  readonly newLedger: RebuildTransaction;
  readonly previous: PreviousLedger;
  /** null if there is none, or that of another repository. */
  readonly former: LedgerView | null;
  readonly progress: RebuildProgress;
  readonly failures: FailureLog;
  /** The page that is being recorded. */
  readonly inWork: Set<number>;
  /** Accounts whose login another has: GitHub was asked for theirs. */
  readonly asked: Set<number>;
}

/** @param isLast what is not known by now will not be */
export async function recordPage(
  rebuild: Rebuild,
  page: HandoffIssues,
  { isLast }: { readonly isLast: boolean },
): Promise<void> {
  const { newLedger, progress, failures, former } = rebuild;
  const recorded = new Map<number, StoredIssue>();
  await addRecorded(recorded, former, page.numbers);
  const pages = [page, ...(await readSpeakers(rebuild, { page, recorded, isLast }))];
  const numbers = pages.flatMap((one) => one.numbers);
  const issues = pages.flatMap((one) => one.issues);
  await addRecorded(recorded, former, numbers);
  failures.addAll(pages.flatMap(({ failed }) => failed));
  const configuration = await showAccounts(rebuild, issues);
  numbers.forEach((number) => void rebuild.inWork.add(number));
  const following = await noteRead(rebuild, { numbers, issues, configuration });
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const waits = waitsOf(configuration, byNumber);
  for (const issueNumber of numbers.toSorted(
    (one, other) => waits(one) - waits(other) || one - other,
  )) {
    const issue = byNumber.get(issueNumber) ?? null;
    const read = { issueNumber, issue, recorded: recorded.get(issueNumber) ?? notRecorded };
    const form = following.get(issueNumber);
    await recordOne(rebuild, read, { configuration, isLast, form });
  }
  const done = numbers.filter((number) => !progress.again.has(number));
  await newLedger.complete(done);
  rebuild.inWork.clear();
}

/** Each is read once: it is needed several times. */
async function addRecorded(
  recorded: Map<number, StoredIssue>,
  former: LedgerView | null,
  numbers: readonly number[],
): Promise<void> {
  for (const number of numbers) {
    if (!recorded.has(number)) {
      recorded.set(number, await recordedOf(former, number));
    }
  }
}

/** Handoffs that wait for others come after them. */
function waitsOf(
  { templates }: Configuration,
  issues: ReadonlyMap<number, IssueSnapshot>,
): (issueNumber: number) => number {
  return (number) => {
    const labels = issues.get(number)?.labels ?? [];
    const template = templates.find(({ type }) => labels.includes(`${typePrefix}${type}`));
    return template === undefined ? 0 : waitDepth(template, templates);
  };
}

async function recordOne(
  rebuild: Rebuild,
  read: Read,
  {
    configuration,
    isLast,
    form,
  }: {
    readonly configuration: Configuration;
    readonly isLast: boolean;
    readonly form: FollowingForm | undefined;
  },
): Promise<void> {
  const { ports, newLedger, progress, failures, reader } = rebuild;
  if (!isLast && isUndated(rebuild, read, configuration)) {
    progress.again.add(read.issueNumber);
    return;
  }
  const found = await findIssue(ports, read, {
    ...{ failures, configuration },
    createdAt: createdAtOf(rebuild),
    now: reader.now,
    statementsOn: (number) => progress.statements.get(number) ?? [],
    exists: (number) => progress.read.has(number) && !progress.missing.has(number),
  });
  const { github } = ports;
  const { former } = rebuild;
  const recording = { newLedger, former, configuration, failures, github, mayNumber: isLast };
  const done =
    found === null ? null : await recordFound(withJoining(found, form, progress), recording);
  if (done === 'unnumbered') {
    progress.again.add(read.issueNumber);
  } else {
    noteRecorded(progress, read, done);
  }
}

/** What it states about itself counts once the handoff before has taken it up. */
function withJoining(
  found: FoundIssue,
  form: FollowingForm | undefined,
  { joined, waiting }: RebuildProgress,
): FoundIssue {
  if (form === undefined || joined.has(form.issueNumber)) {
    return form === undefined ? found : { ...found, facts: [...found.facts, joiningFact(form)] };
  }
  waiting.add(form.issueNumber);
  return found;
}

export function createdAtOf({ progress, reader }: Pick<Rebuild, 'progress' | 'reader'>): string {
  return progress.createdAt ?? progress.firstComment ?? reader.now;
}

/** Other issues that recorded events name, as far as they were not read. */
async function readSpeakers(
  { reader, progress }: Rebuild,
  {
    page: { numbers },
    recorded,
    isLast,
  }: {
    readonly page: HandoffIssues;
    readonly recorded: ReadonlyMap<number, StoredIssue>;
    readonly isLast: boolean;
  },
): Promise<readonly HandoffIssues[]> {
  const inPage = new Set(numbers);
  const wanted = new Set<number>();
  for (const number of numbers) {
    for (const { source } of recorded.get(number)?.events ?? []) {
      const speaker = speakerOf(source);
      const isDue = isLast || source.startsWith('feedback:');
      if (speaker !== null && isDue && !progress.read.has(speaker) && !inPage.has(speaker)) {
        wanted.add(speaker);
      }
    }
  }
  const pages: HandoffIssues[] = [];
  for await (const page of reader.numbered([...wanted])) {
    pages.push(page);
  }
  return pages;
}

/** @returns the configuration with the logins that people have now */
async function showAccounts(
  { ports: { github }, loaded, newLedger, previous, asked }: Rebuild,
  issues: readonly IssueSnapshot[],
) {
  await previous.recordAccounts(peopleOf(issues));
  const nameless = (await newLedger.namelessAccounts()).filter((id) => !asked.has(id));
  if (nameless.length > 0) {
    nameless.forEach((id) => void asked.add(id));
    await previous.recordAccounts(await github.loginsOf(nameless));
  }
  await newLedger.addCommentAccounts(issues.flatMap(({ commentAccounts }) => commentAccounts));
  return (await withCurrentLogins(newLedger, loaded)).configuration;
}

/** @returns forms that follow another handoff by their title */
async function noteRead(
  rebuild: Rebuild,
  page: Pick<HandoffIssues, 'numbers' | 'issues'> & { readonly configuration: Configuration },
): Promise<ReadonlyMap<number, FollowingForm>> {
  const { progress, failures, former } = rebuild;
  const { numbers, issues, configuration } = page;
  const inPage = new Set(numbers);
  const following = new Map<number, FollowingForm>();
  for (const issue of issues) {
    const { number } = issue;
    progress.firstComment = earlierOf(progress.firstComment, issue.firstOwnCommentAt);
    const createdAt = createdAtOf(rebuild);
    const said = await failures.attempt(number, async () => {
      const form = await formThatFollowed(issue, { former, configuration, createdAt });
      if (form !== null) {
        following.set(number, form);
      }
      const filed = form === null ? [] : nextFiledFacts([form], form.previous);
      return [
        ...statementsOf(issue, configuration),
        ...filed.map((statement) => ({ about: form?.previous ?? 0, statement })),
      ];
    });
    for (const { about, statement } of said ?? []) {
      const isRecorded = progress.read.has(about) && !inPage.has(about);
      noteStatement(progress, about, statement, { isRecorded });
    }
  }
  const found = new Set(issues.map(({ number }) => number));
  for (const number of numbers) {
    progress.read.add(number);
    if (found.has(number)) {
      progress.missing.delete(number);
    } else {
      progress.missing.add(number);
    }
  }
  return following;
}

function earlierOf(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}

/** Whether it was closed before there was a ledger can be said only at the end. */
function isUndated(
  { progress: { createdAt } }: Rebuild,
  { issue, recorded }: Read,
  configuration: Configuration,
): boolean {
  return (
    createdAt === null &&
    issue !== null &&
    !issue.open &&
    recorded.events.length === 0 &&
    !isOursForSure(issue, configuration)
  );
}

function noteRecorded(
  progress: RebuildProgress,
  { issueNumber, recorded }: Read,
  done: Exclude<Awaited<ReturnType<typeof recordFound>>, 'unnumbered'>,
): void {
  const { handoffs, unavailableTexts, unverified, unconfirmed } = progress;
  handoffs.delete(issueNumber);
  unverified.delete(issueNumber);
  unavailableTexts.delete(issueNumber);
  if (done === null) {
    return;
  }
  if (done.state.handoff !== null) {
    handoffs.add(issueNumber);
  }
  for (const { source } of done.events) {
    const next = /^next:(\d+)$/.exec(source)?.[1];
    if (next !== undefined) {
      noteJoined(progress, Number(next));
    }
  }
  const texts = done.events.filter(isUnavailable).length;
  if (texts > 0) {
    unavailableTexts.set(issueNumber, texts);
  }
  const open = done.unverified.filter(({ source, why }) => {
    const speaker = speakerOf(source);
    const at = recorded.events.find((event) => event.source === source)?.at;
    const mayFollow = why === 'removed' && speaker !== null && !progress.read.has(speaker);
    if (mayFollow && at !== undefined) {
      unconfirmed.set(source, { issueNumber, at });
    }
    return !mayFollow;
  });
  if (open.length > 0) {
    unverified.set(issueNumber, open);
  }
}
