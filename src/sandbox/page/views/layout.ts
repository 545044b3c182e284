// The frame of every page: the repository's header, its tabs, the acting person, and the panel at the
// foot.

import { html, raw } from 'hono/html';
import { pluralize } from '../../../base/join-list.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { avatar } from './avatar.ts';
import { dock } from './dev-panel.ts';
import { smooth } from './form.ts';
import { icon } from './icons.ts';
import type { Html, PageContent, Tab } from './page.ts';
import { stepList } from './steps.ts';

/** Only local scripts: the page needs no network. */
export const contentSecurityPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self'";

export function layout(sandbox: Sandbox, page: PageContent): Html {
  return html`<!doctype html>
<html lang="en" data-color-mode="auto" data-light-theme="light" data-dark-theme="dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="htmx-config" content='{"morphIgnore":["data-htmx-powered","open","data-drawn"]}'>
<title>${page.title} · ${sandbox.repository}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/page.css">
<script src="/assets/page.js" defer></script>
</head>
<body>
<div id="live" hx-sse:connect="/live" hx-swap="none"></div>
<div id="notice" role="alert">${page.refusal ? refusal(page.refusal) : ''}</div>
<div id="page" hx-get="" hx-trigger="changed from:#live" hx-select="#page"
  hx-swap="outerMorph" hx-sync="this:replace">
<a class="skip-link" href="#content">Skip to content</a>
${header(sandbox, page)}
<main id="content" tabindex="-1" class="container-xl px-3 px-md-4 pt-4">
${page.progress === null ? '' : stepList(sandbox, page.progress, page.title === 'Issues')}
${page.content === '' ? html`<h1 class="form-heading">${page.title}</h1>` : page.content}
</main>
${dock(sandbox, page)}
</div>
</body>
</html>`;
}

function refusal(message: string): Html {
  return html`<div class="flash flash-error">${icon('stop')} ${message}</div>`;
}

function header(sandbox: Sandbox, page: PageContent): Html {
  const [owner, name] = sandbox.repository.split('/');
  return html`<header class="page-header">
<div class="header-row px-3 px-md-4">
  <a class="header-repository" href="${sandbox.base}/issues">
    ${icon('arrow-switch')}<span><span class="color-fg-muted">${owner} /</span> <strong>${name}</strong></span>
  </a>
  <span class="Label" title="A GitHub on this machine. Nothing leaves it.">Sandbox</span>
  ${personMenu(sandbox, page)}
</div>
<nav class="tabs px-2 px-md-3" aria-label="Repository">${tabs(sandbox, page)}</nav>
</header>`;
}

function tabs(sandbox: Sandbox, { tab }: PageContent): readonly Html[] {
  const open = sandbox.github.issues().filter(({ state }) => state === 'open').length;
  const count = sandbox.runs.finished.length + sandbox.runs.underWay().length;
  const mistakes = sandbox.setup().problems.length;
  return [
    tabLink(sandbox, { id: 'issues', name: 'Issues', symbol: 'issue-opened', count: open }, tab),
    tabLink(sandbox, { id: 'runs', path: 'actions', name: 'Actions', symbol: 'play', count }, tab),
    tabLink(sandbox, { id: 'dashboard', name: 'Dashboard', symbol: 'graph' }, tab),
    tabLink(sandbox, { id: 'ledger', name: 'Ledger', symbol: 'database' }, tab),
    tabLink(
      sandbox,
      { id: 'templates', name: 'Templates', symbol: 'repo-template', mistakes },
      tab,
    ),
  ];
}

interface TabFacts {
  readonly id: Tab;
  readonly path?: string;
  readonly name: string;
  readonly symbol: string;
  readonly count?: number;
  readonly mistakes?: number;
}

function tabLink({ base }: Sandbox, facts: TabFacts, tab: Tab) {
  const { id, path = id, name, symbol, count, mistakes } = facts;
  const current = id === tab ? raw(' aria-current="page"') : '';
  return html`<a class="tab" href="${base}/${path}"${current}>${icon(symbol)}<span>${name}</span>${
    count ? html`<span class="Counter">${count}</span>` : ''
  }${mistakes ? html`<span class="Counter Counter-danger">${pluralize(mistakes, 'mistake')}</span>` : ''}</a>`;
}

function personMenu(sandbox: Sandbox, { login, address }: PageContent): Html {
  const part = sandbox.members().find((member) => member.login === login)?.part ?? '';
  return html`<div class="person-menu">
<button type="button" class="btn btn-sm menu-button" popovertarget="people">
  ${avatar(login, 20)}<span class="person-name"><span class="person-words color-fg-muted">Acting as</span> <strong>${login}</strong> <span class="person-part color-fg-muted">${part}</span></span>${icon('triangle-down')}
</button>
<div popover id="people" class="menu" role="group" aria-label="Act as">
<form action="/person"${smooth}>
<input type="hidden" name="back" value="${address}">
${sandbox
  .members()
  .map(
    (member) =>
      html`<button class="menu-item" name="login" value="${member.login}"${
        member.login === login ? raw(' aria-current="true"') : ''
      }>${avatar(member.login, 20)}<span><strong>${member.login}</strong> <span class="color-fg-muted">${member.part}</span></span>${
        member.login === login ? icon('check') : ''
      }</button>`,
  )}
</form>
</div>
</div>`;
}
