// What GitHub answered before: a reading that comes from a copy which has not caught up yet.

import type { Exchange, ReceivedRequest } from '../../../src/sandbox/github/http/request-log.ts';
import type { LocalGitHub } from '../../../src/sandbox/github/local-github.ts';

export interface Memory {
  /** The response to the same request before the latest action; null if it was not sent before. */
  before(request: ReceivedRequest, now: number): Response | null;
  /** Someone is about to do something: what was answered until now is old. */
  turn(): void;
}

type Kept = Pick<Exchange, 'status' | 'headers' | 'body'>;

export function rememberAnswers(github: LocalGitHub): Memory {
  const fresh = new Map<string, Kept>();
  const old = new Map<string, Kept>();
  github.onExchange(({ request, status, headers, body }) => {
    if (status === 200 && (request.method === 'GET' || request.path === '/graphql')) {
      fresh.set(keyOf(request), { status, headers, body });
    }
  });
  return {
    before: (request, now) => {
      const kept = old.get(keyOf(request));
      if (kept === undefined) {
        return null;
      }
      const { status, headers, body } = kept;
      const answer = new Response(new Uint8Array(body), { status, headers });
      answer.headers.set('date', new Date(now).toUTCString());
      return answer;
    },
    turn: () => {
      for (const [key, kept] of fresh) {
        old.set(key, kept);
      }
    },
  };
}

function keyOf({ method, path, query, body }: ReceivedRequest): string {
  return `${method} ${path}${query} ${Buffer.from(body).toString()}`;
}

/** A repository without issues has no issues in the response, but its configuration. */
export async function withoutIssues(response: Response): Promise<Response> {
  const text = await response.text();
  const emptied: unknown = JSON.parse(text, (key, value: unknown) => {
    if (key === 'issue') {
      return null;
    }
    if (key === 'has_issues') {
      return false;
    }
    return key === 'issues'
      ? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
      : value;
  });
  const { status, headers } = response;
  return Response.json(emptied, { status, headers: { date: headers.get('date') ?? '' } });
}
