// Tells that there was nothing to do, without the toolkit: loading that takes longer than the rest of
// such a run together. The files and their format are the runner's own:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands

import { appendFileSync } from 'node:fs';

export function reportSkipped(environment: NodeJS.ProcessEnv): void {
  const sentence = 'This changes nothing about a handoff: there was nothing to do.';
  append(environment['GITHUB_OUTPUT'], 'changed=false\n');
  append(environment['GITHUB_STEP_SUMMARY'], `${sentence}\n`);
  process.stdout.write(`${sentence}\n`);
}

function append(path: string | undefined, text: string): void {
  if (path !== undefined && path !== '') {
    appendFileSync(path, text);
  }
}
