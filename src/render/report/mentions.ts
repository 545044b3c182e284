// The comments on a report that mention the people of each team with something to do.

import { joinList } from '../../base/join-list.ts';
import { includesLogin, teamOf } from '../../config/teams/team.ts';
import { isAway } from '../../handoff/presence.ts';
import { mention } from '../format/format-person.ts';
import { teamDay } from '../format/format-presence.ts';
import { teamLogins } from '../format/format-team.ts';
import { noticeMarker } from '../markers.ts';
import type { Reported } from './reported.ts';
import { turnBlock } from './turn-blocks.ts';

export interface MentionComment {
  /** The teams, as the marker names them. */
  readonly source: string;
  /** Without mentions. */
  readonly body: string;
  readonly people: readonly string[];
}

const prefix = 'digest:';

/** The teams that a comment is about; empty if it is another comment. */
export function teamsOfComment(source: string | null): readonly string[] {
  return source?.startsWith(prefix) ? source.slice(prefix.length).split(',') : [];
}

/** GitHub notifies no one if a comment mentions more people. */
const maxPeople = 50;
const maxLength = 60_000;

/** Ends the line with the mentions. */
const yourTurn = ': it is your turn.';

/**
 * As few comments as hold everybody. A person of several teams is mentioned once.
 * @param known lower-case ids of the teams that have a comment
 */
export function mentionComments(
  reported: Reported,
  known: readonly string[],
): readonly MentionComment[] {
  const comments: MentionComment[] = [];
  const called = known.flatMap((id) => loginsOf(id, reported));
  for (const team of reported.teams) {
    const id = team.team.toLowerCase();
    const people = peopleToCall(id, reported);
    if (people.length > 0 && !known.includes(id)) {
      const uncalled = people.filter((login) => !includesLogin(called, login));
      called.push(...uncalled);
      add(comments, {
        source: prefix + id,
        body: turnBlock(team, reported, null),
        people: uncalled,
      });
    }
  }
  return comments;
}

function add(comments: MentionComment[], next: MentionComment): void {
  const last = comments.at(-1);
  const isFull =
    last === undefined ||
    last.people.length + next.people.length > maxPeople ||
    last.body.length + next.body.length > maxLength;
  if (isFull) {
    comments.push(next);
    return;
  }
  comments[comments.length - 1] = {
    source: `${last.source},${next.source.slice(prefix.length)}`,
    body: `${last.body}\n\n${next.body}`,
    people: [...last.people, ...next.people],
  };
}

function peopleToCall(team: string, reported: Reported): readonly string[] {
  return loginsOf(team, reported).slice(0, maxPeople);
}

/** Those who are there; a team that is away as a whole is mentioned all the same. */
function loginsOf(id: string, { configuration, metrics }: Reported): readonly string[] {
  const team = teamOf(configuration, id);
  const day = teamDay(team, metrics.as_of);
  const all = teamLogins(team);
  const there = all.filter((login) => !isAway(team, login, day));
  return there.length === 0 ? all : there;
}

/**
 * The comments that a run posted without their mentions, before it ended.
 * @param posted oldest first
 */
export function unfinishedMentions<T extends { readonly body: string }>(
  reported: Reported,
  posted: readonly (T & { readonly source: string | null })[],
): readonly (MentionComment & { readonly comment: T })[] {
  const called: string[] = [];
  return posted.flatMap((comment) => {
    const { source, body } = comment;
    const people: string[] = [];
    for (const login of teamsOfComment(source).flatMap((id) => peopleToCall(id, reported))) {
      if (!includesLogin(called, login)) {
        called.push(login);
        people.push(login);
      }
    }
    const [, ...lines] = body.split('\n');
    const isFinished = people.length === 0 || lines[0]?.trimEnd().endsWith(yourTurn);
    return source === null || isFinished
      ? []
      : [{ comment, source, body: lines.join('\n'), people }];
  });
}

/** The comment as it is first posted. */
export function unmentioned({ source, body }: MentionComment): string {
  return `${noticeMarker(source)}\n${body}`;
}

/** The comment with its mentions. */
export function mentioning(comment: MentionComment): string {
  const { people, source, body } = comment;
  return people.length === 0
    ? unmentioned(comment)
    : `${noticeMarker(source)}\n${joinList(people.map(mention), { most: maxPeople })}${yourTurn}\n\n${body}`;
}
