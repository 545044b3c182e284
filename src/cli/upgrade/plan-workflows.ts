// What an upgrade changes in the workflows.

import { workflowPath } from '../../config/default-paths.ts';
import type { SourceFile } from '../../config/problem.ts';
import { checkWorkflows } from '../check/check-workflows.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { findSteps, textOf } from '../workflow/find-steps.ts';
import { targetVersion } from './target-version.ts';
import { upgradeWorkflow } from './upgrade-workflow.ts';
import type { Installed, UpgradedFile } from './upgraded-file.ts';

interface PlannedWorkflows {
  readonly files: readonly UpgradedFile[];
  readonly notes: readonly string[];
  /** The copy and version of Baton that the first workflow uses afterwards. */
  readonly uses: string;
}

export function planWorkflows(
  { workflows, host }: Pick<Installed, 'workflows' | 'host'>,
  to: string | null,
): PlannedWorkflows {
  const steps = workflows.flatMap((file) => findSteps(file, false));
  const [first] = steps;
  if (first === undefined) {
    throw new CliError(
      exitCodes.found,
      `No workflow in this repository runs Baton, or ${workflowPath} has a problem. Run \`baton check\`; \`baton init\` sets Baton up.`,
    );
  }
  const after = workflows.map(({ path, text }) => ({
    path,
    text: upgradeWorkflow(text, (present) => targetVersion(present, to).uses),
  }));
  const present = new Set(steps.map(({ uses }) => textOf(uses)));
  return {
    files: workflows.flatMap(({ path, text: before }, at) => {
      const text = after[at]?.text ?? before;
      return text === before ? [] : [{ path, state: 'changed' as const, present: before, text }];
    }),
    notes: [
      ...[...present].flatMap((uses) => targetVersion(uses, to).note ?? []),
      ...findingsIn(after, host),
    ],
    uses: targetVersion(textOf(first.uses), to).uses,
  };
}

/** What the author of a workflow has to decide. */
function findingsIn(files: readonly SourceFile[], host: string): readonly string[] {
  const steps = files.flatMap((file) => findSteps(file, false));
  return [...checkWorkflows(files, steps, host)].map(
    ({ path, line, message, fix }) => `Left: ${path}, line ${line}. ${message} ${fix}`,
  );
}
