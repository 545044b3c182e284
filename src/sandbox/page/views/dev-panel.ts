// The panel at the foot of the page: the clock, the latest runs, and faults to inject.

import { html, raw } from 'hono/html';
import type { FaultKind } from '../server/faults.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { icon } from './icons.ts';
import type { Html, PageContent } from './page.ts';
import { plainRunLine, runLine, runsNewestFirst } from './run-line.ts';
import { clockText } from './time.ts';

export function dock(sandbox: Sandbox, page: PageContent): Html {
  const runs = runsNewestFirst(sandbox);
  const [newest] = runs;
  return html`<aside class="dock" aria-label="Behind the page">
<div class="dock-row px-3 px-md-4">
  ${clock(sandbox, page)}
  <details class="dock-runs" id="dock-runs">
    <summary>${
      newest === undefined
        ? html`<span class="color-fg-muted">No run yet: do something on an issue.</span>`
        : plainRunLine(newest)
    }</summary>
    <div class="dock-more">
      ${runs.slice(0, 6).map((run) => html`<div>${runLine(sandbox, run)}</div>`)}
      <div><a href="${sandbox.base}/actions">All runs</a></div>
    </div>
  </details>
  ${breakMenu(sandbox, page)}
</div>
</aside>`;
}

const moves = [
  ['hour', 'One hour'],
  ['day', 'One day'],
  ['week', 'One week'],
  ['reminder', 'To the next reminder'],
  ['report', 'To the next report'],
] as const;

function clock({ clock: { now } }: Sandbox, { address }: PageContent): Html {
  return html`<div class="dock-clock">
<button type="button" class="btn btn-sm menu-button" popovertarget="clock">${icon('clock')}<span><span class="sr-only">Move the clock, now </span>${clockText(now())} UTC</span>${icon('triangle-down')}</button>
<div popover id="clock" class="menu menu-up" role="group" aria-label="Move the clock">
<form method="post" action="/clock">
<input type="hidden" name="back" value="${address}">
<p class="menu-title">Move the clock forward</p>
${moves.map(
  ([kind, name]) => html`<button class="menu-item" name="by" value="${kind}">${name}</button>`,
)}
<p class="menu-note">The schedule runs at least once per day.</p>
</form>
</div>
</div>`;
}

const faults = {
  drop: ['Drop the next event', 'GitHub loses it, so no run starts.'],
  fail: ['Fail the next request', 'A run gets a 500 from GitHub.'],
  collide: ['Two at once', 'The next two events start their runs at the same time.'],
} satisfies Record<FaultKind, readonly [string, string]>;

function breakMenu(sandbox: Sandbox, { address }: PageContent): Html {
  const armed = sandbox.faults.armed();
  return html`<div class="dock-break">
<button type="button" class="btn btn-sm menu-button" popovertarget="break">${icon('zap')}<span>Break something</span>${
    armed.length > 0 ? html`<span class="Counter">${armed.length}</span>` : ''
  }</button>
<div popover id="break" class="menu menu-up menu-right" role="group" aria-label="Break something">
<form method="post" action="/faults">
<input type="hidden" name="back" value="${address}">
${Object.entries(faults).map(([kind, [name, note]]) => {
  const isArmed = armed.some((one) => one === kind);
  return html`<button class="menu-item" name="kind" value="${kind}" role="switch" aria-checked="${raw(String(isArmed))}">
<span class="switch" aria-hidden="true"></span><span><strong>${name}</strong><br><span class="color-fg-muted">${note}</span></span></button>`;
})}
</form>
</div>
</div>`;
}
