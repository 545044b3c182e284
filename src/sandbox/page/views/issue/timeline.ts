// The history of an issue: comments, and between them one line per event.

import { html } from 'hono/html';
import type { Sandbox } from '../../server/open-sandbox.ts';
import type { TimelineEntry } from '../../session.ts';
import { renderMarkdown } from '../../text/markdown.ts';
import { avatar } from '../avatar.ts';
import { icon } from '../icons.ts';
import { labelChip } from '../label.ts';
import type { Html } from '../page.ts';
import { at } from '../time.ts';
import { reactions } from './reactions.ts';

export function timeline(sandbox: Sandbox, entries: readonly TimelineEntry[]): Html {
  return html`<div class="timeline">${gathered(entries).map((group) => {
    const [first] = group;
    return first.event === 'commented' ? comment(sandbox, first) : eventLine(group);
  })}</div>`;
}

type Group = readonly [TimelineEntry, ...TimelineEntry[]];

/** Labels that one person adds or removes at once share a line. */
function gathered(entries: readonly TimelineEntry[]): readonly Group[] {
  const groups: [TimelineEntry, ...TimelineEntry[]][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last !== undefined && belongs(entry, last[0])) {
      last.push(entry);
    } else {
      groups.push([entry]);
    }
  }
  return groups;
}

function belongs(entry: TimelineEntry, other: TimelineEntry): boolean {
  return (
    entry.event === other.event &&
    (entry.event === 'labeled' || entry.event === 'unlabeled') &&
    entry.actor?.login === other.actor?.login &&
    Math.abs(Date.parse(entry.created_at) - Date.parse(other.created_at)) < 5000
  );
}

function comment({ base }: Sandbox, entry: TimelineEntry): Html {
  const author = entry.actor?.login ?? 'ghost';
  const isEdited = entry.updated_at !== undefined && entry.updated_at !== entry.created_at;
  return html`<article class="comment" id="issuecomment-${entry.id}">
${avatar(author, 40)}
<div class="comment-box">
<h2 class="sr-only">Comment by ${author}</h2>
<header class="comment-header"><span><strong>${author.replace(/\[bot\]$/, '')}</strong>${
    author.endsWith('[bot]') ? html` <span class="Label bot-label">bot</span>` : ''
  } <span class="color-fg-muted">commented on ${at(entry.created_at)}${isEdited ? ' · edited' : ''}</span></span></header>
<div class="comment-body markdown-body">${renderMarkdown(entry.body, { base })}</div>
${reactions(entry.reactions)}
</div></article>`;
}

function eventLine(group: Group): Html {
  const [entry] = group;
  const actor = entry.actor?.login ?? 'ghost';
  const shown = tell(entry, group);
  return html`<div class="event"><span class="event-badge ${shown.kind ?? ''}">${icon(shown.symbol)}</span>
<div class="event-text">${avatar(actor, 20)} <strong>${actor}</strong> ${shown.words} <span class="color-fg-muted">${at(entry.created_at)}</span></div></div>`;
}

interface Told {
  readonly symbol: string;
  readonly kind?: string;
  readonly words: Html | string;
}

function tell(entry: TimelineEntry, group: Group): Told {
  const chips = group.flatMap(({ label }) =>
    label === undefined ? [] : [html` ${labelChip(label)}`],
  );
  switch (entry.event) {
    case 'labeled':
      return { symbol: 'tag', words: html`added${chips}` };
    case 'unlabeled':
      return { symbol: 'tag', words: html`removed${chips}` };
    case 'assigned':
    case 'unassigned':
      return { symbol: 'person', words: assignment(entry) };
    case 'closed':
      return entry.state_reason === 'not_planned' || entry.state_reason === 'duplicate'
        ? { symbol: 'skip', kind: 'skipped', words: 'closed this as not planned' }
        : { symbol: 'issue-closed', kind: 'done', words: 'closed this as completed' };
    case 'reopened':
      return { symbol: 'issue-reopened', kind: 'open', words: 'reopened this' };
    case 'renamed':
      return {
        symbol: 'pencil',
        words: html`changed the title from <del>${entry.rename?.from}</del> to <strong>${entry.rename?.to}</strong>`,
      };
    case 'locked':
    case 'unlocked':
      return { symbol: 'lock', words: `${entry.event} this conversation` };
    default:
      return { symbol: 'dot', words: entry.event.replaceAll('_', ' ') };
  }
}

function assignment({ event, actor, assignee }: TimelineEntry): Html | string {
  const isOwn = actor?.login === assignee?.login;
  if (event === 'assigned') {
    return isOwn ? 'self-assigned this' : html`assigned <strong>${assignee?.login}</strong>`;
  }
  return isOwn ? 'removed their assignment' : html`unassigned <strong>${assignee?.login}</strong>`;
}
