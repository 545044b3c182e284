// What GitHub answers as if all were well, and is a failure all the same.

import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import type { RequestAnswer, RequestOptions } from './request-hook.ts';

const graphQLErrors = v.object({
  errors: v.array(
    v.object({ type: v.optional(v.string()), message: v.optional(v.string(), 'no reason given') }),
  ),
});

/** @throws RequestError with the status that the answer should have had */
export function soundAnswer(answer: RequestAnswer, options: RequestOptions): RequestAnswer {
  const { headers, data } = answer;
  const failure = (message: string, status: number) =>
    new RequestError(message, status, { response: answer, request: options });
  // Its text as it came: it was cut off before its end, and could not be parsed.
  if (/^application\/json/.test(headers['content-type'] ?? '') && typeof data === 'string') {
    throw failure('the answer broke off', 502);
  }
  const { errors } = v.is(graphQLErrors, data) ? v.parse(graphQLErrors, data) : { errors: [] };
  for (const { type, message } of errors) {
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
