// Errors in a GraphQL response: with a `type`, and null data where the error occurred.

import { GraphQLError } from 'graphql';
import { ApiError } from '../api-error.ts';

export type ErrorType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'STALE_DATA'
  | 'EXCESSIVE_PAGINATION'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'ARGUMENT_LIMIT';

export function graphqlError(type: ErrorType, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export interface ShownError {
  readonly type?: unknown;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, string>>;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly message: string;
}

export function showError(error: GraphQLError): ShownError {
  const cause = error.originalError;
  const type = cause instanceof ApiError ? typeOf(cause) : error.extensions['type'];
  // Any other exception is a bug in the sandbox.
  if (type === undefined && cause !== undefined) {
    throw cause;
  }
  return {
    ...(type === undefined ? {} : { type }),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message: error.message,
  };
}

function typeOf(refusal: ApiError): ErrorType {
  if (refusal.status === 403) {
    return 'FORBIDDEN';
  }
  if (refusal.status === 409) {
    return 'STALE_DATA';
  }
  return refusal.status === 422 ? 'UNPROCESSABLE' : 'NOT_FOUND';
}
