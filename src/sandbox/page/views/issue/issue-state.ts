// Open, closed as completed, closed as not planned: in GitHub's colours.

import { html } from 'hono/html';
import { icon } from '../icons.ts';
import type { Html } from '../page.ts';

export interface Stateful {
  readonly state: string;
  readonly state_reason?: string | null;
}

function lookOf({ state, state_reason: reason }: Stateful) {
  if (state === 'open') {
    return { symbol: 'issue-opened', kind: 'open', words: 'Open' };
  }
  if (reason === 'not_planned' || reason === 'duplicate') {
    return { symbol: 'skip', kind: 'skipped', words: 'Closed as not planned' };
  }
  return { symbol: 'issue-closed', kind: 'done', words: 'Closed' };
}

export function stateIcon(issue: Stateful): Html {
  const { symbol, kind, words } = lookOf(issue);
  return html`<span class="state-icon state-${kind}">${icon(symbol, words)}</span>`;
}

export function stateBadge(issue: Stateful): Html {
  const { symbol, kind, words } = lookOf(issue);
  return html`<span class="state-badge state-${kind}">${icon(symbol)} ${words}</span>`;
}
