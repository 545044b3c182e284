// Sends one POST with JSON. Only the status is used: the response of an unknown server is
// untrusted, and its URL is secret.

import { decoded } from '../base/decoded.ts';
import type { SendResult } from '../ports/notifier.ts';

/** What Baton needs of `fetch`. */
export type PostFetch = (
  url: string,
  request: {
    readonly method: 'POST';
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<PostResponse>;

interface PostResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { cancel(): Promise<void> } | null;
}

export interface Post {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: PostFetch;
  /** Milliseconds. */
  readonly timeLimit: number;
  /** What this server means by a status. */
  readonly meanings?: Readonly<Record<number, string>>;
}

export async function post({
  url,
  body,
  headers,
  fetch,
  timeLimit,
  meanings = {},
}: Post): Promise<SendResult> {
  const { address, authorization } = withoutLogin(url);
  const answered = await answerTo(() =>
    fetch(address, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'baton',
        ...authorization,
        ...headers,
      },
      // Don't follow redirects: the payload is for this host only.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimit),
    }),
  );
  if (typeof answered === 'string') {
    return { kind: 'failed', error: answered, isChannelDown: true };
  }
  await answered.body?.cancel();
  return answered.ok ? { kind: 'sent' } : refused(answered, meanings);
}

/** `https://user:password@host`: `fetch` refuses this URL, so its login becomes a header. */
function withoutLogin(url: string): {
  readonly address: string;
  readonly authorization: Readonly<Record<string, string>>;
} {
  const { href, username, password } = new URL(url);
  const login = [username, password].map((part) => decoded(part) ?? part).join(':');
  return {
    address: href.replace(/(?<=^https?:\/\/)[^/]*@/, ''),
    authorization:
      login === ':' ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` },
  };
}

function refused(
  { status, headers }: PostResponse,
  meanings: Readonly<Record<number, string>>,
): SendResult {
  const meaning = meanings[status];
  const seconds = /^\d{1,4}$/.exec(headers.get('retry-after') ?? '')?.[0];
  return {
    kind: 'failed',
    error: [`the server responded ${status}`, ...(meaning === undefined ? [] : [meaning])].join(
      ': ',
    ),
    // Otherwise the server may reject only this message.
    isChannelDown: [429, 502, 503, 504].includes(status),
    ...(status === 429 && seconds !== undefined ? { retryAfter: Number(seconds) * 1000 } : {}),
  };
}

/** Without the error message, which contains the URL. */
async function answerTo(ask: () => Promise<PostResponse>): Promise<PostResponse | string> {
  try {
    return await ask();
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return isLate ? 'no response in time' : `no connection${formatNetworkCode(error)}`;
  }
}

/** For example ` (ECONNREFUSED)`. */
export function formatNetworkCode(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
}
