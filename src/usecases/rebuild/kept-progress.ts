// The progress of a rebuild as text, which the next run reads.

import * as v from 'valibot';
import { newProgress, type RebuildProgress } from './rebuild-progress.ts';
import type { Statement } from './statements.ts';

/** Of another release, or of another configuration, nothing is taken over. */
export interface KeptFor {
  readonly configurationVersion: string;
  /** UTC ISO 8601. */
  readonly now: string;
}

/** What is older is read again from the start. */
const maxAgeMs = 7 * 24 * 60 * 60 * 1000;

const format = 1;

const numbers = v.array(v.number());
const actor = v.nullable(v.object({ login: v.string(), isBot: v.boolean() }));
const said = { source: v.string(), at: v.string(), by: actor };

const statement = v.variant('kind', [
  v.object({
    kind: v.literal('feedback'),
    ...said,
    rating: v.number(),
    comment: v.nullable(v.string()),
    missing: v.array(v.string()),
  }),
  v.object({
    kind: v.literal('next_opened'),
    ...said,
    issueNumber: v.number(),
    request: v.string(),
  }),
  v.object({
    kind: v.literal('next_filed'),
    ...said,
    issueNumber: v.number(),
    handoffType: v.string(),
  }),
  v.object({ kind: v.literal('replaced'), ...said, issueNumber: v.number() }),
]);

const unverified = v.object({
  source: v.string(),
  why: v.picklist([
    'removed',
    'account_gone',
    'history_lagged',
    'issue_gone',
    'issue_unreadable',
    'issue_failed',
  ]),
});

const kept = v.object({
  format: v.literal(format),
  configurationVersion: v.string(),
  since: v.string(),
  newestEvent: v.number(),
  place: v.nullable(v.object({ label: v.string(), after: v.nullable(v.string()) })),
  createdAt: v.nullable(v.string()),
  firstComment: v.nullable(v.string()),
  read: numbers,
  missing: numbers,
  handoffs: numbers,
  waiting: numbers,
  joined: numbers,
  again: numbers,
  statements: v.array(v.tuple([v.number(), v.array(statement)])),
  unconfirmed: v.array(
    v.tuple([v.string(), v.object({ issueNumber: v.number(), at: v.string() })]),
  ),
  unverified: v.array(v.tuple([v.number(), v.array(unverified)])),
  unavailableTexts: v.array(v.tuple([v.number(), v.number()])),
});

export function progressText(
  progress: RebuildProgress,
  { configurationVersion }: Pick<KeptFor, 'configurationVersion'>,
): string {
  const plain = (_key: string, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...value] : value;
  return JSON.stringify({ format, configurationVersion, ...progress }, plain);
}

/** @returns null if it is of no use: too old, or of another configuration */
export function parseProgress(
  text: string,
  { configurationVersion, now }: KeptFor,
): RebuildProgress | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), kept), text);
  if (!read.success) {
    return null;
  }
  const { output } = read;
  const age = Date.parse(now) - Date.parse(output.since);
  return output.configurationVersion !== configurationVersion || !(age >= 0 && age <= maxAgeMs)
    ? null
    : {
        ...newProgress(),
        since: output.since,
        newestEvent: output.newestEvent,
        place: output.place,
        createdAt: output.createdAt,
        firstComment: output.firstComment,
        read: new Set(output.read),
        missing: new Set(output.missing),
        handoffs: new Set(output.handoffs),
        waiting: new Set(output.waiting),
        joined: new Set(output.joined),
        again: new Set(output.again),
        statements: new Map<number, readonly Statement[]>(output.statements),
        unconfirmed: new Map(output.unconfirmed),
        unverified: new Map(output.unverified),
        unavailableTexts: new Map(output.unavailableTexts),
      };
}
