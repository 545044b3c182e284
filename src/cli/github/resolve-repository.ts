// The repository a command is about: from `--repo`, or from the environment, or from a remote of the folder.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { usageError } from '../cli-error.ts';
import type { Terminal } from '../output/terminal.ts';
import { currentMajor } from '../version.ts';
import { allRemotes, readChosenRemote, readRemote, type Surroundings } from './read-remote.ts';

export interface ResolvedRepository {
  readonly owner: string;
  readonly repo: string;
  /** URL of GitHub's API, without a trailing slash. */
  readonly apiUrl: string;
  /** `github.com`, or a GitHub Enterprise host. */
  readonly host: string;
  /**
   * github.com, or named by the environment. A remote can name any host, so others get no token.
   */
  readonly isTrusted: boolean;
}

/** `owner/name`, also with its host: `git.example.com/owner/name`. */
const name =
  /^(?:(?:https?:\/\/)?([A-Za-z0-9.-]+(?::\d+)?)\/)?([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;

export interface NamedRepository {
  /** The value of `--repo`. */
  readonly repo?: string | undefined;
  /** The value of `--host`. Never taken from a file: the token goes to this host. */
  readonly host?: string | undefined;
  /** Whether the command also reads a local ledger. */
  readonly acceptsFile?: boolean;
}

export async function resolveRepository(
  terminal: Surroundings,
  { repo: named, host: wanted, acceptsFile = false }: NamedRepository,
): Promise<ResolvedRepository> {
  const { environment } = terminal;
  // GH_REPO names another repository for gh, and so for an extension of it.
  const known = named ?? (environment['GH_REPO'] || environment['GITHUB_REPOSITORY'] || null);
  const remote = known === null ? await readChosenRemote(terminal) : null;
  if (remote !== null && 'why' in remote) {
    throw usageError(
      `Cannot find the repository: ${remote.why}. Pass \`--repo owner/name\`${acceptsFile ? ', or a local ledger with `--file handoffs.db`' : ''}.`,
    );
  }
  const given = known ?? remote?.path ?? '';
  const [, address, owner, repo] = name.exec(given) ?? [];
  if (owner === undefined || repo === undefined) {
    throw usageError(
      `“${given}” is not a repository. Write owner/name, for example acme/handoffs.`,
    );
  }
  const host = hostOf(wanted ?? address ?? remote?.host, environment);
  const api = wanted === undefined ? apiOfJob(host, environment) : '';
  const trusted = ['github.com', wanted, ...hostsIn(environment)];
  return {
    owner,
    repo,
    host,
    apiUrl: assertAddress(api || apiOf(host), api === '' ? host : null).replace(/\/+$/, ''),
    isTrusted: api !== '' || trusted.some((one) => one !== undefined && hostOf(one, {}) === host),
  };
}

/** @param host null if the address is not of a host, but as the job names it */
function assertAddress(address: string, host: string | null): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) {
    throw usageError(
      host === null
        ? `GITHUB_API_URL is “${address}”, which is not an address. Write it as \`https://git.example.com/api/v3\`.`
        : `“${host}” is not a host. Write its name, for example \`git.example.com\`.`,
    );
  }
  return address;
}

/** Whether a remote of the folder names this repository: `origin`, or `upstream` in the clone of a fork. */
export async function isCloneOf(
  surroundings: Surroundings,
  { host, owner, repo }: Pick<ResolvedRepository, 'host' | 'owner' | 'repo'>,
): Promise<boolean> {
  const path = `${owner}/${repo}`.toLowerCase();
  return (await allRemotes(surroundings)).some(
    (remote) => hostOf(remote.host, {}) === host && remote.path.toLowerCase() === path,
  );
}

/** The server of a folder, without asking it. */
export async function resolveHost(
  terminal: Surroundings,
  wanted: string | undefined,
): Promise<string> {
  return hostOf(wanted ?? (await readRemote(terminal))?.host, terminal.environment);
}

/** The `uses:` of the clone of Baton in a folder; null if its remote is elsewhere or of another name. */
export async function usesOfClone(
  { environment, home }: Pick<Terminal, 'environment' | 'home'>,
  host: string,
): Promise<string | null> {
  const remote = existsSync(join(home, '.git'))
    ? await readRemote({ environment, cwd: home })
    : null;
  return remote !== null && hostOf(remote.host, {}) === host && /\/baton$/i.test(remote.path)
    ? `${remote.path}@${currentMajor}`
    : null;
}

/** As people write it: `GitHub.com`, `https://git.example.com/`, `ssh.github.com`. */
function hostOf(given: string | undefined, environment: Terminal['environment']): string {
  const [first = 'github.com'] = given === undefined ? hostsIn(environment) : [given];
  return first
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^(?:www|ssh)\.github\.com$/, 'github.com');
}

function hostsIn(environment: Terminal['environment']): readonly string[] {
  return [environment['GH_HOST'], environment['GITHUB_SERVER_URL']].flatMap((host) =>
    host ? [host] : [],
  );
}

/**
 * GHE.com has its API at a host of its own, GitHub Enterprise Server below a path.
 * https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom
 */
function apiOf(host: string): string {
  if (host === 'github.com' || host.endsWith('.ghe.com')) {
    return `https://api.${host}`;
  }
  return `https://${host}/api/v3`;
}

/** Only for the server that the job runs on: an address may name another. */
function apiOfJob(host: string, environment: Terminal['environment']): string {
  const { GITHUB_API_URL: api = '', GITHUB_SERVER_URL: server } = environment;
  return !server || hostOf(server, {}) === host ? api : '';
}
