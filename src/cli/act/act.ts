// Posts a command as the person, and waits for Baton's answer.

import { parseCommands } from '../../form/commands/parse-commands.ts';
import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { connectWithToken, withCliErrors } from '../github/connect.ts';
import { atIssue, type IssueReference } from '../issue-reference.ts';
import { withProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';
import { printableLines } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import type { Act } from './acts.ts';
import {
  type CommandAnswer,
  describeIssue,
  findAnswer,
  type IssuePlace,
  isLabelled,
  type PostedComment,
} from './answer.ts';

export interface ActOptions {
  readonly repo?: string;
  readonly host?: string;
  readonly wait: boolean;
}

/** Seconds between two looks at the issue, and until the command gives up waiting. */
const pause = 3;
const patience = 180;

export async function act(
  terminal: Terminal,
  command: Act,
  given: {
    readonly issue: IssueReference;
    readonly words: readonly string[];
    readonly options: ActOptions;
  },
): Promise<void> {
  const text = given.words.join(' ').trim();
  assertWords(command, text);
  const body = `/${command.name} ${text}`.trim();
  assertNoOther(body);
  const connection = await connectWithToken(terminal, atIssue(given.issue, given.options));
  const { octokit, owner, repo } = connection;
  const place = { octokit, owner, repo, number: given.issue.number };
  await withCliErrors(connection, async () => {
    const comment = await post(place, body);
    terminal.stderr(`Posted ${comment.url}\n`);
    if (!given.options.wait) {
      return;
    }
    const answer = await withProgress(terminal, 'Waiting for Baton', () =>
      waitFor(terminal, () => findAnswer(place, comment)),
    );
    await tell(terminal, place, answer);
  });
}

function assertWords({ name, words, example }: Act, text: string): void {
  if (words?.isRequired === true && text === '') {
    throw usageError(
      `The ${words.name} is missing: ${words.description}. For example \`${example}\`.`,
    );
  }
  if (words === null && text !== '') {
    throw usageError(`\`baton ${name}\` takes only the issue. For example \`${example}\`.`);
  }
  if (name === 'rate' && !/^[1-5](\s|$)/.test(text)) {
    throw usageError(`The rating is a number from 1 to 5. For example \`${example}\`.`);
  }
}

/** A text from a file or another program may contain commands, and Baton runs each in a comment. */
function assertNoOther(body: string): void {
  const [, other] = parseCommands(body);
  if (other !== undefined) {
    const written = other.kind === 'command' ? other.name : other.written;
    throw usageError(
      `A line of the text is the command \`/${written}\`, which Baton would run too. Remove the slash, or put \`>\` before the line. Nothing was posted.`,
    );
  }
}

async function post(
  { octokit, owner, repo, number }: IssuePlace,
  body: string,
): Promise<PostedComment> {
  try {
    const { data } = await octokit.issues.createComment({
      owner,
      repo,
      issue_number: number,
      body,
    });
    const { id, html_url: url, created_at: at, user } = data;
    return { id, url, at, login: user?.login ?? null };
  } catch (error) {
    if (statusOf(error) === 404 && (await isRepositoryThere({ octokit, owner, repo }))) {
      throw usageError(`${owner}/${repo} has no issue #${number}. Check the number.`);
    }
    throw toServiceError(`comment on issue #${number}`, error);
  }
}

/** GitHub responds 404 for a missing issue and for a missing repository. */
async function isRepositoryThere({
  octokit,
  owner,
  repo,
}: Omit<IssuePlace, 'number'>): Promise<boolean> {
  try {
    await octokit.repos.get({ owner, repo });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) {
      return false;
    }
    throw toServiceError('look for the repository', error);
  }
}

/** @returns null if no answer came in time */
async function waitFor(
  { sleep }: Terminal,
  look: () => Promise<CommandAnswer | null>,
): Promise<CommandAnswer | null> {
  for (let waited = 0; waited < patience; waited += pause) {
    await sleep(pause);
    const answer = await look();
    if (answer !== null) {
      return answer;
    }
  }
  return null;
}

async function tell(
  terminal: Terminal,
  place: IssuePlace,
  answer: CommandAnswer | null,
): Promise<void> {
  if (answer === null) {
    throw new CliError(
      exitCodes.service,
      `Baton has not answered for ${patience / 60} minutes. ${
        (await isLabelled(place))
          ? 'Your comment counts as soon as a run reads it. Look at the Actions tab, or run `baton doctor`.'
          : `#${place.number} has no label of a handoff, so it may not be one. Check the number.`
      }`,
    );
  }
  const said = answer.comments.flatMap((comment) => printableLines(comment)).join('\n');
  const state = answer.isGood ? `${await describeIssue(place)}\n` : '';
  terminal.stdout(wrapLines(terminal, `${said === '' ? '' : `${said}\n`}${state}`));
  terminal.setExitCode(answer.isGood ? exitCodes.good : exitCodes.found);
}
