// What Baton answered to a comment: a reaction, a comment of its own, or both.

import { joinList } from '../../base/join-list.ts';
import { statuses } from '../../config/types.ts';
import { withErrorContext } from '../../github/http/map-errors.ts';
import type { GitHubConnection } from '../github/connect.ts';
import { plain } from '../output/text.ts';

export interface IssuePlace extends Pick<GitHubConnection, 'octokit' | 'owner' | 'repo'> {
  readonly number: number;
}

export interface PostedComment {
  readonly id: number;
  readonly url: string;
  readonly at: string;
  readonly login: string | null;
}

export interface CommandAnswer {
  readonly isGood: boolean;
  /** Comments to the person, without markers and Markdown for machines. */
  readonly comments: readonly string[];
}

/** @returns null if there is no answer yet */
export async function findAnswer(
  { octokit, owner, repo, number }: IssuePlace,
  posted: PostedComment,
): Promise<CommandAnswer | null> {
  const [reactions, comments] = await withErrorContext('look for the answer', () =>
    Promise.all([
      octokit.reactions.listForIssueComment({ owner, repo, comment_id: posted.id, per_page: 100 }),
      octokit.issues.listComments({
        ...{ owner, repo, issue_number: number, since: posted.at, per_page: 100 },
      }),
    ]),
  );
  const signs = reactions.data.filter(({ user }) => user?.login !== posted.login);
  const said = comments.data
    .filter(({ id, body }) => id > posted.id && body?.includes('<!-- baton:notice') === true)
    .map(({ body = '' }) => readable(body));
  const isRefused = signs.some(({ content }) => content === '-1');
  return signs.length === 0 && said.length === 0 ? null : { isGood: !isRefused, comments: said };
}

function readable(body: string): string {
  return body
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<\/?(?:details|summary|sub|br)[^>]*>/g, '')
    .trim();
}

/** `#34 is accepted, assigned to bob.` */
export async function describeIssue({ octokit, owner, repo, number }: IssuePlace): Promise<string> {
  const { data } = await withErrorContext('read the issue', () =>
    octokit.issues.get({ owner, repo, issue_number: number }),
  );
  const labels = data.labels.map((label) => (typeof label === 'string' ? label : label.name));
  const status = statuses.find((one) => labels.includes(one)) ?? 'not handed over';
  const people = joinList((data.assignees ?? []).map(({ login }) => login));
  const held = labels.includes('on-hold') ? ', on hold' : '';
  return plain(`#${number} is ${status}${held}${people === '' ? '' : `, assigned to ${people}`}.`);
}
