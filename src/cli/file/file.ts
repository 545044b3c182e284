// The work of `baton file`.

import type { Template } from '../../config/types.ts';
import { type DraftIssue, draftIssue, templateOf } from '../../form/filing/draft-issue.ts';
import type { FilingProblem } from '../../form/filing/filing-problem.ts';
import { openGitHub } from '../../github/github.ts';
import { toServiceError } from '../../github/http/map-errors.ts';
import { noRetry } from '../../github/http/retry.ts';
import { formatFilingProblem } from '../../render/format/format-filing-problem.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';
import { problemLine } from '../../runner/results/problems-summary.ts';
import { mergeNewest } from '../../usecases/merge-shared.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { connectWithToken, type GitHubConnection, withCliErrors } from '../github/connect.ts';
import { configPathFor } from '../github/workflow-here.ts';
import type { FileJson } from '../json/filing-types.ts';
import { withProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';
import { jsonText, plain, printableLines } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { type GivenFields, givenFields } from './given-fields.ts';

export interface FileOptions {
  readonly field?: readonly string[];
  readonly title?: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly repo?: string;
  readonly host?: string;
  readonly configPath?: string;
}

export async function file(
  terminal: Terminal,
  type: string | null,
  options: FileOptions,
): Promise<void> {
  const isAsking = terminal.isInteractive && options.field === undefined && options.json !== true;
  if (type === null && !isAsking) {
    throw usageError(
      'The type of the handoff is missing. For example `baton file sales_to_onboarding`.',
    );
  }
  const connection = await connectWithToken(terminal, options);
  const configPath = await configPathFor(terminal, connection.repository, options);
  const templates = await withCliErrors(connection, () =>
    withProgress(terminal, 'Reading the templates', () =>
      templatesOf(terminal, connection, configPath),
    ),
  );
  const { chosen, fields } = await answersOf(terminal, { type, templates, isAsking }, options);
  const drafted = draftIssue({ type: chosen, title: options.title ?? null, fields }, templates);
  if (drafted.kind === 'invalid') {
    refuse(terminal, drafted.problems, options);
    return;
  }
  const { issue } = drafted;
  const url =
    options.dryRun === true ? null : await filed(terminal, { connection, issue, isAsking });
  terminal.stdout(options.json ? jsonText(jsonOf(issue, url)) : textOf(terminal, issue, url));
}

/** As on the default branch, which the workflow reads. */
async function templatesOf(
  { sleep }: Terminal,
  { octokit, owner, repo }: GitHubConnection,
  configPath: string,
): Promise<readonly Template[]> {
  const wait = (milliseconds: number) => sleep(milliseconds / 1000);
  const github = openGitHub({ octokit, owner, repo, configPath, wait });
  const { files } = await github.readConfiguration();
  const builtIn = readDefaultTemplates().files;
  const { outcome } = await mergeNewest(github, files ?? [], { builtIn });
  if (outcome.kind === 'invalid') {
    const [first] = outcome.problems;
    throw new CliError(
      exitCodes.found,
      `The configuration on the default branch is invalid, so Baton would record nothing. ${first === undefined ? '' : plain(problemLine(first))} Run \`baton check\`.`,
    );
  }
  return outcome.configuration.templates;
}

interface Asking {
  readonly type: string | null;
  readonly templates: readonly Template[];
  readonly isAsking: boolean;
}

async function answersOf(
  terminal: Terminal,
  { type, templates, isAsking }: Asking,
  { field = [] }: FileOptions,
): Promise<{ readonly chosen: string; readonly fields: GivenFields }> {
  if (!isAsking) {
    const template = templateOf(type ?? '', templates);
    const fields = template === null ? {} : await givenFields(terminal, field, template);
    return { chosen: type ?? '', fields };
  }
  const { askFields, askType } = await import('./ask-fields.ts');
  const chosen = type ?? (await askType(terminal, templates));
  const template = templateOf(chosen, templates);
  return { chosen, fields: template === null ? {} : await askFields(terminal, template) };
}

function refuse(
  terminal: Terminal,
  problems: readonly FilingProblem[],
  { json }: FileOptions,
): void {
  const sentences = problems.map((problem) => plain(formatFilingProblem(problem)));
  if (json) {
    const none = { filed: false, url: null, title: null, body: null, labels: [] };
    terminal.stdout(jsonText({ ...none, problems: sentences } satisfies FileJson));
  } else {
    const lines = sentences.map((sentence) => `- ${sentence}\n`).join('');
    terminal.stderr(wrapLines(terminal, `Nothing was filed:\n${lines}`));
  }
  terminal.setExitCode(exitCodes.found);
}

interface Filing {
  readonly connection: GitHubConnection;
  readonly issue: DraftIssue;
  readonly isAsking: boolean;
}

async function filed(terminal: Terminal, { connection, issue, isAsking }: Filing): Promise<string> {
  try {
    return await withCliErrors(connection, () =>
      withProgress(terminal, 'Filing', () => post(connection, issue)),
    );
  } catch (error) {
    if (isAsking) {
      // Answers that someone has just typed are nowhere else.
      terminal.stdout(draftText(terminal, 'Your answers:', issue));
    }
    throw error;
  }
}

/** Not retried: GitHub may have opened it although the response was lost. */
async function post(
  { octokit, owner, repo }: GitHubConnection,
  { title, body, labels }: DraftIssue,
): Promise<string> {
  try {
    const issue = { owner, repo, title, body, labels: [...labels], request: noRetry };
    const { data } = await octokit.issues.create(issue);
    return data.html_url;
  } catch (error) {
    throw toServiceError('file the handoff', error);
  }
}

function jsonOf({ title, body, labels }: DraftIssue, url: string | null): FileJson {
  return { filed: url !== null, url, title, body, labels, problems: [] };
}

function textOf(terminal: Terminal, issue: DraftIssue, url: string | null): string {
  return url === null ? draftText(terminal, 'Dry run: nothing was posted.', issue) : `${url}\n`;
}

function draftText(terminal: Terminal, heading: string, { title, body }: DraftIssue): string {
  const text = printableLines(body).join('\n');
  return wrapLines(terminal, `${heading}\n\n${plain(title)}\n\n${text}\n`);
}
