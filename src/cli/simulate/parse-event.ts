// An event as somebody saved it.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { eventOf, type RunnerEvent } from '../../runner/event.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { errorCode } from '../folder/read-files.ts';
import type { Terminal } from '../terminal.ts';

export interface SavedEvent {
  readonly name: string;
  readonly event: RunnerEvent;
  /** `owner/name`, as the event has it; null where it does not say. */
  readonly repository: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * @param path `-`: it is piped in
 * @param named GitHub's name for the event; undefined: as its payload shows
 */
export async function readSavedEvent(
  terminal: Terminal,
  path: string,
  named: string | undefined,
): Promise<SavedEvent> {
  const source = path === '-' ? 'Standard input' : path;
  const payload = parsed(await textOf(terminal, path), source);
  const name = named ?? nameOf(payload);
  if (name === null) {
    throw usageError(
      `${source} does not show which event it is. Name it with \`--event\`: issues, issue_comment, schedule or workflow_dispatch.`,
    );
  }
  const repository = objectIn(payload, 'repository')['full_name'];
  return {
    name,
    event: eventOf(name, payload),
    repository: typeof repository === 'string' ? repository : null,
  };
}

async function textOf(terminal: Terminal, path: string): Promise<string> {
  if (path === '-') return terminal.stdin();
  try {
    return await readFile(resolve(terminal.cwd, path), 'utf8');
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT') throw usageError(`There is no file ${path}.`);
    if (code === 'EISDIR') throw usageError(`${path} is a folder. Name the file of an event.`);
    const why = code ?? 'unknown reason';
    throw new CliError(exitCodes.world, `${path} cannot be read (${why}).`, { cause });
  }
}

function parsed(text: string, source: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value));
    }
  } catch {
    // Said below: what it is instead does not matter.
  }
  throw usageError(
    `${source} is no event: it must be the JSON that GitHub sends. A run has it in the file that GITHUB_EVENT_PATH names.`,
  );
}

function nameOf(payload: Json): string | null {
  if ('issue' in payload) return 'comment' in payload ? 'issue_comment' : 'issues';
  if ('schedule' in payload) return 'schedule';
  return 'inputs' in payload && 'workflow' in payload ? 'workflow_dispatch' : null;
}

function objectIn(payload: Json, key: string): Json {
  const value = payload[key];
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
