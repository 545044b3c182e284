// Whether a workflow runs Baton, and as it should.

import { workflowPath } from '../../config/default-paths.ts';
import type { SourceFile } from '../../config/problem.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import { locationOf, valueAt } from '../../config/yaml/yaml-node.ts';
import type { BatonStep } from '../workflow/find-steps.ts';
import { checkJob } from './check-job.ts';
import { checkTriggers } from './check-triggers.ts';
import { type Checking, finding } from './finding.ts';

/** @param steps those of the files that run Baton */
export function* checkWorkflows(
  files: readonly SourceFile[],
  steps: readonly BatonStep[],
): Checking {
  const [first, ...others] = steps;
  if (first === undefined) {
    yield* checkUnread(files.filter(speaksOfBaton));
    return;
  }
  for (const step of new Map(steps.map((one) => [one.file.path, one])).values()) {
    yield* checkTriggers(valueAt(step.workflow, 'on'), step.workflow);
  }
  for (const step of steps) {
    yield* checkJob(step);
  }
  for (const step of others) {
    yield finding('workflow-advice', locationOf(step.step, 'uses'), {
      message: `Baton is run a second time; the first is in ${first.file.path}, line ${first.uses.at.line}.`,
      remedy: 'Leave one of the two out: each would do the work of both.',
    });
  }
}

/** @param files that speak of Baton, although no step of theirs could be found */
function* checkUnread(files: readonly SourceFile[]): Checking {
  for (const file of files) {
    // GitHub follows them; here they have no place in a file.
    const alias = /^.*?[:-]\s+\*\w/m.exec(file.text);
    const line = file.text.slice(0, alias?.index ?? 0).split('\n').length;
    if (alias !== null) {
      yield finding(
        'workflow-advice',
        { path: file.path, line, column: 1 },
        {
          message:
            'The workflow has YAML aliases, which are not followed here, so it is not checked.',
          remedy: 'Write the values themselves to have the workflow checked.',
        },
      );
    } else {
      for (const problem of collectProblems(parseYaml(file)).problems)
        yield { ...problem, rule: 'workflow' };
    }
  }
  if (files.length > 0) return;
  yield finding(
    'workflow',
    { path: workflowPath, line: 1, column: 1 },
    {
      message: 'No workflow runs Baton.',
      remedy: 'Run `baton init` to write it, or add a step `uses: OWNER/baton@v1`.',
    },
  );
}

function speaksOfBaton({ text }: SourceFile): boolean {
  return /\buses:\s*['"]?[\w.-]+\/baton\b/i.test(text);
}
