// What GitHub answers when it will not do something: a status and the body's texts, the same behind REST and GraphQL.

export interface FieldError {
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

export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly FieldError[] | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: {
      readonly errors?: readonly FieldError[];
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

export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, message);
}

export function forbidden(message: string): Refusal {
  return new Refusal(403, message);
}

export function conflict(message: string): Refusal {
  return new Refusal(409, message);
}

export function unprocessable(message: string): Refusal {
  return new Refusal(422, message);
}

export function validationFailed(...errors: readonly FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

export function tooLong(where: {
  readonly resource: string;
  readonly field: string;
  readonly maximum: number;
}): Refusal {
  const message = `${where.field} is too long (maximum is ${where.maximum} characters)`;
  return validationFailed({
    resource: where.resource,
    code: 'custom',
    field: where.field,
    message,
  });
}
