// Reads a saved event.

import { eventOf, type RunnerEvent } from '../../runner/event.ts';
import { usageError } from '../cli-error.ts';
import { readGivenFile } from '../folder/read-given-file.ts';
import type { Terminal } from '../output/terminal.ts';

export interface SavedEvent {
  readonly name: string;
  readonly event: RunnerEvent;
  /** `owner/name` from the event; null if absent. */
  readonly repository: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * @param path `-` reads standard input
 * @param named the event name; undefined to detect it from the payload
 */
export async function readSavedEvent(
  terminal: Terminal,
  path: string,
  named: string | undefined,
): Promise<SavedEvent> {
  const source = path === '-' ? 'Standard input' : path;
  const payload = parsed(
    await readGivenFile(terminal, path, {
      missing: `There is no file ${path}.`,
      folder: `${path} is a folder. Pass an event file.`,
    }),
    source,
  );
  const name = named ?? nameOf(payload);
  if (name === null) {
    throw usageError(
      `${source} does not show which event it is. Pass \`--event\`: issues, issue_comment, schedule, repository_dispatch or workflow_dispatch.`,
    );
  }
  const repository = objectIn(payload, 'repository')['full_name'];
  return {
    name,
    event: eventOf(name, payload),
    repository: typeof repository === 'string' ? repository : null,
  };
}

function parsed(text: string, source: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value));
    }
  } catch {
    // Reported below, like any other invalid content.
  }
  throw usageError(
    `${source} is not an event. Pass the JSON that GitHub sends. In a run, it is in the file GITHUB_EVENT_PATH.`,
  );
}

function nameOf(payload: Json): string | null {
  if ('issue' in payload) {
    return 'comment' in payload ? 'issue_comment' : 'issues';
  }
  if ('schedule' in payload) {
    return 'schedule';
  }
  if ('client_payload' in payload) {
    return 'repository_dispatch';
  }
  return 'inputs' in payload && 'workflow' in payload ? 'workflow_dispatch' : null;
}

function objectIn(payload: Json, key: string): Json {
  const value = payload[key];
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
