// Answers as GitHub gives them when it does not do what it was asked.

import type { ManualClock } from '../../../src/sandbox/github/clock.ts';

export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` };
  return Response.json(body, { status, headers });
}

const late = 'x-answer-too-late';

/** Stands for an answer that does not come within the time the client gives it. */
export function noAnswer(): Response {
  return new Response(null, { status: 200, headers: { [late]: 'yes' } });
}

/** A `fetch` that throws instead when the time is over that its client gave it. */
export function withTimeouts(fetch: typeof globalThis.fetch, clock: ManualClock) {
  const limits = new WeakMap<AbortSignal, number>();
  return {
    timeout: (milliseconds: number): AbortSignal => {
      const { signal } = new AbortController();
      limits.set(signal, milliseconds);
      return signal;
    },
    fetch: async (...[input, init]: Parameters<typeof globalThis.fetch>): Promise<Response> => {
      const response = await fetch(input, init);
      if (!response.headers.has(late)) {
        return response;
      }
      const { signal } = init ?? {};
      clock.advance({ seconds: (signal ? (limits.get(signal) ?? 0) : 0) / 1000 });
      throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    },
  };
}

/** The first half of an answer: the connection was lost on the way. */
export async function broken(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length / 2)),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
