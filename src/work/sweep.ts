// A scheduled pass: everything open or changed since the last one is looked at, and recorded in one
// commit. What it costs grows with what changed, not with history.

import type { Outcome } from '../text/outcome.ts';
import { classify } from './classify.ts';
import { subjectOf } from './examine.ts';
import { factsOf } from './facts.ts';
import { explainForms, goneFact } from './handle-issue.ts';
import { earlier } from './instant.ts';
import { type LoadedConfiguration, loadConfiguration } from './load-configuration.ts';
import { type Case, recordAndShow } from './record-and-show.ts';
import type { IssueSnapshot, LedgerTransaction, World } from './world.ts';

const hour = 60 * 60 * 1000;

/**
 * How far a sweep looks back behind the end of the last one: GitHub's readings may lag, clocks may
 * differ, and a run that committed may have ended before it showed what it decided.
 */
const overlap = hour;

/** The cursor alone is worth a commit only when it has fallen this far behind. */
const cursorMayLag = 24 * hour;

/** Pages of issues in one sweep; what is left over is the next one's. */
const mostPages = 25;

export async function sweep(world: World): Promise<Outcome> {
  world.ledger.prefetch();
  const { sweptUntil, open } = await world.ledger.read(async (view) => ({
    sweptUntil: await view.sweptUntil(),
    open: await view.openIssues(),
  }));
  const changed = await readAllChanged(world, sweptUntil);
  const loaded = await loadConfiguration(world, changed.configurationVersion);
  if (loaded.kind === 'unsound') {
    return { kind: 'misconfigured', problems: loaded.problems };
  }
  const { now, issues, until } = changed;
  const seen = new Set(issues.map((issue) => issue.number));
  const cases = [
    ...(await casesOf(world, issues, loaded)),
    ...(await goneCases(world, { numbers: open.filter((one) => !seen.has(one)), loaded, now })),
  ];
  const handled = await recordAndShow(world, { cases, loaded, now }, (ledger, isChanged) =>
    moveCursor(ledger, { sweptUntil, until, isChanged }),
  );
  return {
    kind: 'swept',
    lookedAt: issues.length,
    isFinished: changed.isFinished,
    handled: handled.filter(({ fresh, effects }) => fresh.length > 0 || effects.length > 0),
  };
}

interface Changed {
  readonly issues: readonly IssueSnapshot[];
  readonly now: string;
  readonly configurationVersion: string | null;
  /** Everything that changed before has been looked at. */
  readonly until: string;
  readonly isFinished: boolean;
}

async function readAllChanged(world: World, sweptUntil: string | null): Promise<Changed> {
  const since = sweptUntil === null ? null : earlier(sweptUntil, overlap);
  const first = await world.github.readChanged({ since, after: null });
  const { now, configurationVersion } = first;
  const issues = [...first.issues];
  let after = first.next;
  for (let pages = 1; after !== null && pages < mostPages; pages++) {
    const page = await world.github.readChanged({ since, after });
    issues.push(...page.issues);
    after = page.next;
  }
  const isFinished = after === null;
  const until = isFinished ? now : (issues.at(-1)?.updatedAt ?? now);
  return { issues, now, configurationVersion, until, isFinished };
}

async function casesOf(
  world: World,
  issues: readonly IssueSnapshot[],
  loaded: LoadedConfiguration,
): Promise<readonly Case[]> {
  const { configuration } = loaded;
  const cases: Case[] = [];
  for (const issue of issues) {
    const { recorded, bornAt } = await world.ledger.read(async (view) => ({
      recorded: await view.issue(issue.number),
      bornAt: await view.bornAt(),
    }));
    const classified = classify(issue, { recorded, configuration, bornAt });
    if (classified.kind === 'unknown_form') {
      await explainForms(world, issue, configuration);
    }
    if (classified.kind === 'subject') {
      const { template } = classified;
      const subject = await subjectOf({
        issueNumber: issue.number,
        template,
        facts: factsOf(issue, template),
        recorded,
        configuration,
        github: world.github,
      });
      cases.push({ subject, issue });
    }
  }
  return cases;
}

/** Open handoffs whose issue is no longer there: the event that said so was lost. */
async function goneCases(
  world: World,
  {
    numbers,
    loaded,
    now,
  }: {
    readonly numbers: readonly number[];
    readonly loaded: LoadedConfiguration;
    readonly now: string;
  },
): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const issueNumber of await world.github.missing(numbers)) {
    const recorded = await world.ledger.read((view) => view.issue(issueNumber));
    if (recorded.template !== null) {
      const subject = await subjectOf({
        issueNumber,
        template: recorded.template,
        facts: [await goneFact(world, issueNumber, now)],
        recorded,
        configuration: loaded.configuration,
        github: world.github,
      });
      cases.push({ subject, issue: null });
    }
  }
  return cases;
}

async function moveCursor(
  ledger: LedgerTransaction,
  {
    sweptUntil,
    until,
    isChanged,
  }: {
    readonly sweptUntil: string | null;
    readonly until: string;
    readonly isChanged: boolean;
  },
): Promise<string | null> {
  const isDue = sweptUntil === null || earlier(until, cursorMayLag) > sweptUntil;
  if (!isChanged && !isDue) {
    return null;
  }
  await ledger.setSweptUntil(until);
  return `sweep: looked at everything that changed before ${until}`;
}
