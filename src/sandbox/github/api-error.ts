// GitHub's error responses: a status and the texts of the body, the same for REST and GraphQL.

export interface ApiFieldError {
  readonly resource: string;
  readonly field?: string;
  readonly code:
    | 'missing'
    | 'missing_field'
    | 'invalid'
    | 'already_exists'
    | 'unprocessable'
    | 'custom';
  readonly value?: unknown;
  readonly message?: string;
}

export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly ApiFieldError[] | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: {
      readonly errors?: readonly ApiFieldError[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errors = more.errors ?? null;
    this.headers = more.headers ?? {};
  }
}

export function notFound(message = 'Not Found'): ApiError {
  return new ApiError(404, message);
}

export function forbidden(message: string): ApiError {
  return new ApiError(403, message);
}

export function conflict(message: string): ApiError {
  return new ApiError(409, message);
}

export function unprocessable(message: string): ApiError {
  return new ApiError(422, message);
}

export function validationFailed(...errors: readonly ApiFieldError[]): ApiError {
  return new ApiError(422, 'Validation Failed', { errors });
}

export function tooLong(where: {
  readonly resource: string;
  readonly field: string;
  readonly maximum: number;
}): ApiError {
  const message = `${where.field} is too long (maximum is ${where.maximum} characters)`;
  return validationFailed({
    resource: where.resource,
    code: 'custom',
    field: where.field,
    message,
  });
}
