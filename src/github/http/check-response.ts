// What GitHub answers as if all were well, and is a failure all the same.

import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import { graphQLErrors } from '../issues/responses.ts';
import type { RequestAnswer, RequestOptions } from './request-hook.ts';

const refusal = v.object({ errors: graphQLErrors });

/** No request asks for one: it comes from a proxy on the way, for instance one that wants a login. */
export function isWebPage({ headers }: Pick<RequestAnswer, 'headers'>): boolean {
  return /^text\/html/.test(headers['content-type'] ?? '');
}

/** @throws RequestError with the status that the answer should have had */
export function assertValidResponse(answer: RequestAnswer, options: RequestOptions): RequestAnswer {
  const { headers, data } = answer;
  const failure = (message: string, status: number) =>
    new RequestError(message, status, { response: answer, request: options });
  // Its text as it came: it was cut off before its end, and could not be parsed.
  if (/^application\/json/.test(headers['content-type'] ?? '') && typeof data === 'string') {
    throw failure('the answer broke off', 502);
  }
  if (isWebPage(answer)) {
    throw failure('a web page came for an answer', 502);
  }
  const refused = v.safeParse(refusal, data);
  for (const { type, message } of refused.success ? refused.output.errors : []) {
    if (type === 'RATE_LIMITED') {
      throw failure(message, 429);
    }
    // A time-out within GitHub, which says no more than this.
    if (/^Something went wrong while executing your query/.test(message)) {
      throw failure(message, 502);
    }
  }
  return answer;
}
