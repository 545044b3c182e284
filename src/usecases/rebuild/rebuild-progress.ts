// How far a rebuild has come. It keeps only the number of each issue, and its statements about others.

import type { UnverifiedEvent } from '../../handoff/rebuild/check-causes.ts';
import type { ReadPlace } from './read-handoff-issues.ts';
import type { Statement } from './statements.ts';

export interface RebuildProgress {
  /** GitHub's time: what changed since is read again at the end. */
  since: string;
  /** The newest event of the previous ledger: issues with later ones are read again at the end. */
  newestEvent: number;
  /** Where the lists continue; null: they are read. */
  place: ReadPlace | null;
  /** When the first ledger was created; null: only the issues can tell, once all are read. */
  createdAt: string | null;
  /** Also those that do not exist. */
  readonly read: Set<number>;
  /** Read, and not found. */
  readonly missing: Set<number>;
  readonly handoffs: Set<number>;
  /** By the issue that they are about. */
  readonly statements: Map<number, readonly Statement[]>;
  /** Recorded events that another issue should confirm, which was not read yet; by source. */
  readonly unconfirmed: Map<string, { readonly issueNumber: number; readonly at: string }>;
  /** Forms whose title names the handoff before, which has not taken them up yet. */
  readonly waiting: Set<number>;
  /** Forms that the handoff before has taken up. */
  readonly joined: Set<number>;
  /** Issues to read once more at the end. */
  readonly again: Set<number>;
  readonly unverified: Map<number, readonly UnverifiedEvent[]>;
  /** Texts missing from both GitHub and the ledger. */
  readonly unavailableTexts: Map<number, number>;
  /** The oldest comment of Baton's that was seen. */
  firstComment: string | null;
}

export function newProgress(): RebuildProgress {
  return {
    since: '',
    newestEvent: 0,
    place: null,
    createdAt: null,
    read: new Set(),
    missing: new Set(),
    handoffs: new Set(),
    statements: new Map(),
    unconfirmed: new Map(),
    waiting: new Set(),
    joined: new Set(),
    again: new Set(),
    unverified: new Map(),
    unavailableTexts: new Map(),
    firstComment: null,
  };
}

/** Notes that an issue has taken up a form that follows it, which may have been recorded without it. */
export function noteJoined({ joined, waiting, again }: RebuildProgress, form: number): void {
  joined.add(form);
  if (waiting.delete(form)) {
    again.add(form);
  }
}

/** Notes a statement of one issue about another, which may have been recorded without it. */
export function noteStatement(
  progress: RebuildProgress,
  about: number,
  statement: Statement,
  { isRecorded }: { readonly isRecorded: boolean },
): void {
  const { statements, unconfirmed, again } = progress;
  const { source, at } = statement;
  const before = statements.get(about) ?? [];
  const isKnown = before.some((one) => one.source === source && one.at === at);
  statements.set(about, [...before.filter((one) => one.source !== source), statement]);
  const expected = unconfirmed.get(source);
  const isConfirmed = expected?.issueNumber === about && expected.at === at;
  unconfirmed.delete(source);
  if (isRecorded && !isKnown && !isConfirmed) {
    again.add(about);
  }
}
