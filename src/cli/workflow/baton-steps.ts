// The steps of all workflows that run Baton, by what they are for.

import type { SourceFile } from '../../config/problem.ts';
import { type BatonStep, findSteps } from './find-steps.ts';
import { postsOrganisationReport } from './input-of.ts';
import { withCallers } from './reusable.ts';

export interface BatonSteps {
  /** That handle the handoffs of this repository. */
  readonly steps: readonly BatonStep[];
  /** That post the report over all repositories of a database. */
  readonly reports: readonly BatonStep[];
}

/** @param action the text of `action.yml` in this repository, if it has one */
export function batonSteps(files: readonly SourceFile[], action: string): BatonSteps {
  const isHome = /^name: Baton$/m.test(action);
  const all = withCallers(
    files.flatMap((file) => findSteps(file, isHome)),
    files,
  );
  return {
    steps: all.filter((step) => !postsOrganisationReport(step)),
    reports: all.filter(postsOrganisationReport),
  };
}
