// The dashboard in a frame, so that its own policy holds.

import { html } from 'hono/html';
import type { Sandbox } from '../server/open-sandbox.ts';
import { icon } from './icons.ts';
import type { Html } from './page.ts';

/** @param version changes with the ledger and the clock; null before there is a ledger */
export function dashboardPage({ base }: Sandbox, version: string | null): Html {
  if (version === null) {
    return html`<h1 class="form-heading">Dashboard</h1><div class="Box blank color-fg-muted">${icon('graph')}<p>The first handoff creates it.</p></div>`;
  }
  return html`<div class="page-top"><h1 class="form-heading">Dashboard</h1><a class="btn" href="${base}/dashboard/page.html" download="dashboard.html">${icon('download')} dashboard.html</a></div>
<p class="color-fg-muted mb-3">One file that needs no network. <code>baton dashboard</code> writes it, and the Action with the input <code>dashboard</code>.</p>
<iframe class="dashboard" src="${base}/dashboard/page.html" title="Dashboard" data-version="${version}"></iframe>`;
}
