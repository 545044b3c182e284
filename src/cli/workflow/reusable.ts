// Reusable workflows: a job may call a workflow, here or in another repository, in place of steps.

import type { SourceFile } from '../../config/problem.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import { entriesOf, valueAt, type YamlNode } from '../../config/yaml/yaml-node.ts';
import { type BatonStep, isLocal, textOf, type WorkflowJob, wordsOf } from './find-steps.ts';

export interface WorkflowCall extends WorkflowJob {
  /** `./.github/workflows/x.yml` or `$/.github/workflows/x.yml`, or `owner/repository/.github/workflows/x.yml@v1`. */
  readonly uses: YamlNode;
}

export function callsIn(file: SourceFile): readonly WorkflowCall[] {
  const { value: workflow } = collectProblems(parseYaml(file));
  return workflow?.kind !== 'mapping'
    ? []
    : entriesOf(valueAt(workflow, 'jobs')).flatMap(({ value: job }) => {
        const uses = job.kind === 'mapping' ? valueAt(job, 'uses') : undefined;
        return job.kind === 'mapping' && uses !== undefined ? [{ file, workflow, job, uses }] : [];
      });
}

/** Calls of workflows in other repositories that, by their names, run Baton. */
export function callsElsewhere(files: readonly SourceFile[]): readonly WorkflowCall[] {
  return files
    .flatMap(callsIn)
    .filter(({ uses }) => /^[\w.-]+\/.*(?:baton|handoff).*@/i.test(textOf(uses)));
}

/** Each step once for every job that calls its workflow. */
export function withCallers(
  steps: readonly BatonStep[],
  files: readonly SourceFile[],
): readonly BatonStep[] {
  const calls = files.flatMap(callsIn);
  return steps.flatMap((step) => {
    const callers = calls.filter(
      ({ uses }) => isLocal(textOf(uses)) && textOf(uses).slice(2) === step.file.path,
    );
    const isStarted = callers.length === 0 || !isOnlyCalled(step);
    return [...(isStarted ? [step] : []), ...callers.map((caller) => ({ ...step, caller }))];
  });
}

/** Whether no event starts it. */
export function isOnlyCalled({ workflow }: WorkflowJob): boolean {
  const on = valueAt(workflow, 'on');
  const events = on?.kind === 'mapping' ? on.entries.map(({ key }) => key) : wordsOf(on);
  return events.length > 0 && events.every((event) => event === 'workflow_call');
}
