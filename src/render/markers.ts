// Hidden HTML comments in what Baton posts: which comment is which, and figures for programs. Baton
// reads them in its own comments only.

import { type OpeningNote, openingKey } from '../handoff/recurring/opening-note.ts';

export interface StatusNote {
  /** Logins that GitHub did not let Baton assign. */
  readonly unassignable: readonly string[];
  /** The data branch with the ledger that records the issue; null if there is none. */
  readonly ledger: string | null;
}

/** Left out of the marker, because it is the default. */
export const usualLedger = 'handoff-data';

export type Marker =
  | ({ readonly kind: 'status' } & StatusNote)
  /** `source`: the event that the notice is about. */
  | { readonly kind: 'notice'; readonly source: string };

export function statusMarker({ unassignable, ledger }: StatusNote): string {
  const note = ledger === usualLedger ? { unassignable } : { unassignable, ledger };
  return `<!-- baton:status ${embed(note)} -->`;
}

export function noticeMarker(source: string): string {
  const encoded = encodeURIComponent(source).replaceAll('%3A', ':').replaceAll('--', '-%2D');
  return `<!-- baton:notice ${encoded} -->`;
}

/** In the first line of an issue that Baton opened after another handoff. */
export interface NextNote {
  /** The issue of the handoff before. */
  readonly issue: number;
  /** The source of the request. */
  readonly request: string;
  /** Login of the person who requested it; null: the account was gone. */
  readonly by: string | null;
}

export function nextMarker(note: NextNote): string {
  return `<!-- baton:next ${embed({ ...note })} -->`;
}

/** In the first line of an issue that Baton opened for a program. @param key of the delivery */
export function filedMarker(key: string): string {
  return `<!-- baton:filed ${embed({ key })} -->`;
}

/** What Baton opened the issue for; null without a marker. The caller checks who wrote the body. */
export function parseOpenedFor(body: string): string | null {
  const [, json] = /^<!-- baton:filed ([^\n]*?) -->\s*$/.exec(body.split('\n', 1)[0] ?? '') ?? [];
  const key = new Map<string, unknown>(Object.entries(Object(parse(json ?? '')))).get('key');
  if (typeof key === 'string') {
    return filingRequest(key);
  }
  const opening = parseOpeningMarker(body);
  return opening === null ? (parseNextMarker(body)?.request ?? null) : openingKey(opening);
}

/** Beside the sources of events, which requests of next handoffs are. */
export function filingRequest(key: string): string {
  return `file:${key}`;
}

/** The caller checks who wrote the body. */
export function parseNextMarker(body: string): NextNote | null {
  const [, json] = /^<!-- baton:next ([^\n]*?) -->\s*$/.exec(body.split('\n', 1)[0] ?? '') ?? [];
  const said = new Map<string, unknown>(Object.entries(Object(parse(json ?? ''))));
  const [issue, request, by] = [said.get('issue'), said.get('request'), said.get('by')];
  return typeof issue === 'number' && typeof request === 'string'
    ? { issue, request, by: typeof by === 'string' ? by : null }
    : null;
}

/** In the first line of an issue that Baton opened on schedule. */
export function openingMarker(note: OpeningNote): string {
  return `<!-- baton:opening ${embed({ ...note })} -->`;
}

/** The caller checks who wrote the body. */
export function parseOpeningMarker(body: string): OpeningNote | null {
  const [, json] = /^<!-- baton:opening ([^\n]*?) -->\s*$/.exec(body.split('\n', 1)[0] ?? '') ?? [];
  const said = new Map<string, unknown>(Object.entries(Object(parse(json ?? ''))));
  const [handoffType, occurrence, dueAt] = [
    said.get('handoffType'),
    said.get('occurrence'),
    said.get('dueAt'),
  ];
  const [by, inTurn, previous] = [said.get('by'), said.get('inTurn'), said.get('previous')];
  return typeof handoffType === 'string' &&
    typeof occurrence === 'string' &&
    typeof dueAt === 'string'
    ? {
        ...{ handoffType, occurrence, dueAt },
        by: typeof by === 'string' ? by : null,
        ...(typeof inTurn === 'string' ? { inTurn } : {}),
        previous: typeof previous === 'number' ? previous : null,
      }
    : null;
}

export function metricsMarker(metrics: unknown): string {
  return `<!-- handoff-metrics ${embed(metrics)} -->`;
}

/** JSON that cannot close the HTML comment around it. */
function embed(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('--', '-\\u002d');
}

const marker =
  /^<!-- baton:(?:(?<status>status)(?: (?<note>[^\n]*?))?|notice (?<source>\S+)) -->\s*$/;

/** @returns the marker in the first line of a comment; null if there is none */
export function parseMarker(body: string): Marker | null {
  const found = marker.exec(body.split('\n', 1)[0] ?? '')?.groups;
  if (found === undefined) {
    return null;
  }
  return found['source'] === undefined
    ? { kind: 'status', ...parseNote(parse(found['note'] ?? '')) }
    : { kind: 'notice', source: decode(found['source']) };
}

/** A damaged marker still identifies the comment. */
function parseNote(note: unknown): StatusNote {
  const said = new Map<string, unknown>(Object.entries(Object(note)));
  const [logins, ledger] = [said.get('unassignable'), said.get('ledger')];
  return {
    unassignable: Array.isArray(logins) ? logins.filter((one) => typeof one === 'string') : [],
    ledger: typeof ledger === 'string' || ledger === null ? ledger : usualLedger,
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
