// The address of an issue in the browser.

import { resolveHost } from './github/resolve-repository.ts';
import type { Terminal } from './output/terminal.ts';

/** null if the ledger does not name the repository. */
export type IssueAddress = (repository: unknown, issueNumber: number) => string | null;

/** Finds the server only if the terminal shows links. */
export async function issueAddress(
  terminal: Terminal,
  { host }: { readonly host?: string },
): Promise<IssueAddress> {
  if (!terminal.hasLinks) {
    return () => null;
  }
  const server = await serverAddress(terminal, host);
  return (repository, issueNumber) =>
    typeof repository === 'string' ? `${server}/${repository}/issues/${issueNumber}` : null;
}

/** Without a slash at its end. */
export async function serverAddress(
  terminal: Pick<Terminal, 'environment' | 'cwd'>,
  host: string | undefined,
): Promise<string> {
  const given = host === undefined ? terminal.environment['GITHUB_SERVER_URL'] : undefined;
  return given?.replace(/\/+$/, '') || `https://${await resolveHost(terminal, host)}`;
}
