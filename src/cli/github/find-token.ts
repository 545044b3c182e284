// Finds the token for a command: in the environment, otherwise from the gh CLI. It is never an
// argument, because every user of the machine can read those.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { usageError } from '../cli-error.ts';
import type { Terminal } from '../output/terminal.ts';
import type { ResolvedRepository } from './resolve-repository.ts';

export interface FoundToken {
  readonly token: string;
  /** Completes "the token from …". */
  readonly from: string;
}

const variables = ['GITHUB_TOKEN', 'GH_TOKEN'] as const;

/** Tokens of an Enterprise Server: gh hands them to every host but github.com and ghe.com. */
const enterpriseVariables = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'] as const;

type Wanted = Pick<ResolvedRepository, 'host' | 'isTrusted'>;

/** @returns null if there is no token for this host */
export async function findToken(
  { environment }: Pick<Terminal, 'environment'>,
  { host, isTrusted }: Wanted,
): Promise<FoundToken | null> {
  if (isTrusted) {
    const found = tokenIn(environment, host);
    if (found !== null) {
      assertSendable(found);
      return found;
    }
  }
  try {
    const { stdout } = await promisify(execFile)('gh', ['auth', 'token', '--hostname', host], {
      env: isTrusted ? { ...environment } : withoutEnterprise(environment),
    });
    const token = stdout.trim();
    return token === '' ? null : { token, from: '`gh auth token`' };
  } catch {
    // gh is not installed, or no one is logged in.
    return null;
  }
}

/** What to do where there is no token. */
export function howToGiveToken(
  { environment }: Pick<Terminal, 'environment'>,
  { host, isTrusted }: Wanted,
): string {
  const login = host === 'github.com' ? '`gh auth login`' : `\`gh auth login --hostname ${host}\``;
  const unused = isTrusted ? null : tokenIn(environment, host);
  return unused === null
    ? `Set GITHUB_TOKEN, or log in with ${login}.`
    : `The token in ${unused.from} goes only to a server that you name: add \`--host ${host}\` or set GH_HOST, or log in with ${login}.`;
}

function tokenIn(environment: Terminal['environment'], host: string): FoundToken | null {
  const isServer = host !== 'github.com' && !host.endsWith('.ghe.com');
  for (const variable of [...(isServer ? enterpriseVariables : []), ...variables]) {
    const token = environment[variable]?.trim();
    if (token) {
      return { token, from: variable };
    }
  }
  return null;
}

/** No request can carry other characters, and its failure reads as if GitHub were unreachable. */
function assertSendable({ token, from }: FoundToken): void {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw usageError(
      `The token in ${from} has a space, a line break or a quotation mark of a word processor. Copy the token again.`,
    );
  }
}

function withoutEnterprise(environment: Terminal['environment']): Terminal['environment'] {
  const isKept = ([name]: readonly [string, unknown]) =>
    enterpriseVariables.every((variable) => variable !== name);
  return Object.fromEntries(Object.entries(environment).filter(isKept));
}
