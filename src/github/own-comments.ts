// Which comments are Baton's: those with its marker, by the account of this run or by an account that an
// earlier run had. A marker by anyone else identifies nothing.

import { compareStrings } from '../base/compare-strings.ts';
import type { OpeningNote } from '../handoff/recurring/opening-note.ts';
import type { OwnComment } from '../handoff/sync/diff-state.ts';
import type { GitHubAccount } from '../ports/accounts.ts';
import {
  type NextNote,
  parseMarker,
  parseNextMarker,
  parseOpeningMarker,
} from '../render/markers.ts';
import { accountOf } from './issues/actor.ts';
import type { CommentNode, PlainComment } from './issues/responses.ts';

/** Accounts that wrote Baton's comments, as the ledger records them. */
export type OwnAccounts = readonly GitHubAccount[];

interface CommentOrigin {
  readonly accounts: OwnAccounts;
  /** When the issue came from another repository; null if it did not. */
  readonly transferredAt: string | null;
}

type Marked = Pick<PlainComment, 'viewerDidAuthor' | 'author' | 'body'>;

export function isOurs(comment: Marked, accounts: OwnAccounts): boolean {
  return (
    parseMarker(comment.body) !== null && (comment.viewerDidAuthor || isKnown(comment, accounts))
  );
}

/** What Baton wrote into the original text of an issue that it opened; null: it did not open it. */
export function nextNoteOf(
  issue: Pick<Marked, 'viewerDidAuthor' | 'author'>,
  original: string | undefined,
  accounts: OwnAccounts,
): NextNote | null {
  const text = ownText(issue, original, accounts);
  return text === null ? null : parseNextMarker(text);
}

/** The same, of an issue that it opened on schedule. */
export function openingNoteOf(
  issue: Pick<Marked, 'viewerDidAuthor' | 'author'>,
  original: string | undefined,
  accounts: OwnAccounts,
): OpeningNote | null {
  const text = ownText(issue, original, accounts);
  return text === null ? null : parseOpeningMarker(text);
}

function ownText(
  issue: Pick<Marked, 'viewerDidAuthor' | 'author'>,
  original: string | undefined,
  accounts: OwnAccounts,
): string | null {
  const isOwn = issue.viewerDidAuthor || isKnown(issue, accounts);
  return isOwn && original !== undefined ? original : null;
}

/**
 * Without a recorded account, the ledger is new or lost. A bot's marker then counts: only an installed App or a
 * workflow of the repository posts as a bot, so no person can forge one.
 */
function isKnown(comment: Pick<Marked, 'author'>, accounts: OwnAccounts): boolean {
  return accounts.length === 0
    ? comment.author?.__typename === 'Bot'
    : isRecorded(comment, accounts);
}

export function isRecorded({ author }: Pick<Marked, 'author'>, accounts: OwnAccounts): boolean {
  const account = accountOf(author);
  return account !== null && accounts.some((one) => isSame(one, account));
}

/** An App's name is unique; a person's account has an id, which a new owner of the name does not have. */
function isSame(one: GitHubAccount, other: GitHubAccount): boolean {
  if (one.isBot !== other.isBot) {
    return false;
  }
  const isSameId = one.id !== null && one.id === other.id;
  return isSameId || (one.isBot && one.login === other.login);
}

/** Comments with a marker by another account: the ledger is read only if there is one. */
export function hasOthersMarker(comments: readonly (PlainComment | CommentNode)[]): boolean {
  return comments.some(
    (comment) =>
      !comment.viewerDidAuthor && (parseMarker(comment.body) !== null || wasMarked(comment)),
  );
}

function wasMarked(comment: PlainComment | CommentNode): boolean {
  return 'userContentEdits' in comment
    ? parseMarker(comment.userContentEdits?.nodes[0]?.diff ?? '') !== null
    : false;
}

/** Those that were posted in this repository: GitHub copies comments when it transfers an issue. */
export function ownComments(
  comments: readonly PlainComment[],
  { accounts, transferredAt }: CommentOrigin,
): readonly OwnComment[] {
  const own = comments
    .filter((comment) => comment.viewerDidAuthor || isOurs(comment, accounts))
    .filter((comment) => isHere(comment, transferredAt));
  return onceEach(own);
}

/** Status comments of the repository that an issue was transferred from. */
export function formerStatusComments(
  comments: readonly PlainComment[],
  { accounts, transferredAt }: CommentOrigin,
): readonly number[] {
  const former = comments.filter(
    (comment) =>
      !isHere(comment, transferredAt) &&
      (comment.viewerDidAuthor || comment.viewerCanDelete) &&
      isOurs(comment, accounts) &&
      parseMarker(comment.body)?.kind === 'status',
  );
  return onceEach(former).map(({ id }) => id);
}

export function firstOwnCommentAt(
  comments: readonly PlainComment[],
  { accounts, transferredAt }: CommentOrigin,
): string | null {
  const times = comments.flatMap((one) =>
    isOurs(one, accounts) && isHere(one, transferredAt) ? [one.createdAt] : [],
  );
  return times.toSorted(compareStrings)[0] ?? null;
}

/** Who wrote them, to be recorded. */
export function authorsOf(
  comments: readonly PlainComment[],
  accounts: OwnAccounts,
): readonly GitHubAccount[] {
  return comments
    .filter((comment) => isOurs(comment, accounts))
    .flatMap(({ author }) => accountOf(author) ?? []);
}

function isHere({ createdAt }: PlainComment, transferredAt: string | null): boolean {
  return transferredAt === null || createdAt > transferredAt;
}

function onceEach(comments: readonly PlainComment[]): readonly OwnComment[] {
  const all = comments.flatMap(
    ({ fullDatabaseId: id, body, viewerDidAuthor, viewerCanDelete }): readonly OwnComment[] => {
      if (id === null) {
        return [];
      }
      return [
        viewerDidAuthor ? { id, body } : { id, body, byOther: { canDelete: viewerCanDelete } },
      ];
    },
  );
  return [...new Map(all.map((comment) => [comment.id, comment])).values()];
}
