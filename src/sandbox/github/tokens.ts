// Tokens in GitHub's formats, valid only in this sandbox.

import { folded } from './model/account.ts';
import type { GitHubState } from './model/state.ts';

export const actionsToken = 'ghs_actionsOfTheSandbox0000000000000000';
export const appToken = 'ghs_appOfTheSandbox00000000000000000000';

export function personalToken(login: string): string {
  return `ghp_${folded(login).replace(/[^a-z0-9]/g, '')}`.padEnd(40, '0');
}

export function tokenFor(hub: GitHubState, login: string): string {
  const token = personalToken(login);
  if (!hub.credentials.has(token)) {
    throw new Error(`No one here is called ${login}`);
  }
  return token;
}
