// Creates the initial state: the organisation, its people, bots and teams, and the repositories with a
// first commit.

import { join } from 'node:path';
import { usualBehaviour } from './behaviour.ts';
import { wholeSecond } from './clock.ts';
import { writeFiles } from './commit-files.ts';
import { branchRef, createGitStore, defaultBranchName } from './git/git-store.ts';
import { type Account, folded, restLogin } from './model/account.ts';
import { createIds } from './model/ids.ts';
import { createRepository, fullName, type SandboxRepository } from './model/repository.ts';
import type { Caller, TokenPermissions } from './model/role.ts';
import { accountNamed, addAccount, type GitHubState } from './model/state.ts';
import type { GitHubOptions, PersonOptions } from './options.ts';
import { addLabel } from './services/issues/repository-labels.ts';
import { createScene } from './services/request-context.ts';
import { restoreState } from './snapshot.ts';
import { actionsToken, appToken, personalToken, tokenFor } from './tokens.ts';

const organisationId = 50_001;
const firstPersonId = 1_001;
const firstTeamId = 7_001;
const firstRepositoryId = 90_001;
const appBotId = 80_001;
/** That of the real one. */
const actionsBotId = 41_898_282;

const defaultActionsPermissions: TokenPermissions = {
  issues: 'write',
  contents: 'write',
  members: 'none',
  actions: 'none',
};
const defaultAppPermissions: TokenPermissions = {
  issues: 'write',
  contents: 'write',
  members: 'read',
  actions: 'write',
};

export async function createHub(
  options: GitHubOptions,
): Promise<{ readonly hub: GitHubState; readonly repository: SandboxRepository }> {
  const [owner = ''] = options.repository.split('/');
  const hub: GitHubState = {
    clock: options.clock,
    behaviour: { ...usualBehaviour, ...options.behaviour },
    ids: createIds(),
    organisation: { id: organisationId, login: owner, kind: 'Organization' },
    accounts: new Map(),
    departed: new Set(),
    roles: new Map(),
    teams: new Map(),
    repositories: new Map(),
    formerNames: new Map(),
    credentials: new Map(),
    address: { api: 'https://api.github.com' },
    listeners: new Set(),
  };
  addAccount(hub, hub.organisation);
  for (const { id, ...person } of options.memory?.people ?? []) {
    addPerson(hub, person, id);
  }
  for (const person of options.people) {
    upsertUser(hub, person);
  }
  addBots(hub, options.actionsPermissions ?? {});
  for (const [index, team] of Object.entries(options.teams ?? {}).entries()) {
    addTeam(hub, team, firstTeamId + index);
  }
  const repository = await addRepository(hub, options, options.repository, firstRepositoryId);
  for (const [index, name] of (options.otherRepositories ?? []).entries()) {
    await addRepository(hub, options, name, firstRepositoryId + 1 + index);
  }
  if (options.memory !== undefined) {
    restoreState(hub, repository, options.memory);
  }
  return { hub, repository };
}

/** Adds a person, or changes their role. */
export function upsertUser(hub: GitHubState, person: PersonOptions): void {
  const known = accountNamed(hub, person.login);
  addPerson(hub, person, known?.id ?? nextPersonId(hub));
}

/** What the account did is shown under the new login from then on, also in the past. */
export function renameAccount(hub: GitHubState, login: string, to: string): void {
  const token = tokenFor(hub, login);
  const account = accountNamed(hub, login);
  if (account === undefined) {
    throw new Error(`No one here is called ${login}`);
  }
  hub.accounts.delete(folded(restLogin(account)));
  hub.credentials.delete(token);
  const renamed = addAccount(hub, { ...account, login: to });
  hub.credentials.set(personalToken(to), { account: renamed, means: 'person', permissions: null });
}

function nextPersonId(hub: GitHubState): number {
  const people = [...hub.accounts.values()].filter(({ kind }) => kind === 'User');
  return Math.max(firstPersonId - 1, ...people.map(({ id }) => id)) + 1;
}

function addPerson(
  hub: GitHubState,
  { login, role, isBot = false }: PersonOptions,
  id: number,
): void {
  const plain = login.replace(/\[bot\]$/, '');
  const account = addAccount(hub, { id, login: plain, kind: isBot ? 'Bot' : 'User' });
  if (role === 'none') {
    hub.roles.delete(id);
  } else {
    hub.roles.set(id, role);
  }
  hub.credentials.set(personalToken(login), { account, means: 'person', permissions: null });
}

function addBots(hub: GitHubState, actionsPermissions: Partial<TokenPermissions>): void {
  const actions: Account = { id: actionsBotId, login: 'github-actions', kind: 'Bot' };
  const app: Account = { id: appBotId, login: `${hub.organisation.login}-bot`, kind: 'Bot' };
  const permissions = { ...defaultActionsPermissions, ...actionsPermissions };
  hub.credentials.set(actionsToken, {
    account: addAccount(hub, actions),
    means: 'actions',
    permissions,
  });
  hub.credentials.set(appToken, {
    account: addAccount(hub, app),
    means: 'app',
    permissions: defaultAppPermissions,
  });
}

function addTeam(
  hub: GitHubState,
  [name, logins]: readonly [string, readonly string[]],
  id: number,
): void {
  const members = logins.map((login) => {
    const account = accountNamed(hub, login);
    if (account === undefined) {
      throw new Error(`Team ${name} names ${login}, who is not one of the people`);
    }
    return account;
  });
  // An enterprise team has a prefix, which no organisation's own team can have.
  const [prefix = ''] = /^ent:/.exec(name) ?? [];
  const slug = `${prefix}${folded(name.slice(prefix.length)).replace(/[^a-z0-9_-]+/g, '-')}`;
  hub.teams.set(slug, { id, slug, name, members });
}

/** A person who creates a label in the browser chooses a colour. */
const seededColor = 'c5def5';

async function addRepository(
  hub: GitHubState,
  options: GitHubOptions,
  name: string,
  id: number,
): Promise<SandboxRepository> {
  const repository = createRepository({
    id,
    owner: hub.organisation,
    name: name.split('/')[1] ?? name,
    isPrivate: options.isPrivate === true || options.privateRepositories?.includes(name) === true,
    createdAt: wholeSecond(options.clock()),
    git: await createGitStore(join(options.directory, `${name}.git`)),
  });
  hub.repositories.set(folded(fullName(repository)), repository);
  const scene = createScene(hub, repository, founder(hub));
  for (const label of options.labels ?? []) {
    addLabel(scene, { name: label, color: seededColor });
  }
  if ((await repository.git.refs.read(branchRef(defaultBranchName))) !== null) {
    return repository;
  }
  const files = options.otherFiles?.[name] ??
    options.files ?? { 'README.md': `# ${repository.name}\n` };
  await writeFiles(scene, { files, message: 'Initial commit' });
  return repository;
}

/** Events of the setup are not delivered. */
function founder(hub: GitHubState): Caller {
  return { account: hub.organisation, means: 'app', permissions: defaultAppPermissions };
}
