// Opens an address of GitHub in the browser.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CliError, exitCodes } from '../cli-error.ts';
import { resolveRepository } from '../github/resolve-repository.ts';
import { serverAddress } from '../issue-address.ts';
import { atIssue, type IssueReference } from '../issue-reference.ts';
import type { Terminal } from '../output/terminal.ts';

export interface OpenOptions {
  readonly print?: true;
  readonly repo?: string;
  readonly host?: string;
}

/** @param issue null for the list of handoffs */
export async function open(
  terminal: Terminal,
  issue: IssueReference | null,
  options: OpenOptions,
): Promise<void> {
  const named = issue === null ? options : atIssue(issue, options);
  const { owner, repo, host } = await resolveRepository(terminal, named);
  const server = await serverAddress(terminal, named.host ?? serverHost(terminal, host));
  const page =
    issue === null ? 'issues?q=is%3Aissue+is%3Aopen+label%3Ahandoff' : `issues/${issue.number}`;
  const address = `${server}/${owner}/${repo}/${page}`;
  terminal.stdout(`${address}\n`);
  if (!options.print && !(await started(terminal, address))) {
    throw new CliError(
      exitCodes.service,
      'Cannot open a browser. Open the address above, or name a browser in BROWSER.',
    );
  }
}

function serverHost({ environment }: Terminal, host: string): string | undefined {
  return environment['GITHUB_SERVER_URL'] === undefined ? host : undefined;
}

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  // The first quoted word would be the title of the window.
  win32: ['cmd', '/c', 'start', '""'],
};

/** The person's own browser comes first, as with gh: a path, or a command with its options. */
function started({ environment }: Terminal, address: string): Promise<boolean> {
  const own = environment['BROWSER']?.trim();
  const command = own && (existsSync(own) ? [own] : own.split(/\s+/));
  const [program = '', ...words] = command || (openers[process.platform] ?? ['xdg-open']);
  return new Promise((resolve) => {
    const browser = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
    browser.on('error', () => resolve(false));
    browser.on('spawn', () => {
      browser.unref();
      resolve(true);
    });
  });
}
