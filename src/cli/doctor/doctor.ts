// Checks a repository on GitHub and prints findings with fixes.

import { pluralize } from '../../base/join-list.ts';
import { exitCodes } from '../cli-error.ts';
import { connectWithToken, withCliErrors } from '../github/connect.ts';
import type { DoctorJson } from '../json/json-types.ts';
import { withProgress } from '../output/progress.ts';
import { colorize, type Style, type Terminal } from '../output/terminal.ts';
import { jsonText, plain } from '../output/text.ts';
import { judgeAction, judgePolicy, judgeSecrets } from './check-action.ts';
import { judgeArchives } from './check-archives.ts';
import { judgeDatabase } from './check-database.ts';
import { judgeEditors } from './check-editors.ts';
import {
  judgeBranch,
  judgeLabels,
  judgeLedger,
  judgeNotifications,
  judgePrivacy,
} from './check-ledger.ts';
import { judgeOwners } from './check-owners.ts';
import { judgePeople, judgeTeams } from './check-people.ts';
import { judgeRecurring } from './check-recurring.ts';
import { judgeConfiguration, judgeForms, judgeRepository, judgeToken } from './check-repository.ts';
import { judgeCosts, judgeEarlier, judgeFirstRun } from './check-usage.ts';
import { judgeSchedule, judgeWorkflow } from './check-workflow.ts';
import { collectFacts, type DoctorFacts, type RepositoryPaths } from './facts/collect-facts.ts';
import { type DoctorFinding, type State, titles } from './finding.ts';
import { applyFixes } from './fix.ts';

export interface DoctorOptions extends RepositoryPaths {
  readonly repo?: string;
  readonly host?: string;
  readonly fix?: true;
  readonly json?: true;
}

export async function doctor(terminal: Terminal, options: DoctorOptions): Promise<void> {
  const connection = await connectWithToken(terminal, options);
  const { owner, repo } = connection;
  const findings = await withCliErrors(connection, () =>
    withProgress(terminal, `Checking ${owner}/${repo}`, async () => {
      const facts = await collectFacts(terminal, connection, options);
      const found = judgeAll(facts);
      // The fix does what the first run would have done.
      const lasting = found.filter(({ id, state }) => id !== 'first-run' || state !== 'ok');
      return options.fix ? applyFixes(connection, facts, lasting) : found;
    }),
  );
  terminal.stdout(options.json ? toJson(`${owner}/${repo}`, findings) : toText(terminal, findings));
  const isGood = findings.every(({ state }) => state !== 'problem');
  terminal.setExitCode(isGood ? exitCodes.good : exitCodes.found);
}

function judgeAll(facts: DoctorFacts): readonly DoctorFinding[] {
  const judges = [
    judgeRepository,
    judgeToken,
    judgeWorkflow,
    judgeAction,
    judgePolicy,
    judgeSecrets,
    judgeSchedule,
    judgeCosts,
    judgeConfiguration,
    judgeForms,
    judgeRecurring,
    judgeEditors,
    judgeLabels,
    judgePeople,
    judgeTeams,
    judgeOwners,
    judgeBranch,
    judgeDatabase,
    judgeLedger,
    judgeArchives,
    judgeNotifications,
    judgeFirstRun,
    judgeEarlier,
    judgePrivacy,
  ];
  return judges.flatMap((judge) => judge(facts));
}

function toJson(repository: string, findings: readonly DoctorFinding[]): string {
  const output: DoctorJson = {
    repository,
    findings: findings.map(({ id, state, message, fix, fixed = false }) => ({
      id,
      title: titles[id],
      state,
      message,
      fix,
      fixed,
    })),
  };
  return jsonText(output);
}

const styles = { ok: 'green', warning: 'yellow', problem: 'red' } satisfies Record<State, Style>;

function toText(terminal: Terminal, findings: readonly DoctorFinding[]): string {
  const state = Math.max(...Object.keys(styles).map(({ length }) => length));
  const title = Math.max(...findings.map(({ id }) => titles[id].length));
  const indent = ' '.repeat(state + title + 4);
  const room = (terminal.width ?? Number.POSITIVE_INFINITY) - indent.length;
  const lines = findings.flatMap((finding) => {
    const word = finding.fixed ? 'fixed' : finding.state;
    const head = `${colorize(terminal, styles[finding.state], word.padEnd(state))}  ${titles[finding.id].padEnd(title)}  `;
    const texts = [finding.message, ...(finding.fix === null ? [] : [`→ ${finding.fix}`])];
    const wrapped = texts.flatMap((text) => wrap(plain(text), room));
    return wrapped.map((line, at) => `${at === 0 ? head : indent}${line}\n`);
  });
  return `${lines.join('')}\n${verdict(findings)}\n`;
}

/** Wraps at spaces, to lines of at most `room` characters. */
function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines;
}

function verdict(findings: readonly DoctorFinding[]): string {
  const number = (state: State) => findings.filter((one) => one.state === state).length;
  const [problems, warnings] = [number('problem'), number('warning')];
  const counts = [
    ...(problems === 0 ? [] : [pluralize(problems, 'problem')]),
    ...(warnings === 0 ? [] : [pluralize(warnings, 'warning')]),
  ];
  return counts.length === 0 ? 'No problems found.' : `${counts.join(', ')}.`;
}
