// "Try it in five steps": each with what to click, ticked off once it has happened.

import { html, raw } from 'hono/html';
import { exampleQuery } from '../forms/example-answers.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import type { Progress, StepKind } from '../server/steps.ts';
import { icon } from './icons.ts';
import type { Html } from './page.ts';

const counts = ['no', 'one', 'two', 'three', 'four', 'five'];

/** @param isOpen whether the list shows at first; the person may open and close it */
export function stepList(sandbox: Sandbox, progress: Progress, isOpen: boolean): Html {
  const { kinds, done } = progress;
  const next = kinds.find((kind) => !done.includes(kind));
  const title = `Try it in ${counts[kinds.length]} steps`;
  const open = isOpen && next !== undefined ? raw(' open') : '';
  return html`<section class="steps mb-3" aria-labelledby="steps-title">
<details id="steps"${open}>
<summary><h2 class="steps-title" id="steps-title">${title}</h2> <span class="color-fg-muted" role="status">${done.length} of ${kinds.length} done</span></summary>
<ol>${kinds.map((kind) => step(sandbox, progress, { kind, isDone: done.includes(kind), isNext: kind === next }))}</ol>
</details>
${
  next === undefined
    ? ending(sandbox, progress)
    : html`<p class="steps-next"><strong>${names[next]}.</strong> ${sentences[next](sandbox, progress)}</p>`
}
</section>`;
}

interface Shown {
  readonly kind: StepKind;
  readonly isDone: boolean;
  readonly isNext: boolean;
}

function step(sandbox: Sandbox, progress: Progress, { kind, isDone, isNext }: Shown): Html {
  const mark = isDone
    ? html`<span class="color-fg-success">${icon('check-circle-fill', 'Done')}</span>`
    : html`<span class="color-fg-muted">${icon('circle')}</span>`;
  return html`<li class="step${isNext ? ' step-next' : ''}"${isNext ? raw(' aria-current="step"') : ''}>${mark}<span><strong>${names[kind]}.</strong> ${sentences[kind](sandbox, progress)}</span></li>`;
}

const names = {
  file: 'Hand something over',
  correct: 'Correct it',
  accept: 'Accept it',
  tick: 'Do the work',
  complete: 'Complete the handoff',
} satisfies Record<StepKind, string>;

/** One sentence each: what to click. */
const sentences = {
  file: ({ base }, { template }) =>
    html`Open <a href="${base}/issues/new?${exampleQuery(template)}">${template.name} with example answers</a> and choose <b>Create</b>.`,
  correct: (sandbox, progress) =>
    html`On ${issueOf(sandbox, progress)}, choose the pencil, correct what Baton’s comment lists, and choose <b>Save</b>.`,
  accept: (sandbox, progress) =>
    html`Choose <b>${progress.receiver}</b> at the top right, then <b>Labels</b> and <b>${acceptedLabel(sandbox)}</b> on ${issueOf(sandbox, progress)}.`,
  tick: (sandbox, progress) =>
    html`Tick every task in the description of ${issueOf(sandbox, progress)}.`,
  complete: (sandbox, progress) =>
    html`Choose <b>Close as completed</b> at the end of ${issueOf(sandbox, progress)}.`,
} satisfies Record<StepKind, (sandbox: Sandbox, progress: Progress) => Html>;

function acceptedLabel({ setup }: Sandbox): string {
  return setup().configuration?.labels.accepted ?? 'accepted';
}

function issueOf({ base }: Sandbox, { issueNumber }: Progress): Html {
  return issueNumber === null
    ? html`your issue`
    : html`<a href="${base}/issues/${issueNumber}">#${issueNumber}</a>`;
}

function ending(sandbox: Sandbox, progress: Progress): Html {
  const { base } = sandbox;
  return html`<p class="steps-end">Handoff ${issueOf(sandbox, progress)} is completed. Its times are in the <a href="${base}/ledger">Ledger</a> and the <a href="${base}/dashboard">Dashboard</a>; <b>Break something</b> at the bottom shows how Baton recovers.</p>`;
}
