// Shared by all routes: the repository and caller of a request, its body, and mutations.

import type { Context } from 'hono';
import * as v from 'valibot';
import { ApiError, notFound, unprocessable } from '../api-error.ts';
import { folded } from '../model/account.ts';
import { fullName, type SandboxRepository } from '../model/repository.ts';
import type { Caller } from '../model/role.ts';
import { type GitHubState, now, visibleRepository } from '../model/state.ts';
import { type Need, requirePermission } from '../services/permissions.ts';
import { createScene, type RequestContext } from '../services/request-context.ts';
import { deliverWebhooks } from '../webhooks/deliver.ts';

/** Read and authenticated before routing, so that the log has them too. */
export interface Incoming {
  readonly body: Uint8Array;
  readonly caller: Caller | null;
  readonly hub: GitHubState;
}

export interface Route {
  Bindings: Incoming;
}

export type Call = Context<Route>;

export function repositoryOf(c: Call): SandboxRepository {
  const asked = `${c.req.param('owner')}/${c.req.param('repo')}`;
  const repository = visibleRepository(c.env.hub, c.env.caller, asked);
  const name = fullName(repository);
  if (folded(name) !== folded(asked)) {
    const { pathname, search } = new URL(c.req.url);
    const location = `${c.env.hub.address.api}${pathname.replace(asked, name)}${search}`;
    throw c.req.method === 'GET'
      ? new ApiError(301, 'Moved Permanently', { headers: { location } })
      : new ApiError(307, 'Temporary Redirect', { headers: { location } });
  }
  return repository;
}

/** Authorises a read: public data needs no account, but a token needs the permission. */
export function authorizeRead(
  c: Call,
  area: Need['area'] = 'issues',
): { readonly hub: GitHubState; readonly repository: SandboxRepository; readonly at: string } {
  const { hub, caller } = c.env;
  const repository = repositoryOf(c);
  if (caller !== null) {
    requirePermission({ hub, repository, caller }, { area, role: 'read' });
  }
  return { hub, repository, at: now(hub) };
}

/** Runs a mutation: requires a caller, and delivers the resulting events afterwards. */
export async function mutate<T>(
  c: Call,
  operation: (scene: RequestContext) => T | Promise<T>,
): Promise<T> {
  const repository = repositoryOf(c);
  const scene = createScene(c.env.hub, repository, callerOf(c));
  try {
    return await operation(scene);
  } finally {
    deliverWebhooks(scene);
  }
}

export function callerOf(c: Call): Caller {
  if (c.env.caller === null) {
    throw new ApiError(401, 'Requires authentication');
  }
  return c.env.caller;
}

export function numberParam(c: Call, name: string): number {
  const number = Number(c.req.param(name));
  if (!Number.isSafeInteger(number)) {
    throw notFound();
  }
  return number;
}

export function textParam(c: Call, name: string): string {
  const text = c.req.param(name);
  if (text === undefined) {
    throw notFound();
  }
  return text;
}

export function parseRequestBody<Schema extends v.GenericSchema>(
  c: Call,
  schema: Schema,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, jsonOf(c.env.body));
  if (parsed.success) {
    return parsed.output;
  }
  throw unprocessable(`Invalid request.\n\n${parsed.issues.map(complaint).join('\n')}`);
}

function jsonOf(body: Uint8Array): unknown {
  if (body.length === 0) {
    return {};
  }
  try {
    return JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString());
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map((step) => String(step.key)) ?? [];
  if (issue.received === 'undefined') {
    return `"${path.at(-1) ?? 'body'}" wasn't supplied.`;
  }
  const expected = issue.expected?.toLowerCase() ?? 'valid value';
  const article = /^[aeiou]/.test(expected) ? 'an' : 'a';
  return `For 'properties/${path.join('/')}', ${issue.received} is not ${article} ${expected}.`;
}
