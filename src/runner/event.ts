// The event that started the run. It only names what to read: everything else is fetched from
// GitHub. Every event of the repository passes through this file, and most are unrelated, so it
// imports nothing slow.

export type RunnerEvent =
  | {
      readonly kind: 'issue';
      readonly issueNumber: number;
      /** The `updated_at` of the issue; null if the payload has no time. */
      readonly updatedAt: string | null;
      readonly isPullRequest: boolean;
      /** The labels of the issue, and the label just removed. */
      readonly labels: readonly string[];
      /** The body, and its previous version if the event is an edit. */
      readonly bodies: readonly string[];
      /** The comment of the event; null for other events. */
      readonly comment: { readonly body: string; readonly isByBot: boolean } | null;
    }
  | {
      /** `repository_dispatch` of the type `baton-handoff`. */
      readonly kind: 'filing';
      readonly payload: unknown;
      /** Names the delivery if the payload does not: the same when the run is repeated. */
      readonly runKey: string;
    }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'dispatch'; readonly mode: string | null }
  | { readonly kind: 'other'; readonly name: string };

/** The `event_type` that a program sends. */
export const filingEventType = 'baton-handoff';

type Json = Readonly<Record<string, unknown>>;

/** @param runId of the run; a repeated run keeps it */
export function eventOf(name: string, payload: Json, runId = ''): RunnerEvent {
  switch (name) {
    case 'issues':
    case 'issue_comment':
      return issueEvent(payload);
    case 'schedule':
      return { kind: 'schedule' };
    case 'repository_dispatch':
      return payload['action'] === filingEventType
        ? { kind: 'filing', payload: payload['client_payload'], runKey: `run ${runId}` }
        : { kind: 'other', name };
    case 'workflow_dispatch':
      return { kind: 'dispatch', mode: text(object(payload['inputs'])['mode']) };
    default:
      return { kind: 'other', name };
  }
}

function issueEvent(payload: Json): RunnerEvent {
  const issue = object(payload['issue']);
  const labels = Array.isArray(issue['labels']) ? issue['labels'] : [];
  const { number } = issue;
  if (typeof number !== 'number') {
    return { kind: 'other', name: 'issues' };
  }
  return {
    kind: 'issue',
    issueNumber: number,
    // Gone from here: no reading can reach that time.
    updatedAt: /^(?:deleted|transferred)$/.test(text(payload['action']) ?? '')
      ? null
      : text(issue['updated_at']),
    isPullRequest: issue['pull_request'] !== undefined,
    labels: texts([...labels, payload['label']].map((label) => object(label)['name'])),
    comment: commentOf(payload),
    bodies: texts([issue['body'], object(object(payload['changes'])['body'])['from']]),
  };
}

function commentOf(payload: Json) {
  const comment = object(payload['comment']);
  const body = text(comment['body']);
  return body === null ? null : { body, isByBot: object(comment['user'])['type'] === 'Bot' };
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
