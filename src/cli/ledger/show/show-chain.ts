// The output of `baton show --chain`: the handoffs before and after one, and the time of all together.

import { epochSeconds, isoFromEpoch } from '../../../base/time/instant.ts';
import type { LedgerReader } from '../../../ledger/ledger-reader.ts';
import { duration, shortDuration, utc } from '../../../render/format/time.ts';
import { usageError } from '../../cli-error.ts';
import { tableText } from '../../output/table.ts';
import type { Terminal } from '../../output/terminal.ts';
import { jsonText } from '../../output/text.ts';
import { type HandoffListItem, issueOfHandoff, listHandoffs } from '../list/handoff-list.ts';
import { nameDamaged, refuseDamaged } from '../name-damaged.ts';
import { withLedger } from '../open/open-ledger.ts';
import type { ShowOptions } from './show.ts';

interface ChainLink {
  /** null: it is requested and not opened yet. */
  readonly issueNumber: number | null;
  readonly handoffType: string;
  /** How many handoffs come before it. */
  readonly depth: number;
  readonly status: string;
  /** In seconds since 1970; null: it is not handed over yet. */
  readonly initiatedAt: number | null;
  /** null: it has not ended. */
  readonly endedAt: number | null;
}

export async function showChain(
  terminal: Terminal,
  number: number,
  options: ShowOptions,
): Promise<void> {
  const now = terminal.now();
  const links = await withLedger(
    terminal,
    options,
    (reader) => chainOf(terminal, reader, { ...options, number }),
    { ...(options.handoff ? { handoffId: number } : { issueNumber: number }), withChain: true },
  );
  const at = epochSeconds(now);
  const first = links[0]?.initiatedAt ?? at;
  const isOpen = links.some(({ endedAt }) => endedAt === null);
  const end = isOpen ? at : Math.max(...links.map(({ endedAt }) => endedAt ?? at));
  await terminal.page(
    options.json
      ? jsonText({ chain: links.map(jsonOf), open: isOpen, lead_time_seconds: end - first })
      : [
          tableText(terminal, {
            columns: ['Issue', 'Handoff', 'Status', 'Handed over', 'Took'],
            figures: ['Issue'],
            rows: links.map((link) => rowOf(link, at)),
          }),
          `\nIn all: ${duration(end - first)}${isOpen ? ' so far' : ''}.\n`,
        ].join(''),
  );
}

function rowOf({ issueNumber, handoffType, depth, status, ...times }: ChainLink, at: number) {
  const { initiatedAt, endedAt } = times;
  const took = initiatedAt === null ? '' : shortDuration((endedAt ?? at) - initiatedAt);
  return [
    issueNumber === null ? '' : `#${issueNumber}`,
    `${'  '.repeat(depth)}${handoffType}`,
    status,
    initiatedAt === null ? '' : utc(isoFromEpoch(initiatedAt)),
    endedAt === null && took !== '' ? `${took} so far` : took,
  ];
}

function jsonOf({ issueNumber, handoffType, status, initiatedAt, endedAt }: ChainLink) {
  return {
    issue_number: issueNumber,
    handoff_type: handoffType,
    status,
    initiated_at: initiatedAt === null ? null : isoFromEpoch(initiatedAt),
    ended_at: endedAt === null ? null : isoFromEpoch(endedAt),
  };
}

async function chainOf(
  terminal: Terminal,
  reader: LedgerReader,
  { number, handoff: isHandoffId }: ShowOptions & { readonly number: number },
): Promise<readonly ChainLink[]> {
  const damaged = new Set<number>();
  const all = await listHandoffs(reader, terminal.now(), { damaged });
  const wanted = isHandoffId ? issueOfHandoff(reader, number) : number;
  if (wanted !== null) {
    refuseDamaged(damaged, wanted);
  }
  nameDamaged(terminal, damaged);
  const asked = all.find(({ handoff }) => handoff.issueNumber === wanted);
  if (asked === undefined) {
    throw usageError(
      `The ledger has no handoff ${isHandoffId ? number : `in issue #${number}`}. Run \`baton list --all\` to see all handoffs.`,
    );
  }
  return linksFrom(reader, firstOf(asked, all), { all, depth: 0 });
}

function firstOf(item: HandoffListItem, all: readonly HandoffListItem[]): HandoffListItem {
  const seen = new Set<unknown>();
  let first = item;
  for (;;) {
    const before = all.find(({ row }) => row['id'] === first.row['previous_handoff_id']);
    if (before === undefined || seen.has(before.row['id'])) {
      return first;
    }
    seen.add(before.row['id']);
    first = before;
  }
}

/** It, and what follows it, in the order of the requests. */
async function linksFrom(
  reader: LedgerReader,
  { handoff }: HandoffListItem,
  { all, depth }: { readonly all: readonly HandoffListItem[]; readonly depth: number },
): Promise<readonly ChainLink[]> {
  const { issueNumber, handoffType, status, initiatedAt, completedAt, cancelledAt } = handoff;
  const endedAt = completedAt ?? cancelledAt;
  const links: ChainLink[] = [{ issueNumber, handoffType, depth, status, initiatedAt, endedAt }];
  const { events } = await reader.view.issue(issueNumber);
  const opened = events.flatMap(({ data }) => (data.type === 'next_opened' ? [data] : []));
  for (const { source, data } of events) {
    if (data.type !== 'next_requested') {
      continue;
    }
    const next = opened.find(({ request }) => request === source)?.issueNumber ?? null;
    const item = all.find((one) => one.handoff.issueNumber === next);
    links.push(
      ...(item === undefined
        ? [notYet(data.handoffType, { issueNumber: next, depth: depth + 1 })]
        : await linksFrom(reader, item, { all, depth: depth + 1 })),
    );
  }
  return links;
}

function notYet(
  handoffType: string,
  { issueNumber, depth }: Pick<ChainLink, 'issueNumber' | 'depth'>,
): ChainLink {
  const status = issueNumber === null ? 'requested' : 'incomplete';
  return { issueNumber, handoffType, depth, status, initiatedAt: null, endedAt: null };
}
