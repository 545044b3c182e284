// A workflow file with one job that uses one action. Anything else is rejected, so that the sandbox
// never plays a workflow that GitHub would run differently.

import * as v from 'valibot';
import type { Queue } from './concurrency.ts';
import { parseYamlAs } from './parse-yaml.ts';

export interface Workflow {
  readonly name: string;
  /** Event to the activity types that start a run; null: all types. */
  readonly on: Readonly<Record<string, readonly string[] | null>>;
  /** Cron lines. */
  readonly schedules: readonly string[];
  readonly job: string;
  /** The `if:` of the job; null if it always runs. */
  readonly condition: string | null;
  /** `group` may hold expressions. */
  readonly concurrency: { readonly group: string; readonly queue: Queue } | null;
  /** What the step passes to the action; the values may hold expressions. */
  readonly with: Readonly<Record<string, string>>;
  readonly timeoutMinutes: number;
}

const scalar = v.union([v.string(), v.number(), v.boolean()]);
const types = v.pipe(
  v.nullable(v.looseObject({ types: v.optional(v.array(v.string())) })),
  v.transform((event) => event?.types ?? null),
);
const schedules = v.array(v.object({ cron: v.string() }));

const concurrency = v.union([
  v.pipe(
    v.string(),
    v.transform((group) => ({ group, queue: 'single' as const })),
  ),
  v.strictObject({
    group: v.string(),
    queue: v.optional(v.picklist(['single', 'max']), 'single'),
    'cancel-in-progress': v.optional(v.literal(false)),
  }),
]);

const job = v.strictObject({
  name: v.optional(v.string()),
  if: v.optional(v.string()),
  'runs-on': v.unknown(),
  permissions: v.optional(v.unknown()),
  concurrency: v.optional(concurrency),
  'timeout-minutes': v.optional(v.number(), 360),
  steps: v.array(
    v.strictObject({
      name: v.optional(v.string()),
      id: v.optional(v.string()),
      uses: v.string(),
      with: v.optional(v.record(v.string(), scalar), {}),
    }),
  ),
});

const shape = v.strictObject({
  name: v.optional(v.string(), '.github/workflows/handoffs.yml'),
  'run-name': v.optional(v.string()),
  on: v.objectWithRest({ schedule: v.optional(schedules, []) }, types),
  permissions: v.optional(v.unknown()),
  concurrency: v.optional(concurrency),
  jobs: v.record(v.string(), job),
});

export function readWorkflow(text: string): Workflow {
  const found = parseYamlAs(shape, { name: 'The workflow', text });
  const [[id, only] = [], ...moreJobs] = Object.entries(found.jobs);
  // A checkout step is harmless for an action that reads no files.
  const [step, ...moreSteps] = only?.steps.filter(({ uses }) => !isCheckout(uses)) ?? [];
  if (id === undefined || only === undefined || step === undefined) {
    throw new Error('The workflow has no step that uses an action.');
  }
  if (moreJobs.length > 0 || moreSteps.length > 0) {
    throw new Error("The sandbox's runner supports workflows with one job that uses one action.");
  }
  const { schedule, ...events } = found.on;
  const group = only.concurrency ?? found.concurrency ?? null;
  return {
    name: found.name,
    on: { ...events, ...(schedule.length > 0 ? { schedule: null } : {}) },
    schedules: schedule.map(({ cron }) => cron),
    job: id,
    condition: only.if ?? null,
    concurrency: group === null ? null : { group: group.group, queue: group.queue },
    with: Object.fromEntries(Object.entries(step.with).map(([key, value]) => [key, String(value)])),
    timeoutMinutes: only['timeout-minutes'],
  };
}

function isCheckout(uses: string): boolean {
  return uses.startsWith('actions/checkout@');
}

/** Whether an event of that kind starts a run of the workflow. */
export function isStartedBy(workflow: Workflow, event: string, action: string | null): boolean {
  const listed = workflow.on[event];
  if (listed === undefined) {
    return false;
  }
  return listed === null || (action !== null && listed.includes(action));
}

/** One run at a time, so that what is shown is the same each time. GitHub starts them all at once. */
export function runInTurn(workflow: Workflow): Workflow {
  return { ...workflow, concurrency: { group: 'one run at a time', queue: 'max' } };
}

/** The same, with more that it passes to the Action. */
export function withInputs(workflow: Workflow, inputs: Readonly<Record<string, string>>): Workflow {
  return { ...workflow, with: { ...workflow.with, ...inputs } };
}
