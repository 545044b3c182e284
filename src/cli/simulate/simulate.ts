// Processes a saved event like the Action, and prints the planned changes instead of writing them.

import type { ConfigurationProblem } from '../../config/problem.ts';
import { openDataBranch } from '../../github/data-branch/data-branch.ts';
import { openGitHub } from '../../github/github.ts';
import { openLedger } from '../../ledger/open-ledger.ts';
import { openDryLedger } from '../../ledger/postgres/open-dry-ledger.ts';
import { recordedAccounts } from '../../ledger/recorded-accounts.ts';
import type { Ports } from '../../ports/ports.ts';
import { formatEvent } from '../../render/format/format-event.ts';
import type { PlannedWrite } from '../../render/planned-writes.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';
import { isIrrelevant } from '../../runner/is-irrelevant.ts';
import { dryRunTexts, plannedChange } from '../../runner/results/dry-run.ts';
import { dispatch } from '../../usecases/dispatch.ts';
import { createDryRun, type DryRun } from '../../usecases/dry-run.ts';
import { type Mode, modes } from '../../usecases/mode.ts';
import { isFailure, type RunResult } from '../../usecases/run-result.ts';
import { exitCodes } from '../cli-error.ts';
import { connectWithToken, type GitHubConnection, withCliErrors } from '../github/connect.ts';
import { impersonateViewer } from '../github/impersonate-viewer.ts';
import { branchFor, configPathFor } from '../github/workflow-here.ts';
import type { SimulateJson } from '../json/json-types.ts';
import { databaseOf, openNamedLedger } from '../ledger/open/database.ts';
import { withProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';
import { jsonText, plain } from '../output/text.ts';
import { wrapLines, wrapQuoted } from '../output/wrap.ts';
import { readSavedEvent, type SavedEvent } from './parse-event.ts';

export interface ReplayOptions {
  readonly event?: string;
  readonly repo?: string;
  readonly host?: string;
  readonly as: string;
  readonly mode?: Mode;
  readonly days: number;
  /** UTC ISO 8601. */
  readonly asOf?: string;
  readonly configPath?: string;
  readonly dataBranch?: string;
  readonly databaseUrl?: string;
  readonly json?: true;
}

interface Replayed {
  readonly outcomes: readonly RunResult[];
  readonly unwritten: readonly PlannedWrite[];
}

export async function simulate(
  terminal: Terminal,
  path: string,
  options: ReplayOptions,
): Promise<void> {
  const saved = await readSavedEvent(terminal, path, options.event);
  const simulated = await decideOn(terminal, saved, options);
  const { outcomes, unwritten } = simulated;
  terminal.stdout(
    options.json
      ? jsonText(jsonOf(saved, simulated))
      : dryRunTexts(outcomes, unwritten)
          .map((line) => `${wrapped(terminal, line)}\n`)
          .join(''),
  );
  terminal.setExitCode(outcomes.some(isFailure) ? exitCodes.found : exitCodes.good);
}

/** Comments and reports are quoted. */
function wrapped(terminal: Terminal, line: string): string {
  const [, mark, quoted] = /^( +\| )(.*)$/.exec(line) ?? [];
  return mark === undefined || quoted === undefined
    ? wrapLines(terminal, line)
    : wrapQuoted(terminal, mark, quoted);
}

async function decideOn(
  terminal: Terminal,
  { event, repository }: SavedEvent,
  options: ReplayOptions,
): Promise<Replayed> {
  const asked = event.kind === 'dispatch' ? modes.find((one) => one === event.mode) : undefined;
  const mode = options.mode ?? asked ?? 'auto';
  if (mode === 'auto' && isIrrelevant(event)) {
    const issueNumber = event.kind === 'issue' ? event.issueNumber : null;
    return { outcomes: [{ kind: 'not_ours', issueNumber }], unwritten: [] };
  }
  const connection = await connectWithToken(terminal, {
    repo: options.repo ?? repository ?? undefined,
    host: options.host,
  });
  const dryRun = createDryRun();
  const ports = await portsOf(terminal, connection, { ...options, dryRun });
  const errand = { mode, days: options.days, asOf: options.asOf ?? null };
  const outcomes = await withCliErrors(connection, () =>
    withProgress(terminal, 'Deciding', () => dispatch(ports, event, errand)),
  );
  return { outcomes, unwritten: dryRun.unwritten };
}

async function portsOf(
  terminal: Terminal,
  { octokit, owner, repo, repository: place }: GitHubConnection,
  { as, dryRun, ...options }: ReplayOptions & { readonly dryRun: DryRun },
): Promise<Ports> {
  impersonateViewer(octokit, as);
  const repository = `${owner}/${repo}`;
  // No retries: nothing is written, so nothing conflicts.
  const settings = { repository, wait: async () => {}, random: Math.random };
  const database = databaseOf(terminal, options);
  const branch = dryRun.branch(
    openDataBranch({
      octokit,
      owner,
      repo,
      branch: await branchFor(terminal, place, options),
      path: 'handoffs.db',
      readme: '',
    }),
  );
  const ledger =
    database === null
      ? openLedger({ ...settings, branch })
      : await openDryLedger(
          await openNamedLedger(terminal, database, { repo: repository }),
          dryRun.branch,
          settings,
        );
  const { wait } = settings;
  const configPath = await configPathFor(terminal, place, options);
  const ownAccounts = () => recordedAccounts(ledger);
  return {
    github: dryRun.github(openGitHub({ octokit, owner, repo, configPath, wait, ownAccounts })),
    ledger,
    builtIn: readDefaultTemplates,
    publish: async (files, reason) =>
      database === null ? branch.publish(files, reason) : undefined,
    wait,
  };
}

function jsonOf({ name, event }: SavedEvent, { outcomes, unwritten }: Replayed): SimulateJson {
  const handled = outcomes.flatMap((outcome) => {
    if (outcome.kind === 'handled') {
      return [outcome.handled];
    }
    return outcome.kind === 'swept' ? outcome.handled : [];
  });
  return {
    event: name,
    issue_number: event.kind === 'issue' ? event.issueNumber : null,
    outcomes: outcomes.map(({ kind }) => kind),
    problems: outcomes.flatMap((outcome) =>
      outcome.kind === 'misconfigured' ? outcome.problems.map(problemOf) : [],
    ),
    would_record: handled.flatMap(({ issueNumber, newEvents }) =>
      newEvents.map(({ source, at, actor, data }) => ({
        issue_number: issueNumber,
        type: data.type,
        at,
        actor,
        source,
        sentence: plain(formatEvent({ source, at, actor, data }, (login) => login ?? 'someone')),
      })),
    ),
    would_write: unwritten.map((one) => ({
      kind: one.kind === 'effect' ? one.effect.kind : one.kind,
      ...plannedChange(one),
    })),
  };
}

function problemOf({ path, line, column, message, fix }: ConfigurationProblem) {
  return { path, line, column, message, fix };
}
