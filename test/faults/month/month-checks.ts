// What must hold in every hour of the month, for each open handoff.

import fs from 'node:fs';
import git from 'isomorphic-git';
import * as v from 'valibot';
import { query } from '../../ledger/setup/query.ts';
import type { Site } from '../site/site.ts';
import type { Team } from './month-team.ts';

const openRow = v.object({
  issue_number: v.number(),
  status: v.string(),
  status_changed_at: v.string(),
  owner: v.nullable(v.string()),
  next_reminder_at: v.nullable(v.string()),
  next_due_at: v.nullable(v.string()),
});
type OpenRow = v.InferOutput<typeof openRow>;

const question = `SELECT issue_number, status, status_changed_at, owner, next_reminder_at, next_due_at FROM handoffs
  WHERE status IN ('initiated', 'accepted', 'returned')`;

interface Today {
  readonly team: Team;
  /** Logins. */
  readonly able: ReadonlySet<string>;
  /** The receiving team works in this hour, and may be called. */
  readonly isOpen: boolean;
}

export async function checkTurns(site: Site, today: Today): Promise<readonly string[]> {
  const now = site.clock.now();
  const rows = await openHandoffs(site);
  return rows.flatMap((row) => {
    const where = `${new Date(now).toISOString()} #${row.issue_number} (${row.status})`;
    const calls = today.isOpen
      ? [...faultsOfReminder(row, now), ...faultsOfLimit(site, row, now)]
      : [];
    return [...faultsOfTurn(site, row, today), ...calls].map((fault) => `${where}: ${fault}`);
  });
}

async function openHandoffs(site: Site): Promise<readonly OpenRow[]> {
  const gitdir = site.github.gitDirectory;
  const ref = 'refs/heads/handoff-data';
  const branches = await git.listBranches({ fs, gitdir });
  if (!branches.includes('handoff-data')) {
    return [];
  }
  const oid = await git.resolveRef({ fs, gitdir, ref });
  const { blob } = await git.readBlob({ fs, gitdir, oid, filepath: 'handoffs.db' });
  return v.parse(v.array(openRow), await query(blob, question));
}

/** One sentence names who is next, and the first person it names can act. */
function faultsOfTurn(site: Site, row: OpenRow, { team, able }: Today): readonly string[] {
  const { comments, labels, state } = site.github.issue(row.issue_number);
  // What a bot has closed twice stays closed.
  if (labels.includes('on-hold') || state === 'closed') {
    return [];
  }
  const status = comments.find(({ body }) => body.startsWith('<!-- baton:status'))?.body ?? '';
  const sentences = [...status.matchAll(/^\*\*(?:Next|On hold)[^\n]*$/gm)].map(([text]) => text);
  const [sentence = ''] = sentences;
  if (sentences.length !== 1) {
    return [`${sentences.length} sentences say who is next`];
  }
  const subject = /^\*\*Next:\*\* ([^:]*):/.exec(sentence)?.[1] ?? sentence;
  const known = [...able, ...team.receivers, 'alice', 'sue'];
  const named = known.filter((login) => new RegExp(`\\b${login}\\b`).test(subject));
  const isTeam = /\b(onboarding|sales)\b/.test(subject);
  // Baton looks up the accounts of those who have a handoff, not of everyone whom a team still lists.
  const stillListed = sentence.startsWith('**Next:** @') ? team.gone : [];
  const unable = named.filter((login) => !able.has(login) && !stillListed.includes(login));
  return [
    ...(named.length === 0 && !isTeam ? [`names nobody: ${sentence}`] : []),
    ...unable.map((login) => `names ${login}, who left: ${sentence}`),
  ];
}

/** A sweep has just sent what was due. */
function faultsOfReminder({ next_reminder_at: due }: OpenRow, now: number): readonly string[] {
  return due !== null && Date.parse(due) < now ? [`a reminder is still due since ${due}`] : [];
}

function faultsOfLimit(
  { github }: Site,
  { issue_number: number, status_changed_at: since, next_due_at: due, ...row }: OpenRow,
  now: number,
): readonly string[] {
  if (due === null || Date.parse(due) >= now) {
    return [];
  }
  // Who takes on what is late already has a working day before the reminders start again.
  const next = row.next_reminder_at;
  if (since >= due && next !== null && Date.parse(next) >= now) {
    return [];
  }
  const { comments, labels } = github.issue(number);
  const wasCalled = comments.some(({ body }) => /^@.*, this handoff should have been/m.test(body));
  return wasCalled && labels.includes('overdue') ? [] : [`nobody was called at its limit ${due}`];
}
