// POST /graphql.

import { type DocumentNode, execute, type GraphQLError, parse, validate } from 'graphql';
import * as v from 'valibot';
import type { Behaviour } from '../behaviour.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import { jsonResponse } from '../http/response.ts';
import { type Call, callerOf, parseRequestBody } from '../http/route-helpers.ts';
import { type ShownError, showError } from './graphql-error.ts';
import { showInvalid } from './invalid-query.ts';
import { checkQueryLimits } from './query-limits.ts';
import { root } from './root.ts';
import { gitHubSchema } from './schema.ts';

const requestSchema = v.object({
  query: v.string(),
  variables: v.nullish(v.record(v.string(), v.unknown()), {}),
  operationName: v.nullish(v.string()),
});

/** Caches validated queries: clients send the same few over and over. */
const checked = new Map<string, DocumentNode>();

export function graphqlRoute(rateLimit: RateLimit): (c: Call) => Promise<Response> {
  return async (c) => {
    const caller = callerOf(c);
    const { query, variables, operationName } = parseRequestBody(c, requestSchema);
    const { behaviour } = c.env.hub;
    const document = check(query);
    if (!('kind' in document)) {
      const show = behaviour.ownErrorShape ? document.shown : document.errors.map(showError);
      return jsonResponse(200, { errors: show });
    }
    const refusal = refusalOf(document, variables, behaviour);
    if (refusal !== null) {
      return jsonResponse(200, { errors: [showError(refusal)] });
    }
    const allowance = rateLimit.allowance(caller, 'graphql');
    const result = await execute({
      schema: gitHubSchema(),
      document,
      rootValue: root({ hub: c.env.hub, caller, allowance }),
      variableValues: variables,
      operationName: operationName ?? null,
    });
    const errors = result.errors?.map(showError);
    const data = result.data === undefined ? {} : { data: result.data };
    const answer = jsonResponse(200, errors === undefined ? data : { ...data, errors });
    const { bytes, as } = behaviour.costlyAnswer;
    const isCostly = Number(answer.headers.get('content-length')) > bytes;
    return isCostly ? costlyAnswer(as, result.data ?? {}) : answer;
  };
}

function refusalOf(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  behaviour: Behaviour,
): GraphQLError | null {
  try {
    checkQueryLimits(document, variables, behaviour);
    return null;
  } catch (error) {
    if (isGraphQLError(error)) {
      return error;
    }
    throw error;
  }
}

/** Partial data: what was not reached is null. */
function costlyAnswer(
  as: Behaviour['costlyAnswer']['as'],
  data: Readonly<Record<string, unknown>>,
): Response {
  if (as === '502') {
    return jsonResponse(502, { message: 'Something went wrong while executing your query.' });
  }
  const errors = [
    { type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' },
  ];
  const nothing = Object.fromEntries(Object.keys(data).map((name) => [name, null]));
  return jsonResponse(200, { data: nothing, errors });
}

interface Invalid {
  readonly errors: readonly GraphQLError[];
  /** In GitHub's shape. */
  readonly shown: readonly ShownError[];
}

function invalid(errors: readonly GraphQLError[], document: DocumentNode | null): Invalid {
  return { errors, shown: errors.map((error) => showInvalid(error, document)) };
}

function check(query: string): DocumentNode | Invalid {
  const known = checked.get(query);
  if (known !== undefined) {
    return known;
  }
  const document = parsed(query);
  if (!('kind' in document)) {
    return document;
  }
  const errors = validate(gitHubSchema(), document);
  if (errors.length > 0) {
    return invalid(errors, document);
  }
  checked.set(query, document);
  return document;
}

function parsed(query: string): DocumentNode | Invalid {
  try {
    return parse(query);
  } catch (error) {
    if (isGraphQLError(error)) {
      return invalid([error], null);
    }
    throw error;
  }
}

function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}
