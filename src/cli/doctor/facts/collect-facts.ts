// The facts that the doctor checks.

import { earlier } from '../../../base/time/instant.ts';
import { workflowsFolder } from '../../../config/default-paths.ts';
import { isYamlFile } from '../../../config/file-name.ts';
import type { ConfigurationOutcome } from '../../../config/parse-configuration.ts';
import type { SourceFile } from '../../../config/problem.ts';
import { withBuiltIn } from '../../../config/with-default-templates.ts';
import { formsFolder } from '../../../form/issue-form/render-forms.ts';
import { openDataBranch } from '../../../github/data-branch/data-branch.ts';
import { type BranchHistory, readHistory } from '../../../github/data-branch/history.ts';
import { openGitHub } from '../../../github/github.ts';
import { withErrorContext } from '../../../github/http/map-errors.ts';
import type { GitHub } from '../../../ports/github.ts';
import { readDefaultTemplates } from '../../../runner/default-templates.ts';
import { recognisedBefore } from '../../../usecases/issue/classify.ts';
import { mergeNewest } from '../../../usecases/merge-shared.ts';
import { type ScheduledForm, scheduledForms } from '../../../usecases/recurring/scheduled-forms.ts';
import type { GitHubConnection } from '../../github/connect.ts';
import { inspectToken, type TokenFacts } from '../../github/inspect-access.ts';
import { type ActionFacts, inspectAction } from '../../github/inspect-action.ts';
import { type BranchFacts, inspectBranch } from '../../github/inspect-branch.ts';
import { type ActionsPolicy, inspectPolicy } from '../../github/inspect-policy.ts';
import {
  defaultForms,
  filesIn,
  hasHandoffs,
  inspectRepository,
  inspectWorkflows,
  type LastRunFacts,
  labelNames,
  lastScheduledRun,
  openIssuesSince,
  type RepositoryFacts,
  type WorkflowFacts,
  yamlFilesIn,
} from '../../github/inspect-repository.ts';
import {
  inspectUsage,
  secretNames,
  thirtyDaysBefore,
  type UsageFacts,
} from '../../github/inspect-usage.ts';
import { databaseOf } from '../../ledger/open/database.ts';
import type { Terminal } from '../../output/terminal.ts';
import { batonSteps } from '../../workflow/baton-steps.ts';
import { type BatonStep, startedJob, textOf } from '../../workflow/find-steps.ts';
import { configPathOf, inputOf, passesInput } from '../../workflow/input-of.ts';
import { collectDatabase, type DatabaseState, storeOf } from './collect-database.ts';
import { collectEarlier } from './collect-earlier.ts';
import { collectEditors, type Editor } from './collect-editors.ts';
import { collectLedger, type LedgerFacts } from './collect-ledger.ts';
import { collectPeople, type PeopleFacts } from './collect-people.ts';
import { type FaultyArchive, inspectArchives } from './inspect-archives.ts';

export interface DoctorFacts {
  readonly place: string;
  readonly host: string;
  readonly repository: RepositoryFacts;
  readonly token: TokenFacts & { readonly from: string };
  readonly workflowFiles: readonly SourceFile[];
  readonly steps: readonly BatonStep[];
  /** That post the report over all repositories of a database. */
  readonly reports: readonly BatonStep[];
  /** null if the token cannot read workflows. */
  readonly workflows: readonly WorkflowFacts[] | null;
  readonly scheduled: LastRunFacts | null;
  /** null if the workflow names no version to look up. */
  readonly action: ActionFacts | null;
  /** null if the token cannot read it. */
  readonly policy: ActionsPolicy | null;
  /** null if the token cannot read them. */
  readonly secrets: readonly string[] | null;
  readonly usage: UsageFacts | null;
  readonly configPath: string;
  readonly configuration: ConfigurationOutcome;
  /** A private repository that the configuration extends; null: none. */
  readonly privateShared: string | null;
  /** The file with addresses that Baton does not use, because everyone could read them. */
  readonly withheld: string | null;
  /** Whether there is a file in the configuration folder. */
  readonly hasConfiguration: boolean;
  /** Whether the templates are the built-in ones. */
  readonly isBuiltIn: boolean;
  readonly forms: readonly SourceFile[];
  /** Of the owner's repository `.github`; used in repositories without issue templates of their own. */
  readonly defaultForms: { readonly isUsed: boolean; readonly files: readonly SourceFile[] };
  readonly recurring: readonly ScheduledForm[];
  readonly labels: readonly string[];
  readonly people: PeopleFacts;
  /** Those who complete forms that Baton opens. */
  readonly editors: readonly Editor[];
  readonly branchName: string;
  readonly branch: BranchFacts;
  /** Of the data branch; null if there is none. */
  readonly history: BranchHistory | null;
  readonly ledger: LedgerFacts;
  /** null: the ledger is on the data branch. */
  readonly database: DatabaseState | null;
  /** That are missing or not as recorded. */
  readonly archives: readonly FaultyArchive[];
  /** Numbers of open issues without its label that read like a form, before the first handoff. */
  readonly earlierForms: readonly number[];
  /** Whether any issue has the handoff label. */
  readonly hasHandoffs: boolean;
}

export interface RepositoryPaths {
  readonly configPath?: string;
  readonly dataBranch?: string;
  readonly databaseUrl?: string;
}

type TokenConnection = GitHubConnection & {
  readonly token: NonNullable<GitHubConnection['token']>;
};

export async function collectFacts(
  terminal: Pick<Terminal, 'environment'>,
  connection: TokenConnection,
  options: RepositoryPaths,
): Promise<DoctorFacts> {
  // First, so that a missing repository is reported as missing.
  const repository = await inspectRepository(connection);
  const [workflowFiles, topFiles] = await Promise.all([
    yamlFilesIn(connection, workflowsFolder),
    yamlFilesIn(connection, ''),
  ]);
  const actionFile = topFiles.find(({ path }) => path === '/action.yml');
  const { steps, reports } = batonSteps(workflowFiles, actionFile?.text ?? '');
  const all = [...steps, ...reports];
  const configPath = options.configPath ?? configPathOf(steps);
  const branchName = options.dataBranch ?? inputOf(steps, 'data-branch') ?? 'handoff-data';
  const github = githubOf(connection, configPath);
  const dataBranch = ledgerBranch(connection, branchName);
  const place = `${connection.owner}/${connection.repo}`;
  const database = await databaseFor(terminal, options, {
    steps,
    place,
    since: thirtyDaysBefore(repository.now),
  });
  const [
    workflows,
    { outcome: configuration, hasFiles, isBuiltIn, privateShared, withheld },
    templates,
    defaults,
    labels,
    branch,
    history,
    ledger,
    token,
    filed,
  ] = await Promise.all([
    inspectWorkflows(connection),
    configurationOf(github),
    filesIn(connection, formsFolder),
    defaultForms(connection),
    labelNames(connection),
    inspectBranch(connection, branchName),
    withErrorContext('read the history of the data branch', () =>
      readHistory({ ...connection, branch: branchName }),
    ),
    collectLedger(storeOf(database) ?? dataBranch, thirtyDaysBefore(repository.now)),
    inspectToken(connection),
    hasHandoffs(connection),
  ]);
  const ours = workflows?.find(({ path }) =>
    steps.some((step) => startedJob(step).file.path === path),
  );
  const [scheduled, usage, action, policy, secrets, people, archives] = await Promise.all([
    ours === undefined ? null : lastScheduledRun(connection, ours.id),
    ours === undefined
      ? null
      : inspectUsage(connection, { workflow: ours.id, now: repository.now }),
    inspectAction(connection, textOf(all[0]?.uses)),
    all.length === 0 ? null : inspectPolicy(connection),
    readsSecrets(all) ? secretNames(connection) : null,
    collectPeople(connection, github, configuration),
    ledger.kind === 'valid' && history !== null && database === null
      ? inspectArchives(ledger.archived, history.blobs, dataBranch)
      : [],
  ]);
  return {
    place,
    host: connection.repository.host,
    repository,
    token: { ...token, from: connection.token.from },
    workflowFiles,
    steps,
    reports,
    workflows,
    scheduled,
    action,
    policy,
    secrets,
    usage,
    configPath,
    configuration,
    privateShared,
    withheld,
    hasConfiguration: hasFiles,
    isBuiltIn,
    forms: templates.filter(({ path }) => isYamlFile(path)),
    defaultForms: { isUsed: templates.length === 0, files: defaults },
    recurring: await recurringForms(configuration, repository.now),
    labels,
    people,
    editors: await collectEditors(github, configuration),
    branchName,
    branch,
    history,
    ledger,
    database,
    archives,
    earlierForms: await collectEarlier(
      () => openIssuesSince(connection, earlier(repository.now, recognisedBefore)),
      configuration,
      ledger,
    ),
    hasHandoffs: filed,
  };
}

/** A DATABASE_URL may belong to another program: it counts if the workflow has the input. */
async function databaseFor(
  terminal: Pick<Terminal, 'environment'>,
  options: RepositoryPaths,
  {
    steps,
    place,
    since,
  }: { readonly steps: readonly BatonStep[]; readonly place: string; readonly since: string },
): Promise<DatabaseState | null> {
  const isUsed = passesInput(steps, 'database-url');
  const named = databaseOf(terminal, options);
  if (!isUsed && options.databaseUrl === undefined) {
    return null;
  }
  return named === null
    ? { kind: 'unnamed' }
    : collectDatabase(terminal, named, { repository: place, since });
}

async function recurringForms(
  outcome: ConfigurationOutcome,
  now: string,
): Promise<readonly ScheduledForm[]> {
  return outcome.kind === 'invalid' ? [] : scheduledForms(outcome.configuration, now);
}

/** Only then are the names of the secrets read. */
function readsSecrets(steps: readonly BatonStep[]): boolean {
  return steps.some(({ file }) => /\bsecrets\.(?!GITHUB_TOKEN\b)/.test(file.text));
}

export function githubOf({ octokit, owner, repo }: GitHubConnection, configPath: string): GitHub {
  return openGitHub({ octokit, owner, repo, configPath, wait: async () => {} });
}

/** @param readme content of the README if the branch is created */
export function ledgerBranch(
  { octokit, owner, repo }: GitHubConnection,
  branch: string,
  readme = '',
) {
  return openDataBranch({ octokit, owner, repo, branch, path: 'handoffs.db', readme });
}

async function configurationOf(github: GitHub): Promise<{
  readonly outcome: ConfigurationOutcome;
  readonly hasFiles: boolean;
  readonly isBuiltIn: boolean;
  readonly privateShared: string | null;
  readonly withheld: string | null;
}> {
  const { files } = await github.readConfiguration();
  const builtIn = readDefaultTemplates().files;
  const { outcome, shared, withheld } = await mergeNewest(github, files ?? [], { builtIn });
  // The same answer again: no further request.
  const read = shared === null ? null : await github.readSharedConfiguration(shared.repository);
  return {
    outcome,
    hasFiles: (files ?? []).length > 0,
    isBuiltIn: withBuiltIn([...(files ?? []), ...(shared?.files ?? [])], builtIn).isBuiltIn,
    withheld: withheld?.path ?? null,
    privateShared: read?.kind === 'read' && read.isPrivate ? (shared?.repository ?? null) : null,
  };
}
