// The sandbox's state in a folder the person chose: saved after each change, restored at the start.

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { StateSnapshot } from '../../github/snapshot.ts';
import { memoryShape } from '../../github/snapshot-shape.ts';
import type { Run } from '../../jobs/run.ts';
import { UsageError } from '../usage-error.ts';

export interface SavedState {
  /** In milliseconds since 1970, by the sandbox's own clock. */
  readonly now: number;
  readonly github: StateSnapshot;
  readonly runs: readonly Run[];
  /** How many issues the history opened. */
  readonly historyIssues: number;
  /** The files of the setup, by path. */
  readonly files: Readonly<Record<string, string>>;
}

const nullableText = v.nullable(v.string());
const nullableNumber = v.nullable(v.number());

const run = v.object({
  id: v.number(),
  number: v.number(),
  event: v.string(),
  action: nullableText,
  issueNumber: nullableNumber,
  actor: v.string(),
  requests: v.array(
    v.object({
      method: v.string(),
      path: v.string(),
      query: v.string(),
      owner: nullableText,
      operation: nullableText,
      status: v.number(),
      bytesUp: v.number(),
      bytesDown: v.number(),
    }),
  ),
  commits: v.array(v.string()),
  conclusion: v.picklist(['success', 'failure', 'cancelled', 'timed_out']),
  exitCode: nullableNumber,
  durationMs: v.number(),
  log: v.string(),
  annotations: v.array(
    v.object({
      level: v.picklist(['error', 'warning', 'notice']),
      message: v.string(),
      title: nullableText,
      file: nullableText,
      line: nullableNumber,
      column: nullableNumber,
    }),
  ),
  outputs: v.record(v.string(), v.string()),
  summary: v.string(),
});

const shape = v.object({
  now: v.number(),
  github: memoryShape,
  runs: v.array(run),
  historyIssues: v.number(),
  files: v.record(v.string(), v.string()),
});

/** null: the folder is new. A file of another kind is not overwritten. */
export async function readSavedState(folder: string): Promise<SavedState | null> {
  await mkdir(folder, { recursive: true });
  const path = pathIn(folder);
  const text = await readUnlessMissing(path);
  if (text === null) {
    return null;
  }
  const parsed = v.safeParse(shape, jsonOf(text));
  if (parsed.success) {
    return parsed.output;
  }
  throw new UsageError(
    `${path} is not the state of a sandbox of this version. Name another folder, or remove that one.`,
  );
}

/** Atomic: writes all of it or nothing. */
export async function writeSavedState(folder: string, state: SavedState): Promise<void> {
  const temporary = `${pathIn(folder)}.new`;
  await writeFile(temporary, JSON.stringify(state));
  await rename(temporary, pathIn(folder));
}

function pathIn(folder: string): string {
  return join(folder, 'sandbox.json');
}

async function readUnlessMissing(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
