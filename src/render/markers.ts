// The notes to ourselves in what we post, which nobody sees: what a comment is about, and figures
// for programs. They count only in comments of our own.

export interface StatusNote {
  /** Whom GitHub did not let us assign. */
  readonly unassignable: readonly string[];
  /** The data branch whose ledger tells of the issue; null: none does. */
  readonly ledger: string | null;
}

/** Goes without saying. */
export const usualLedger = 'handoff-data';

export type Marker =
  | ({ readonly kind: 'status' } & StatusNote)
  /** `source`: the event it speaks of. */
  | { readonly kind: 'notice'; readonly source: string };

export function statusMarker({ unassignable, ledger }: StatusNote): string {
  const note = ledger === usualLedger ? { unassignable } : { unassignable, ledger };
  return `<!-- baton:status ${embed(note)} -->`;
}

export function noticeMarker(source: string): string {
  const encoded = encodeURIComponent(source).replaceAll('%3A', ':').replaceAll('--', '-%2D');
  return `<!-- baton:notice ${encoded} -->`;
}

export function metricsMarker(metrics: unknown): string {
  return `<!-- handoff-metrics ${embed(metrics)} -->`;
}

/** JSON that cannot end the comment it stands in. */
function embed(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('--', '-\\u002d');
}

const marker =
  /^<!-- baton:(?:(?<status>status)(?: (?<note>[^\n]*?))?|notice (?<source>\S+)) -->\s*$/;

/** What stands in the first line of a comment of ours; null where it is no marker. */
export function parseMarker(body: string): Marker | null {
  const found = marker.exec(body.split('\n', 1)[0] ?? '')?.groups;
  if (found === undefined) {
    return null;
  }
  return found['source'] === undefined
    ? { kind: 'status', ...parseNote(parse(found['note'] ?? '')) }
    : { kind: 'notice', source: decode(found['source']) };
}

/** A marker that somebody has spoilt still says whose comment it is, if nothing else. */
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
