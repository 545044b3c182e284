// Answers as GitHub gives them when it does not do what it was asked.

import type { ManualClock } from '../../src/sandbox/github/clock.ts';

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

/** What `fetch` does of such an answer: half a minute later it throws, as at the client's own signal. */
export function timesOut(response: Response, clock: ManualClock): Response {
  if (!response.headers.has(late)) {
    return response;
  }
  clock.advance({ seconds: 30 });
  throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
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
