// What Baton answered to a comment: a reaction, a comment of its own, or both.

import { joinList } from '../../base/join-list.ts';
import { handoffLabel, typePrefix } from '../../form/choose-template.ts';
import { withErrorContext } from '../../github/http/map-errors.ts';
import { includesLabel, shownStatuses } from '../../handoff/status-label.ts';
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

/** `#34 is accepted, assigned to bob.` The configuration may give the status another label, which is shown then. */
export async function describeIssue(place: IssuePlace): Promise<string> {
  const { labels, assignees } = await readIssue(place);
  const status = shownStatuses.find((one) => includesLabel(labels, one));
  const state =
    status === undefined
      ? `has the labels ${joinList(labels)}`
      : `is ${status === 'incomplete' ? 'not handed over' : status}`;
  const people = joinList(assignees);
  const held = includesLabel(labels, 'on-hold') ? ', on hold' : '';
  return plain(
    `#${place.number} ${state}${held}${people === '' ? '' : `, assigned to ${people}`}.`,
  );
}

/** The form labels a handoff, or else Baton with its status. */
export async function isLabelled(place: IssuePlace): Promise<boolean> {
  const { labels } = await readIssue(place);
  return labels.some(
    (label) =>
      includesLabel([handoffLabel, ...shownStatuses], label) ||
      label.toLowerCase().startsWith(typePrefix),
  );
}

async function readIssue({ octokit, owner, repo, number }: IssuePlace) {
  const { data } = await withErrorContext('read the issue', () =>
    octokit.issues.get({ owner, repo, issue_number: number }),
  );
  return {
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (data.assignees ?? []).map(({ login }) => login),
  };
}
