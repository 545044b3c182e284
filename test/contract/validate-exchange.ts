// Holds every exchange with the local GitHub, and every payload it delivers, against GitHub's own description.

import type { Exchange, ReceivedRequest } from '../../src/sandbox/github/http/request-log.ts';
import type { LocalGitHub } from '../../src/sandbox/github/local-github.ts';
import type { Delivery } from '../../src/sandbox/github/model/delivery.ts';
import { findOperation, type Operation } from './find-operation.ts';
import { isDictionary, openApi } from './openapi.ts';

export interface ContractWatch {
  /** What went against the description, in the order it was seen; empty if all is well. */
  readonly problems: readonly string[];
  /** The operations that were used: `GET /repos/{owner}/{repo}`. */
  readonly operations: ReadonlySet<string>;
  /** `issues.labeled`. */
  readonly events: ReadonlySet<string>;
  stop(): void;
}

export function watchContract(
  github: Pick<LocalGitHub, 'onExchange' | 'onDelivery'>,
): ContractWatch {
  const problems: string[] = [];
  const operations = new Set<string>();
  const events = new Set<string>();
  const stopExchanges = github.onExchange((exchange) => {
    const operation = findOperation(exchange.request.method, exchange.request.path);
    if (operation !== null) {
      operations.add(operation.name);
    }
    problems.push(...exchangeProblems(exchange));
  });
  const stopDeliveries = github.onDelivery((delivery) => {
    events.add(eventName(delivery));
    problems.push(...deliveryProblems(delivery));
  });
  const stop = () => {
    stopExchanges();
    stopDeliveries();
  };
  return { problems, operations, events, stop };
}

function exchangeProblems(exchange: Exchange): readonly string[] {
  const { request, status } = exchange;
  if (request.path === '/graphql') {
    return graphqlProblems(exchange);
  }
  const operation = findOperation(request.method, request.path);
  const what = `${request.method} ${request.path} → ${status}`;
  if (operation === null) {
    return [`${what}: there is no such endpoint`];
  }
  // A refused request need not have been a good one.
  const asked =
    status < 400
      ? [...queryProblems(request, operation), ...requestProblems(request, operation)]
      : [];
  return [...asked, ...responseProblems(exchange, operation)].map(
    (problem) => `${what}: ${problem}`,
  );
}

function queryProblems(
  { query }: ReceivedRequest,
  { template, method }: Operation,
): readonly string[] {
  const parameters = openApi().dig('paths', template, method, 'parameters');
  const names = (Array.isArray(parameters) ? parameters : []).map((_, index) =>
    openApi().dig('paths', template, method, 'parameters', String(index), 'name'),
  );
  const unknown = [...new URLSearchParams(query).keys()].filter((name) => !names.includes(name));
  return unknown.map((name) => `there is no query parameter ${name}`);
}

function requestProblems(
  { body }: ReceivedRequest,
  { template, method }: Operation,
): readonly string[] {
  const description = openApi().dig('paths', template, method, 'requestBody');
  if (description === undefined) {
    return body.length === 0 ? [] : ['it takes no body'];
  }
  const isRequired = openApi().dig('paths', template, method, 'requestBody', 'required') === true;
  if (body.length === 0) {
    return isRequired ? ['it needs a body'] : [];
  }
  const schema = openApi().dig(
    'paths',
    template,
    method,
    'requestBody',
    'content',
    'application/json',
    'schema',
  );
  return invalid(schema, parsed(body)).map((problem) => `the request's body: ${problem}`);
}

function responseProblems(exchange: Exchange, { template, method }: Operation): readonly string[] {
  const { request, status, headers, body } = exchange;
  const isJson = headers.get('content-type')?.startsWith('application/json') ?? false;
  const path = ['paths', template, method, 'responses', String(status)] as const;
  if (openApi().dig(...path) === undefined) {
    if (!isAnywhere(status)) {
      return ['this status is not documented'];
    }
    return isJson
      ? invalid(openApi().dig('components', 'schemas', 'basic-error'), parsed(body))
      : [];
  }
  if (openApi().dig(...path, 'content') === undefined) {
    return body.length === 0 ? [] : ['the answer has no body'];
  }
  if (!isJson) {
    return [];
  }
  const wantsObject = request.headers.get('accept')?.includes('.object') ?? false;
  const form = wantsObject ? 'application/vnd.github.object' : 'application/json';
  const schema = openApi().dig(...path, 'content', form, 'schema');
  return invalid(schema, parsed(body)).map((problem) => `the answer's body: ${problem}`);
}

/** Few endpoints document it, yet for any a token, right or thing may be missing, be asked too much, be down, or have nothing new. */
function isAnywhere(status: number): boolean {
  return status >= 500 || [304, 400, 401, 403, 404, 429].includes(status);
}

/** The server executes against GitHub's schema, so only a query that does not fit it is left to be found. */
function graphqlProblems({ body }: Exchange): readonly string[] {
  const answer = parsed(body);
  const errors = isDictionary(answer) ? answer['errors'] : undefined;
  const untyped = (Array.isArray(errors) ? errors : []).filter(
    (error) => isDictionary(error) && !('type' in error),
  );
  return untyped.map((error) => `POST /graphql: ${JSON.stringify(error)}`);
}

function deliveryProblems(delivery: Delivery): readonly string[] {
  const name = eventName(delivery);
  // The program that sends it names the action.
  const isNamed = delivery.event === 'repository_dispatch';
  const key = isNamed ? dispatchKey : name.replaceAll('_', '-').replace('.', '-');
  const content = ['post', 'requestBody', 'content', 'application/json', 'schema'];
  const schema = openApi().dig('x-webhooks', key, ...content);
  if (schema === undefined) {
    return [`${name}: there is no such event`];
  }
  return invalid(schema, delivery.payload).map((problem) => `${name}: ${problem}`);
}

const dispatchKey = 'repository-dispatch-sample.collected';

function eventName({ event, action }: Delivery): string {
  return action === null ? event : `${event}.${action}`;
}

function invalid(schema: unknown, value: unknown): readonly string[] {
  const api = openApi();
  const validate = api.validator(schema);
  return validate(value) ? [] : [api.explain(validate)];
}

function parsed(body: Uint8Array): unknown {
  return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString());
}
