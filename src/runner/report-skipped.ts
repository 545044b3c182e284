// Reports a skipped event without loading the toolkit, which would take longer than the rest of the
// run. The format is documented:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands

import { appendFileSync } from 'node:fs';

export function reportSkipped(environment: NodeJS.ProcessEnv): void {
  const sentence = 'This event does not concern a handoff. Nothing to do.';
  append(environment['GITHUB_OUTPUT'], 'changed=false\n');
  append(environment['GITHUB_STEP_SUMMARY'], `${sentence}\n`);
  process.stdout.write(`${sentence}\n`);
}

function append(path: string | undefined, text: string): void {
  if (path !== undefined && path !== '') {
    appendFileSync(path, text);
  }
}
