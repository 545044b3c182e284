// The panel at the foot of the page: the clock, the latest runs, and faults to inject.

import { html, raw } from 'hono/html';
import { opensForms } from '../server/advance-clock.ts';
import type { FaultKind, FaultReport } from '../server/faults/faults.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { describeFault, type FaultStory } from '../text/describe-fault.ts';
import { smooth } from './form.ts';
import { icon } from './icons.ts';
import type { Html, PageContent } from './page.ts';
import {
  type AnyRun,
  isOver,
  plainRunLine,
  resultText,
  runLine,
  runsNewestFirst,
  runToShow,
} from './run-line.ts';
import { clockText } from './time.ts';

export function dock(sandbox: Sandbox, page: PageContent): Html {
  const runs = runsNewestFirst(sandbox);
  const shown = runToShow(runs);
  return html`<aside class="dock" aria-label="Behind the page">
<p class="sr-only" role="status">${announcement(runs)}</p>
<div class="dock-faults px-3 px-md-4" role="status" aria-atomic="false">${sandbox.faults.reports().map((report) => faultLine(report, runs, page))}</div>
<div class="dock-row px-3 px-md-4">
  ${clock(sandbox, page)}
  <details class="dock-runs" id="dock-runs">
    <summary>${
      shown === undefined
        ? html`<span class="color-fg-muted">No run yet: do something on an issue.</span>`
        : plainRunLine(shown)
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

/** What Baton did last, for screen readers: nothing while a run is under way. */
function announcement(runs: readonly AnyRun[]): string {
  const ended = runToShow(runs.filter(isOver));
  return ended === undefined ? '' : `Run ${ended.number}: ${resultText(ended)}`;
}

const moves = [
  ['hour', 'One hour'],
  ['day', 'One day'],
  ['week', 'One week'],
  ['reminder', 'To the next reminder'],
  ['report', 'To the next report'],
  ['opening', 'To the next form that opens by itself'],
] as const;

function clock(sandbox: Sandbox, { address }: PageContent): Html {
  const { now } = sandbox.clock;
  const shown = moves.filter(([kind]) => kind !== 'opening' || opensForms(sandbox));
  return html`<div class="dock-clock">
<button type="button" class="btn btn-sm menu-button" popovertarget="clock">${icon('clock')}<span><span class="sr-only">Move the clock, now </span>${clockText(now())} UTC</span>${icon('triangle-down')}</button>
<div popover id="clock" class="menu menu-up" role="group" aria-label="Move the clock">
<form action="/clock"${smooth}>
<input type="hidden" name="back" value="${address}">
<p class="menu-title">Move the clock forward</p>
${shown.map(
  ([kind, name]) => html`<button class="menu-item" name="by" value="${kind}">${name}</button>`,
)}
<p class="menu-note">The schedule runs at least once per day.</p>
</form>
</div>
</div>`;
}

const faultLooks = {
  armed: ['zap', 'color-fg-attention', 'Switched on'],
  happened: ['alert', 'color-fg-danger', 'Happened'],
  recovered: ['check-circle-fill', 'color-fg-success', 'Recovered'],
} satisfies Record<FaultStory['state'], readonly [string, string, string]>;

function faultLine(report: FaultReport, runs: readonly AnyRun[], { address }: PageContent): Html {
  const { state, sentences } = describeFault(report, runs);
  const [symbol, colour, words] = faultLooks[state];
  const [name] = faults[report.kind];
  return html`<div class="dock-fault" id="fault-${report.kind}"><span class="${colour}">${icon(symbol)}</span>
<p><strong>${name}: ${words.toLowerCase()}.</strong> ${sentences.join(' ')}</p>
<form action="/faults" data-focus-after="[popovertarget=break]"${smooth}><input type="hidden" name="back" value="${address}">${
    state === 'armed'
      ? html`<button class="btn btn-sm" name="kind" value="${report.kind}">Switch off<span class="sr-only">: ${name}</span></button>`
      : html`<button class="btn btn-sm" name="dismiss" value="${report.kind}">Dismiss<span class="sr-only">: ${name}</span></button>`
  }</form></div>`;
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
<form action="/faults"${smooth}>
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
