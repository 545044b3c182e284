// One GraphQL request: checks the shape of the response and adds GitHub's time.

import { RequestError } from '@octokit/request-error';
import type { Octokit } from '@octokit/rest';
import * as v from 'valibot';
import { epochSeconds, toIsoSeconds } from '../../base/time/instant.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { graphQLErrors } from '../issues/responses.ts';
import { knownFix, withErrorContext } from './map-errors.ts';
import type { RequestAnswer } from './request-hook.ts';
import { noRetry, noRetryOnTimeout } from './retry.ts';
import { isTimeout } from './timeout.ts';

export interface Answer<T> {
  readonly data: T;
  /** From the `Date` header, UTC ISO 8601, whole seconds. */
  readonly now: string;
}

const envelope = v.object({
  data: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  errors: v.optional(graphQLErrors),
});

/**
 * A part that GitHub cannot find is null in the response, and so is an issue of a task that it does not show.
 * Any other error is thrown.
 *
 * @throws ServiceError if GitHub does not respond, refuses, or responds in another shape
 */
export async function query<Schema extends v.GenericSchema>(
  octokit: Octokit,
  question: {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly answer: Schema;
    /** The caller asks for less where GitHub takes too long. */
    readonly canAskForLess?: boolean;
    /** The caller continues without an answer. */
    readonly isOptional?: boolean;
  },
): Promise<Answer<v.InferOutput<Schema>>> {
  const response = await withErrorContext('read from GitHub', () =>
    octokit.request('POST /graphql', {
      query: question.query,
      variables: question.variables,
      ...(question.canAskForLess === true ? { request: noRetryOnTimeout } : {}),
      ...(question.isOptional === true ? { request: noRetry } : {}),
    }),
  );
  const received = v.safeParse(envelope, response.data);
  const { data, errors = [] } = received.success ? received.output : {};
  if (errors.some(isTooCostly)) {
    throw new ServiceError(
      'github_too_costly',
      'GitHub gave up on a query because it needs too many resources. The next sweep tries again.',
    );
  }
  const failed = errors.find(
    ({ type, path }) => type !== 'NOT_FOUND' && !path?.includes('trackedIssues'),
  );
  const parsed = v.safeParse(question.answer, data);
  if (failed !== undefined || !parsed.success) {
    const reason = failed?.message ?? errors[0]?.message ?? 'the answer has an unexpected shape';
    const isForbidden = errors.some((error) => error.type === 'FORBIDDEN');
    throw new ServiceError(
      isForbidden ? 'github_forbidden' : 'github_refused',
      `GitHub did not answer a question about the repository: ${reason.replace(/\.$/, '')}. ${knownFix(reason) ?? checkAccess}`,
      isForbidden ? { cause: refusalIn(response, reason) } : {},
    );
  }
  return { data: parsed.output, now: timeOf(response.headers.date) };
}

const checkAccess =
  'Check that the token may read issues and contents of this repository; otherwise run the job again.';

/** As a request outside GraphQL is refused. */
function refusalIn(response: RequestAnswer, reason: string): RequestError {
  const request = { method: 'POST', url: response.url, headers: {} } as const;
  return new RequestError(reason, 403, { response, request });
}

/**
 * The answer holds partial data, or none. Asking again gives the same.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function isTooCostly({
  type = '',
  message,
}: {
  readonly type?: string | undefined;
  readonly message: string;
}): boolean {
  return (
    type === 'RESOURCE_LIMITS_EXCEEDED' ||
    type === 'MAX_NODE_LIMIT_EXCEEDED' ||
    /resource limits?/i.test(message)
  );
}

/**
 * Whether GitHub gave up on a query that less of it might answer: it is too costly, or took longer than
 * GitHub's ten seconds.
 */
export function isTooMuch(error: unknown): boolean {
  if (!(error instanceof ServiceError)) {
    return false;
  }
  const { code, cause } = error;
  return code === 'github_too_costly' || (cause instanceof RequestError && isTimeout(cause));
}

function timeOf(date = ''): string {
  if (Number.isNaN(epochSeconds(date))) {
    throw new ServiceError(
      'github_refused',
      'GitHub answered without its time (the Date header). If you use a proxy, let it pass that header on.',
    );
  }
  return toIsoSeconds(date);
}
