// Assignees, roles and teams.

import { Hono } from 'hono';
import * as v from 'valibot';
import { notFound } from '../api-error.ts';
import { page } from '../http/paging.ts';
import { jsonResponse, noContent } from '../http/response.ts';
import {
  authorizeRead,
  type Call,
  callerOf,
  mutate,
  numberParam,
  parseRequestBody,
  type Route,
  repositoryOf,
  textParam,
} from '../http/route-helpers.ts';
import { type Account, restLogin } from '../model/account.ts';
import type { SandboxIssue } from '../model/issue.ts';
import { legacyPermission } from '../model/role.ts';
import { accountNamed, effectiveRole } from '../model/state.ts';
import { addAssignees, removeAssignees } from '../services/issues/assign-issue.ts';
import { issueNumbered } from '../services/issues/update-issue-record.ts';
import { isAssignable, requirePermission } from '../services/permissions.ts';
import { createScene, type RequestContext } from '../services/request-context.ts';
import { showSingleIssue } from './responses/issue.ts';
import { showCollaborator, showUser } from './responses/user.ts';

const assigneesSchema = v.object({ assignees: v.optional(v.array(v.string()), []) });
const issueAssigneesPath = '/issues/:number{[0-9]+}/assignees';

export function peopleRoutes(): Hono<Route> {
  const routes = new Hono<Route>();
  addAssigneeRoutes(routes);
  addRoleRoutes(routes);
  return routes;
}

function addAssigneeRoutes(routes: Hono<Route>): void {
  routes
    .post(issueAssigneesPath, (c) =>
      change(c, 201, (scene, number) =>
        addAssignees(scene, number, parseRequestBody(c, assigneesSchema).assignees),
      ),
    )
    .delete(issueAssigneesPath, (c) =>
      change(c, 200, (scene, number) =>
        removeAssignees(scene, number, parseRequestBody(c, assigneesSchema).assignees),
      ),
    )
    .get('/assignees', (c) => {
      const { hub } = authorizeRead(c);
      const scene = createScene(hub, repositoryOf(c), callerOf(c));
      const assignable = [...hub.accounts.values()].filter((account) =>
        isAssignable(scene, account, null),
      );
      const { items, headers } = page(c, assignable);
      return jsonResponse(
        200,
        items.map((account) => showUser(hub, account)),
        headers,
      );
    })
    .get('/assignees/:login', (c) => checkAssignable(c, null))
    .get(`${issueAssigneesPath}/:login`, (c) =>
      checkAssignable(
        c,
        issueNumbered({ ...c.env, repository: repositoryOf(c) }, numberParam(c, 'number')),
      ),
    );
}

function change(
  c: Call,
  status: number,
  operation: (scene: RequestContext, number: number) => SandboxIssue,
): Promise<Response> {
  return mutate(c, (scene) => {
    const issue = operation(scene, numberParam(c, 'number'));
    return jsonResponse(status, showSingleIssue(scene.hub, scene.repository, issue));
  });
}

/** The only endpoint that distinguishes upper and lower case. */
function checkAssignable(c: Call, issue: SandboxIssue | null): Response {
  const scene = createScene(c.env.hub, repositoryOf(c), callerOf(c));
  const login = textParam(c, 'login');
  const account = accountNamed(c.env.hub, login);
  if (account === undefined || restLogin(account) !== login) {
    throw notFound();
  }
  if (!isAssignable(scene, account, issue)) {
    throw notFound();
  }
  return noContent();
}

function addRoleRoutes(routes: Hono<Route>): void {
  routes
    .get('/collaborators/:login/permission', (c) => {
      demandToAskForRoles(c);
      const account = person(c);
      if (account.kind === 'Bot' && c.env.hub.behaviour.botPermission === '404') {
        throw notFound(`${restLogin(account)} is not a user`);
      }
      const role = effectiveRole(c.env.hub, repositoryOf(c), account);
      const user = showCollaborator(c.env.hub, account, role);
      return jsonResponse(200, { permission: legacyPermission(role), role_name: role, user });
    })
    .get('/collaborators/:login', (c) => {
      demandToAskForRoles(c);
      const account = accountNamed(c.env.hub, textParam(c, 'login'));
      if (account === undefined || !c.env.hub.roles.has(account.id)) {
        throw notFound();
      }
      return noContent();
    });
}

/** Every token can read metadata; a person needs push access. */
function demandToAskForRoles(c: Call): void {
  const question = { hub: c.env.hub, repository: repositoryOf(c), caller: callerOf(c) };
  const message = 'Must have push access to view collaborator permission.';
  if (question.caller.permissions === null) {
    requirePermission(question, { area: 'contents', role: 'write' }, message);
  }
}

function person(c: Call): Account {
  const login = textParam(c, 'login');
  const account = accountNamed(c.env.hub, login);
  if (account === undefined) {
    throw notFound(`${login} is not a user`);
  }
  return account;
}
