// The files and folders of one run: its event, its output files, and an empty workspace.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RunFiles {
  readonly folder: string;
  readonly workspace: string;
  readonly temp: string;
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly state: string;
  readonly environment: string;
  readonly path: string;
}

export function createRunFiles(folder: string, payload: unknown): RunFiles {
  const temp = join(folder, '_temp');
  const commands = join(temp, '_runner_file_commands');
  const files: RunFiles = {
    folder,
    workspace: join(folder, 'workspace'),
    temp,
    event: join(temp, '_github_workflow', 'event.json'),
    output: join(commands, 'set_output'),
    summary: join(commands, 'step_summary'),
    state: join(commands, 'save_state'),
    environment: join(commands, 'set_env'),
    path: join(commands, 'add_path'),
  };
  for (const made of [files.workspace, commands, join(temp, '_github_workflow')]) {
    mkdirSync(made, { recursive: true });
  }
  writeFileSync(files.event, JSON.stringify(payload, null, 2));
  for (const empty of [files.output, files.summary, files.state, files.environment, files.path]) {
    writeFileSync(empty, '');
  }
  return files;
}

/** A step may have deleted the file. */
export function readRunFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return '';
    }
    throw error;
  }
}

export function removeRunFiles(files: RunFiles): void {
  rmSync(files.folder, { recursive: true, force: true });
}
