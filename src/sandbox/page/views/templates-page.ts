// The repository's setup: its templates, their forms, and mistakes in them.

import { html } from 'hono/html';
import { capitalize } from '../../../base/format-words.ts';
import { joinList } from '../../../base/join-list.ts';
import { possibleValues } from '../../../config/answers/by-answer.ts';
import type { ConfigurationProblem, SourceFile } from '../../../config/problem.ts';
import type { Configuration, Template } from '../../../config/types.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { templateFeatures } from '../text/template-features.ts';
import { icon } from './icons.ts';
import type { Html } from './page.ts';

export function templatesPage(sandbox: Sandbox): Html {
  const { configuration, sources } = sandbox.setup();
  return html`<h1 class="form-heading">Templates</h1>
${mistakes(sandbox)}
${templateList(sandbox, configuration?.templates ?? [])}
${sources.map(({ path, text, builtIn }) => html`<details class="source" id="source-${path}"><summary><span class="text-mono">${path}</span>${builtIn === true ? html` <span class="Label">comes with Baton</span>` : ''}</summary><pre class="log" tabindex="0" role="region" aria-label="${path}">${text}</pre></details>`)}`;
}

function templateList({ base }: Sandbox, templates: readonly Template[]): Html | '' {
  return templates.length === 0
    ? ''
    : html`<div class="Box mb-3">
${templates.map((template) => templateRow(base, template))}
</div>`;
}

function templateRow(base: string, template: Template): Html {
  const { type, name, description, from, to, fields, checklist } = template;
  const receivers = joinList(possibleValues(to), { last: 'or' });
  const features = templateFeatures(template);
  return html`<div class="Box-row template-row"><div>
<a href="${base}/issues/new?template=${type}.yml"><strong>${name}</strong></a> <span class="text-mono text-small color-fg-muted">${type}</span><br>
<span class="color-fg-muted">${description} From ${from} to ${receivers}; ${fields.length} fields, ${checklist.length} tasks.</span>
${features.length === 0 ? '' : html`<br><span class="text-small color-fg-muted">${capitalize(features.join('; '))}.</span>`}</div>
<a class="btn btn-sm" href="${base}/issues/new?template=${type}.yml">${icon('eye')} See the form</a></div>`;
}

/** The problems of the configuration, as in `baton check`; empty without any. */
export function mistakes({ setup, base }: Sandbox): Html | '' {
  const { problems, sources, configuration } = setup();
  if (problems.length === 0) {
    return '';
  }
  return html`<section class="mistakes" role="alert" aria-label="Mistakes in the configuration">
<p><strong>${problems.length === 1 ? 'There is a mistake' : `There are ${problems.length} mistakes`} in the configuration.</strong> No run writes anything until you fix it. ${shownInstead(configuration)}</p>
${problems.map(
  ({ path, line, column, message, fix }) => html`<div class="mistake">
<p class="text-mono">${path}:${line}:${column}</p>
<div class="markdown-body">${renderMarkdown(message, { base })}</div>
<pre class="excerpt" tabindex="0" role="region" aria-label="Line ${line} of ${path}">${excerpt(sources, { path, line, column })}</pre>
<div class="markdown-body fix">${icon('light-bulb')}${renderMarkdown(fix, { base })}</div></div>`,
)}
</section>`;
}

/** Files with mistakes have no templates to show. */
function shownInstead(former: Configuration | null): string {
  return former === null
    ? 'The templates appear here once it is valid.'
    : 'This page shows the last valid version.';
}

/** The line, the one before it, and a mark under the column. */
function excerpt(
  sources: readonly SourceFile[],
  { path, line, column }: Pick<ConfigurationProblem, 'path' | 'line' | 'column'>,
): string {
  const lines = sources.find((source) => source.path === path)?.text.split('\n') ?? [];
  const width = String(line).length;
  const numbered = [line - 1, line].flatMap((number) => {
    const text = lines[number - 1];
    return text === undefined ? [] : [`${String(number).padStart(width)} │ ${text}`];
  });
  return [...numbered, `${' '.repeat(width)} │ ${' '.repeat(column - 1)}^`].join('\n');
}
