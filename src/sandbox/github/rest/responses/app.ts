// The App behind a bot, as `performed_via_github_app` shows it.

import type { Account } from '../../model/account.ts';
import type { GitHubState } from '../../model/state.ts';
import { showUser, webUrl } from './user.ts';

/** GitHub's own App, which GITHUB_TOKEN speaks for. */
const actionsAppId = 15368;

export function showApp(hub: GitHubState, account: Account) {
  if (account.kind !== 'Bot') {
    return null;
  }
  const isActions = account.login === 'github-actions';
  const id = isActions ? actionsAppId : account.id;
  return {
    id,
    slug: account.login,
    node_id: `A_kwHO${Buffer.from(String(id)).toString('base64url')}`,
    owner: showUser(hub, hub.organisation),
    name: isActions ? 'GitHub Actions' : account.login,
    description: null,
    external_url: `${webUrl}/apps/${account.login}`,
    html_url: `${webUrl}/apps/${account.login}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { contents: 'write', issues: 'write', metadata: 'read' },
    events: [],
  };
}
