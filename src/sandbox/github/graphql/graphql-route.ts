// POST /graphql.

import { type DocumentNode, execute, type GraphQLError, parse, validate } from 'graphql';
import * as v from 'valibot';
import type { RateLimit } from '../http/rate-limit.ts';
import { jsonResponse } from '../http/response.ts';
import { type Call, callerOf, parseRequestBody } from '../http/route-helpers.ts';
import { showError } from './graphql-error.ts';
import { root } from './root.ts';
import { gitHubSchema } from './schema.ts';

const QUESTION = v.object({
  query: v.string(),
  variables: v.nullish(v.record(v.string(), v.unknown()), {}),
  operationName: v.nullish(v.string()),
});

/** Clients ask the same few queries over and over. */
const checked = new Map<string, DocumentNode>();

export function graphqlRoute(rateLimit: RateLimit): (c: Call) => Promise<Response> {
  return async (c) => {
    const caller = callerOf(c);
    const { query, variables, operationName } = parseRequestBody(c, QUESTION);
    const document = check(query);
    if (!('kind' in document)) {
      return jsonResponse(200, { errors: document.map(showError) });
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
    return jsonResponse(200, errors === undefined ? data : { ...data, errors });
  };
}

function check(query: string): DocumentNode | readonly GraphQLError[] {
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
    return errors;
  }
  checked.set(query, document);
  return document;
}

function parsed(query: string): DocumentNode | readonly GraphQLError[] {
  try {
    return parse(query);
  } catch (error) {
    if (isGraphQLError(error)) {
      return [error];
    }
    throw error;
  }
}

function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}
