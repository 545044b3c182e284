// The order of test files: the slowest start first, so that none runs alone at the end.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Each takes about twenty seconds or more; a fresh clone knows no times yet. Paths in `test/`. */
const slowest = [
  'scenarios/scenarios.test.ts',
  'sandbox/page/looks.test.ts',
  'faults/crowd/crowd.test.ts',
  'dashboard/page.test.ts',
  'field/github/through-bundle/bad-issues.test.ts',
  'faults/kill/kill.test.ts',
  'bundle/same-bytes.test.ts',
  'sandbox/page/life.test.ts',
  'sandbox/demo/start.test.ts',
  'faults/month/month.test.ts',
  'faults/one-fault/refusals.test.ts',
  'sandbox/page/focus.test.ts',
  'hostile/secrets.test.ts',
  'faults/archive/process.test.ts',
  'usecases/sweep/sweep.test.ts',
  'usecases/rebuild/interrupted.test.ts',
  'field/github/through-bundle/rows.test.ts',
  'field/github/limits/costly-queries.test.ts',
  'sandbox/page/templates/example-setup.test.ts',
  'sandbox/page/clicker/clicker.test.ts',
  'sandbox/page/commands.test.ts',
  'usecases/rebuild/rebuild.test.ts',
];

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const index = slowest.findIndex((path) => moduleId.endsWith(`/test/${path}`));
  return index === -1 ? slowest.length : index;
}
