// The repository on GitHub that the remotes of a folder name.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../folder/read-files.ts';
import type { Terminal } from '../output/terminal.ts';

export interface Remote {
  readonly host: string;
  /** `owner/name` */
  readonly path: string;
}

export type Surroundings = Pick<Terminal, 'environment' | 'cwd'>;

type ReadRemotes =
  | { readonly kind: 'read'; readonly remotes: readonly NamedRemote[] }
  /** Completes "Cannot find the repository: …". */
  | { readonly kind: 'unreadable'; readonly why: string };

interface NamedRemote extends Remote {
  readonly name: string;
}

/** `origin`, or the first remote that can be on GitHub; null if there is none. */
export async function readRemote(surroundings: Surroundings): Promise<Remote | null> {
  return (await allRemotes(surroundings))[0] ?? null;
}

/** Those that can be on GitHub, `origin` first; empty if Git cannot read the folder. */
export async function allRemotes(surroundings: Surroundings): Promise<readonly Remote[]> {
  const read = await readRemotes(surroundings);
  return read.kind === 'read' ? read.remotes : [];
}

/**
 * The remote that a command is about. In the clone of a fork, that is the one chosen with
 * `gh repo set-default`, as for gh.
 */
export async function readChosenRemote(
  surroundings: Surroundings,
): Promise<Remote | { readonly why: string }> {
  const read = await readRemotes(surroundings);
  if (read.kind === 'unreadable') {
    return read;
  }
  const [first, ...others] = read.remotes;
  if (first === undefined) {
    return { why: 'this folder has no remote on GitHub' };
  }
  return others.length === 0 ? first : ((await chosenOf(surroundings, read.remotes)) ?? first);
}

/** gh writes `base`, or the path of another repository on the same host. */
async function chosenOf(
  { environment, cwd }: Surroundings,
  remotes: readonly NamedRemote[],
): Promise<Remote | undefined> {
  try {
    const words = ['config', '--get-regexp', String.raw`^remote\..*\.gh-resolved$`];
    const { stdout } = await promisify(execFile)('git', words, { cwd, env: { ...environment } });
    const [, name, value = ''] = /^remote\.(.*)\.gh-resolved (.*)$/m.exec(stdout) ?? [];
    const remote = remotes.find((one) => one.name === name);
    return remote && (value === 'base' ? remote : { host: remote.host, path: value });
  } catch {
    // Git fails if there is no such setting.
    return undefined;
  }
}

async function readRemotes({ environment, cwd }: Surroundings): Promise<ReadRemotes> {
  if (!isInRepository({ environment, cwd })) {
    return { kind: 'read', remotes: [] };
  }
  const options = { cwd, env: { ...environment } };
  try {
    const { stdout } = await promisify(execFile)('git', ['remote', '--verbose'], options);
    const lines = stdout.split('\n').filter((line) => /\(fetch\)/.test(line));
    const isOrigin = (line: string) => line.startsWith('origin\t');
    const ordered = [...lines.filter(isOrigin), ...lines.filter((line) => !isOrigin(line))];
    const found = await Promise.all(ordered.map((line) => remoteOf(line, environment)));
    return { kind: 'read', remotes: found.filter((remote) => remote !== null) };
  } catch (error) {
    return { kind: 'unreadable', why: whyUnreadable(error) };
  }
}

function whyUnreadable(error: unknown): string {
  if (errorCode(error) === 'ENOENT') {
    return 'there is no `git` in the PATH to read the remote of this folder';
  }
  const said = error instanceof Error ? /^fatal: (.+)$/m.exec(error.message)?.[1] : undefined;
  return `Git cannot read this folder${said === undefined ? '' : ` (${said})`}`;
}

/** Also a bare one. If there is none, Git need not be started. */
export function isInRepository({ environment, cwd }: Surroundings): boolean {
  return Boolean(environment['GIT_DIR']) || isBelowGit(cwd);
}

function isBelowGit(folder: string): boolean {
  const above = dirname(folder);
  return (
    ['.git', 'HEAD'].some((name) => existsSync(join(folder, name))) ||
    (above !== folder && isBelowGit(above))
  );
}

/** Known not to be GitHub, so that no one is advised to send a token there. */
const otherHosts = ['gitlab.com', 'bitbucket.org', 'codeberg.org', 'gitea.com', 'huggingface.co'];

/** `https://github.com/acme/ops.git`, `git@github.com:acme/ops`, `ssh://git@github.com/acme/ops`. */
async function remoteOf(
  line: string,
  environment: Terminal['environment'],
): Promise<NamedRemote | null> {
  const [remote = '', url = ''] = line.split(/\s/);
  const [, scheme = '', host, port = '', path] =
    /^(?:([a-z+]+):\/\/)?(?:[^@/]+@)?([A-Za-z0-9][A-Za-z0-9.-]*)(:\d+)?(?::\/?|\/)([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
      url,
    ) ?? [];
  if (host === undefined || path === undefined || otherHosts.includes(host.toLowerCase())) {
    return null;
  }
  if (scheme.startsWith('http')) {
    return { name: remote, host: `${host}${port}`, path };
  }
  // The API is not at the port of SSH.
  const isSsh = scheme === '' || scheme.includes('ssh');
  return { name: remote, host: isSsh ? await hostBehind(host, environment) : host, path };
}

/**
 * People with two accounts give github.com other names in `~/.ssh/config`. Does not connect.
 * An address of numbers is how to reach a server by SSH, not the name of its API.
 */
async function hostBehind(host: string, environment: Terminal['environment']): Promise<string> {
  if (/^(?:ssh\.)?github\.com$/i.test(host)) {
    return host;
  }
  try {
    const options = { env: { ...environment }, timeout: 5_000 };
    const { stdout } = await promisify(execFile)('ssh', ['-G', host], options);
    return /^hostname (.+\.[a-z]+)$/im.exec(stdout)?.[1] ?? host;
  } catch {
    // OpenSSH is not installed, or its configuration is invalid.
    return host;
  }
}
