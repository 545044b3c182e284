// What a command takes its terminal for.

import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { withProgress } from '../../../src/cli/output/progress.ts';
import { terminalOf } from '../../../src/cli/output/terminal.ts';

/** A process with streams of these kinds. */
function processWith({
  isTTY,
  env = {},
}: {
  readonly isTTY: boolean;
  readonly env?: Readonly<Record<string, string>>;
}) {
  const stream = () =>
    Object.assign(new EventEmitter(), { isTTY, columns: 120, write: () => true });
  const fake = { stdin: stream(), stdout: stream(), stderr: stream(), env, cwd: () => '/here' };
  // The few parts of a process that a terminal looks at.
  return fake as unknown as NodeJS.Process;
}

test('colours are for terminals, and for those who did not ask to be spared', () => {
  const hasColour = (isTTY: boolean, env: Readonly<Record<string, string>> = {}) =>
    terminalOf(processWith({ isTTY, env })).hasColour;
  expect(hasColour(true)).toBe(true);
  expect(hasColour(false)).toBe(false);
  expect(hasColour(true, { NO_COLOR: '1' })).toBe(false);
  expect(hasColour(true, { TERM: 'dumb' })).toBe(false);
  // As the convention has it, empty is as if it were not set.
  expect(hasColour(true, { NO_COLOR: '' })).toBe(true);
});

test('FORCE_COLOR turns colours on in a pipe, and off on a terminal', () => {
  const hasColour = (isTTY: boolean, env: Readonly<Record<string, string>>) =>
    terminalOf(processWith({ isTTY, env })).hasColour;
  expect(hasColour(false, { FORCE_COLOR: '1' })).toBe(true);
  expect(hasColour(false, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
  expect(hasColour(true, { FORCE_COLOR: '0' })).toBe(false);
  expect(hasColour(true, { FORCE_COLOR: '' })).toBe(true);
});

test('only terminals that show links get them', () => {
  const hasLinks = (isTTY: boolean, env: Readonly<Record<string, string>>) =>
    terminalOf(processWith({ isTTY, env })).hasLinks;
  expect(hasLinks(true, { TERM_PROGRAM: 'vscode' })).toBe(true);
  expect(hasLinks(true, { TERM_PROGRAM: 'Apple_Terminal' })).toBe(false);
  expect(hasLinks(true, { VTE_VERSION: '7600' })).toBe(true);
  expect(hasLinks(true, { VTE_VERSION: '7600', FORCE_HYPERLINK: '0' })).toBe(false);
  expect(hasLinks(false, { TERM_PROGRAM: 'vscode' })).toBe(false);
});

test('no one is asked where no one can answer', () => {
  expect(terminalOf(processWith({ isTTY: true })).isInteractive).toBe(true);
  expect(terminalOf(processWith({ isTTY: true, env: { CI: 'true' } })).isInteractive).toBe(false);
  expect(terminalOf(processWith({ isTTY: false })).isInteractive).toBe(false);
});

test('only on a terminal has a line an end', () => {
  expect(terminalOf(processWith({ isTTY: true })).width).toBe(120);
  expect(terminalOf(processWith({ isTTY: false })).width).toBeNull();
});

test('a long command shows its progress in a terminal, and removes it at the end', async () => {
  const told: string[] = [];
  const terminal = { stderr: (text: string) => told.push(text), isWatched: true };
  expect(await withProgress(terminal, 'Reading', async () => 'quick')).toBe('quick');
  expect(told).toEqual([]);
  const slow = Promise.withResolvers<string>();
  const watched = {
    isWatched: true,
    stderr: (text: string) => {
      told.push(text);
      slow.resolve('slow');
    },
  };
  expect(await withProgress(watched, 'Reading', () => slow.promise)).toBe('slow');
  expect(told).toEqual(['\r\u001b[2KReading … 1 s', '\r\u001b[2K']);
  const unwatched = { ...watched, isWatched: false };
  await expect(
    withProgress(unwatched, 'Reading', () => Promise.reject(new Error('no'))),
  ).rejects.toThrow('no');
});

test('a reader that leaves early is no mistake, and a full disk is one, in one sentence', () => {
  const fake = processWith({ isTTY: false });
  const said: string[] = [];
  const codes: (number | undefined)[] = [];
  const process = Object.assign(fake, {
    exit: (code?: number) => void codes.push(code),
  });
  process.stderr.write = (text: string) => said.push(text) > 0;
  terminalOf(process);
  process.stdout.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }));
  expect(said).toEqual([]);
  process.stdout.emit('error', Object.assign(new Error('no space'), { code: 'ENOSPC' }));
  expect([said, codes]).toEqual([['baton: Cannot write the output (ENOSPC).\n'], [3]]);
});
