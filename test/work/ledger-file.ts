// The data branch, as somebody with the right to push can read it and spoil it.

import { execFileSync } from 'node:child_process';
import { tamper } from '../ledger/query.ts';
import type { Desk } from './desk.ts';

const branch = 'handoff-data';

export function git(desk: Desk, ...args: readonly string[]): string {
  return gitBytes(desk, ...args)
    .toString()
    .trim();
}

function gitBytes({ github }: Desk, ...args: readonly string[]): Buffer {
  return execFileSync('git', ['-C', github.gitDirectory, ...args], {
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

export function ledgerFile(desk: Desk, name = 'handoffs.db'): Buffer {
  return gitBytes(desk, 'cat-file', 'blob', `${branch}:${name}`);
}

/** @param bytes null: the file is removed */
export async function pushLedger({ github }: Desk, bytes: Uint8Array | null): Promise<void> {
  await github.commitFiles({
    as: 'erin',
    branch,
    files: { 'handoffs.db': bytes },
    message: 'By hand',
  });
}

export async function tamperWith(desk: Desk, sql: string): Promise<void> {
  await pushLedger(desk, await tamper(ledgerFile(desk), sql));
}

export function dropBranch(desk: Desk): void {
  git(desk, 'update-ref', '-d', `refs/heads/${branch}`);
}

export function commits(desk: Desk): readonly string[] {
  return git(desk, 'log', '--format=%s', branch).split('\n');
}

export function files(desk: Desk): readonly string[] {
  return git(desk, 'ls-tree', '--name-only', branch).split('\n');
}
