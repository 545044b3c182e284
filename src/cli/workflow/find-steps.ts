// Finds the workflow steps that run Baton.

import type { SourceFile } from '../../config/problem.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import {
  entriesOf,
  itemsOf,
  type Mapping,
  valueAt,
  type YamlNode,
} from '../../config/yaml/yaml-node.ts';

/** A job of a workflow file. */
export interface WorkflowJob {
  readonly file: SourceFile;
  readonly workflow: Mapping;
  readonly job: Mapping;
}

export interface BatonStep extends WorkflowJob {
  readonly step: Mapping;
  /** The value of `uses:`. */
  readonly uses: YamlNode;
  /** The job that calls the step's file as a reusable workflow: GitHub starts this one. */
  readonly caller?: WorkflowJob;
}

/** The job that GitHub starts, with its triggers. */
export function startedJob(step: BatonStep): WorkflowJob {
  return step.caller ?? step;
}

/**
 * Finds no steps in invalid YAML, even if the text mentions Baton.
 * @param isHome whether this is Baton's own repository, which uses `./`
 */
export function findSteps(file: SourceFile, isHome: boolean): readonly BatonStep[] {
  const { value: workflow } = collectProblems(parseYaml(file));
  if (workflow?.kind !== 'mapping') {
    return [];
  }
  return entriesOf(valueAt(workflow, 'jobs')).flatMap(({ value: job }) =>
    job.kind === 'mapping'
      ? itemsOf(valueAt(job, 'steps')).flatMap((step) => {
          const uses = step.kind === 'mapping' ? valueAt(step, 'uses') : undefined;
          return step.kind === 'mapping' && uses !== undefined && namesBaton(textOf(uses), isHome)
            ? [{ file, workflow, job, step, uses }]
            : [];
        })
      : [],
  );
}

/** `owner/baton@v1` with any owner, `owner/actions/baton@v1` in a repository of several actions, or a local copy. */
export function namesBaton(uses: string, isHome: boolean): boolean {
  return (
    /^[\w.-]+\/(?:[\w.-]+\/)*baton(?:-action)?(?:@|$)/i.test(uses) ||
    (isLocal(uses) && /\/baton(?:-action)?\/?$/i.test(uses)) ||
    (isHome && /^[.$]\/$/.test(uses))
  );
}

/**
 * In the repository of the workflow: after a checkout, or at the commit that runs.
 * https://github.blog/changelog/2026-07-30-reference-same-repository-actions-with-self-repository-syntax/
 */
export function isLocal(uses: string): boolean {
  return /^[.$]\//.test(uses);
}

export function textOf(tree: YamlNode | undefined): string {
  return tree?.kind === 'scalar' && tree.value !== null ? String(tree.value) : '';
}

/** The words of a list, or of a single value in its place. */
export function wordsOf(tree: YamlNode | undefined): readonly string[] {
  if (tree === undefined) {
    return [];
  }
  return (tree.kind === 'list' ? tree.items : [tree]).map(textOf).filter((word) => word !== '');
}
