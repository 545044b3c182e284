// One GraphQL request: its answer checked for shape, with GitHub's own time.

import type { Octokit } from '@octokit/rest';
import * as v from 'valibot';
import { epochSeconds, toIsoSeconds } from '../../base/instant.ts';
import { ServiceError } from '../../ports/world.ts';
import { graphQLErrors } from '../issues/responses.ts';
import { withErrorContext } from './map-errors.ts';

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
 * A part that GitHub cannot find is null in the answer; any other error is a fault.
 *
 * @throws Fault where GitHub does not answer, refuses, or answers in another shape
 */
export async function query<Schema extends v.GenericSchema>(
  octokit: Octokit,
  question: {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly answer: Schema;
  },
): Promise<Answer<v.InferOutput<Schema>>> {
  const response = await withErrorContext('read from GitHub', () =>
    octokit.request('POST /graphql', { query: question.query, variables: question.variables }),
  );
  const received = v.safeParse(envelope, response.data);
  const { data, errors = [] } = received.success ? received.output : {};
  const failed = errors.find((error) => error.type !== 'NOT_FOUND');
  const parsed = v.safeParse(question.answer, data);
  if (failed !== undefined || !parsed.success) {
    const reason = failed?.message ?? errors[0]?.message ?? 'the answer has an unexpected shape';
    throw new ServiceError(
      errors.some((error) => error.type === 'FORBIDDEN') ? 'github_forbidden' : 'github_refused',
      `GitHub did not answer a question about the repository: ${reason}. Check that the token may read issues and contents of this repository; otherwise run the job again.`,
    );
  }
  return { data: parsed.output, now: timeOf(response.headers.date) };
}

function timeOf(date = ''): string {
  if (Number.isNaN(epochSeconds(date))) {
    throw new ServiceError(
      'github_refused',
      'GitHub answered without its time (the Date header). If a proxy stands between, let it pass that header on.',
    );
  }
  return toIsoSeconds(date);
}
