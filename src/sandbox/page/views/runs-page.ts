// The runs of the workflow: the list, and one run in detail.

import { html } from 'hono/html';
import type { RecordedChange } from '../../ledger/sandbox-ledger.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { smooth } from './form.ts';
import { icon } from './icons.ts';
import type { Html } from './page.ts';
import {
  type AnyRun,
  costOf,
  formatCause,
  isOver,
  runLine,
  runState,
  runsNewestFirst,
} from './run-line.ts';
import { htmlTable } from './table.ts';

/** The modes that the workflow offers. */
const modes = ['sweep', 'report', 'verify', 'rebuild', 'auto'];

export function runsPage(sandbox: Sandbox): Html {
  const runs = runsNewestFirst(sandbox);
  return html`<div class="page-top"><h1 class="form-heading">Workflow runs</h1>
<form class="dispatch" action="/dispatch"${smooth}><input type="hidden" name="back" value="${sandbox.base}/actions">
<select class="form-select" name="mode" aria-label="Mode">${modes.map((mode) => html`<option>${mode}</option>`)}</select>
<button class="btn">${icon('play')} Run workflow</button></form></div>
<p class="color-fg-muted mb-3">Each runs the Action's own bundle, as on GitHub. Changes made with GITHUB_TOKEN start no further runs.</p>
<div class="Box">${
    runs.length === 0
      ? html`<div class="blank color-fg-muted">${icon('play')}<p>No run yet.</p></div>`
      : runs.map((run) => html`<div class="Box-row">${runLine(sandbox, run)}</div>`)
  }</div>`;
}

export function runPage(sandbox: Sandbox, run: AnyRun, commits: readonly RecordedChange[]): Html {
  const { base } = sandbox;
  return html`<p><a href="${base}/actions">${icon('arrow-left')} All runs</a></p>
<h1 class="form-heading">${runState(run)} Run ${run.number}: ${formatCause(run)}</h1>
<p class="color-fg-muted mb-3">${
    run.issueNumber === null
      ? ''
      : html`on <a href="${base}/issues/${run.issueNumber}">#${run.issueNumber}</a> `
  }by ${run.actor} · ${costOf(run)}</p>
${commits.map((commit) => html`<div class="Box audit mb-3"><div class="Box-header">${icon('git-commit')} <strong>Ledger</strong> <span class="text-mono text-small color-fg-muted">${commit.id.slice(0, 7)}</span></div><pre class="audit-text">${commit.message}</pre></div>`)}
${part('Log', run.log === '' ? html`<p class="color-fg-muted">Nothing yet.</p>` : html`<pre class="log" tabindex="0" role="region" aria-label="Log">${run.log}</pre>`)}
${isOver(run) && run.summary !== '' ? part('Job summary', html`<div class="markdown-body part-body">${renderMarkdown(run.summary, { base })}</div>`) : ''}
${isOver(run) && Object.keys(run.outputs).length > 0 ? part('Outputs', outputs(run.outputs)) : ''}
${part(`Requests (${run.requests.length})`, requests(run))}`;
}

function part(title: string, content: Html): Html {
  return html`<section class="part"><h2 class="part-title">${title}</h2>${content}</section>`;
}

function outputs(values: Readonly<Record<string, string>>): Html {
  return htmlTable(
    'Table of outputs',
    ['Output', 'Value'],
    Object.entries(values).map(([name, value]) => [name, value]),
  );
}

function requests({ requests: all }: AnyRun): Html {
  return htmlTable(
    'Table of requests',
    ['Method', 'Request', 'Answer', 'Up', 'Down'],
    all.map(({ method, path, query, operation, status, bytesUp, bytesDown }) => [
      method,
      operation === null ? `${path}${query}` : `${path} (${operation})`,
      status === 0 ? 'dropped' : String(status),
      `${bytesUp} B`,
      `${bytesDown} B`,
    ]),
  );
}
