// Routes outside a repository: the caller, users, teams, and the rate limit.

import { Hono } from 'hono';
import { forbidden, notFound } from '../api-error.ts';
import { page } from '../http/paging.ts';
import { jsonResponse } from '../http/response.ts';
import { type Call, callerOf, numberParam, type Route, textParam } from '../http/route-helpers.ts';
import { folded, type SandboxTeam } from '../model/account.ts';
import { accountNamed, isCollaborator, now } from '../model/state.ts';
import { isHidden } from '../services/visibility.ts';
import { showProfile, showUser } from './responses/user.ts';

export function accountRoutes(): Hono<Route> {
  const routes = new Hono<Route>();
  addUserRoutes(routes);
  addTeamRoutes(routes);
  return routes;
}

function addUserRoutes(routes: Hono<Route>): void {
  routes
    .get('/user', (c) => {
      const caller = callerOf(c);
      if (caller.permissions !== null) {
        throw forbidden('Resource not accessible by integration');
      }
      return jsonResponse(200, showProfile(c.env.hub, caller.account, now(c.env.hub)));
    })
    .get('/user/:id{[0-9]+}', (c) => {
      const { hub } = c.env;
      const id = numberParam(c, 'id');
      const account = [...hub.accounts.values()].find((one) => one.id === id);
      if (account === undefined || hub.departed.has(id) || isHidden(hub, account, c.env.caller)) {
        throw notFound();
      }
      return jsonResponse(200, showProfile(hub, account, now(hub)));
    })
    .get('/users/:login', (c) => {
      const account = accountNamed(c.env.hub, textParam(c, 'login'));
      if (account === undefined || isHidden(c.env.hub, account, c.env.caller)) {
        throw notFound();
      }
      return jsonResponse(200, showProfile(c.env.hub, account, now(c.env.hub)));
    });
}

function addTeamRoutes(routes: Hono<Route>): void {
  routes.get('/orgs/:org/teams/:team/members', (c) => {
    const { items, headers } = page(c, teamOf(c).members);
    const shown = items.map((account) => ({
      ...showUser(c.env.hub, account),
      role: 'member',
      inherited: false,
    }));
    return jsonResponse(200, shown, headers);
  });
}

function teamOf(c: Call): SandboxTeam {
  demandOrganisation(c);
  const team = c.env.hub.teams.get(folded(textParam(c, 'team')));
  if (team === undefined) {
    throw notFound();
  }
  return team;
}

/** Teams are visible to members. An App can have that permission, a workflow cannot. */
function demandOrganisation(c: Call): void {
  const { hub } = c.env;
  const { account, permissions } = callerOf(c);
  if (folded(textParam(c, 'org')) !== folded(hub.organisation.login)) {
    throw notFound();
  }
  if (permissions === null) {
    if (!isCollaborator(hub, account)) {
      throw notFound();
    }
  } else if (permissions.members === 'none') {
    throw hub.behaviour.hiddenTeam === '404'
      ? notFound()
      : forbidden('Resource not accessible by integration');
  }
}
