// The workflow: there, switched on, written as it should be, and its schedule alive.

import { epochSeconds } from '../../base/instant.ts';
import { secondsPerUnit } from '../../config/duration.ts';
import { valueAt } from '../../config/yaml/yaml-node.ts';
import { duration, utc } from '../../render/format/time.ts';
import { checkWorkflows } from '../check/check-workflows.ts';
import { rules } from '../check/finding.ts';
import { entriesOf, itemsOf, textOf } from '../workflow/find-steps.ts';
import type { DoctorFacts } from './collect-facts.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

/** One for each thing that is wrong; a single one where nothing is. */
export function judgeWorkflow(seen: DoctorFacts): readonly DoctorFinding[] {
  const { workflowFiles, steps, workflows } = seen;
  const found = [...checkWorkflows(workflowFiles, steps)].map(
    ({ rule, path, line, message, fix: remedy }): DoctorFinding => ({
      id: 'workflow',
      state: rules[rule].level === 'error' ? 'problem' : 'warning',
      message: steps.length === 0 ? message : `${path}, line ${line}: ${message}`,
      fix: remedy,
    }),
  );
  const path = steps[0]?.file.path;
  if (path === undefined) {
    return found;
  }
  const all = [...judgeState(path, workflows), ...found];
  const good = `${path} is switched on, may write issues and contents, is started by issues, comments and a schedule, and lets its runs wait for each other (\`queue: max\`).`;
  return all.length > 0 ? all : [ok('workflow', good)];
}

function judgeState(path: string, workflows: DoctorFacts['workflows']): readonly DoctorFinding[] {
  if (workflows === null) {
    return [
      warning(
        'workflow',
        `The token may not see whether ${path} is switched on.`,
        'Use a token that may read actions.',
      ),
    ];
  }
  const state = workflows.find((one) => one.path === path)?.state;
  if (state === 'active' || state === 'disabled_inactivity') {
    // What became of the schedule is told with the schedule.
    return [];
  }
  return [
    state === undefined
      ? problem(
          'workflow',
          `GitHub does not list ${path} among the workflows.`,
          'Look at it in the Actions tab: GitHub lists no workflow that it cannot read.',
        )
      : problem('workflow', `${path} is switched off (${state}).`, switchOn(path)),
  ];
}

function switchOn(path: string): string {
  return `Switch it on in the Actions tab, or with \`gh workflow enable ${path.split('/').at(-1)}\`.`;
}

const day = secondsPerUnit.d;

/** GitHub switches the schedules of a public repository off after so long without activity. */
const idleLimit = 60 * day;
const idleWarning = 50 * day;

export function judgeSchedule(seen: DoctorFacts): readonly DoctorFinding[] {
  const path = seen.steps[0]?.file.path;
  const workflow = seen.workflows?.find((one) => one.path === path);
  if (path === undefined || workflow === undefined) {
    return [];
  }
  if (workflow.state === 'disabled_inactivity') {
    const off = `GitHub switched ${path} off, as nothing had happened in the repository for 60 days: nothing is recorded any more.`;
    return [problem('schedule', off, switchOn(path))];
  }
  const crons = cronsOf(seen);
  if (crons.length === 0 || workflow.state !== 'active') {
    return [];
  }
  const { scheduled } = seen;
  const silence =
    epochSeconds(seen.repository.now) - epochSeconds(scheduled?.at ?? workflow.createdAt);
  const last =
    scheduled === null
      ? 'The schedule has not come round yet.'
      : `The schedule last started a run ${duration(silence)} ago.`;
  const findings = [
    ...judgeSilence(silence, { crons, hasRun: scheduled !== null }),
    ...judgeLastRun(scheduled),
    ...judgeIdleness(seen.repository),
  ];
  return findings.length > 0 ? findings : [ok('schedule', last)];
}

function judgeSilence(
  silence: number,
  { crons, hasRun }: { readonly crons: readonly string[]; readonly hasRun: boolean },
): readonly DoctorFinding[] {
  if (silence <= Math.min(...crons.map(patienceFor))) {
    return [];
  }
  const seen = hasRun
    ? `The schedule last started a run ${duration(silence)} ago.`
    : `The schedule has never started a run, in ${duration(silence)}.`;
  const remedy =
    'Look at the Actions tab. GitHub may delay schedules for hours; if it goes on, switch the workflow off and on again.';
  return [warning('schedule', seen, remedy)];
}

function judgeLastRun(run: DoctorFacts['scheduled']): readonly DoctorFinding[] {
  if (run?.conclusion !== 'failure') {
    return [];
  }
  const failed = `The last run that the schedule started, at ${utc(run.at)}, failed.`;
  return [problem('schedule', failed, `Its log says why: ${run.url}`)];
}

function judgeIdleness({
  isPrivate,
  pushedAt,
  now,
}: DoctorFacts['repository']): readonly DoctorFinding[] {
  const idle = pushedAt === null ? 0 : epochSeconds(now) - epochSeconds(pushedAt);
  if (isPrivate || idle <= idleWarning) {
    return [];
  }
  const seen = `Nothing was pushed to this public repository for ${duration(idle)}; after ${duration(idleLimit)} GitHub switches its schedules off.`;
  const remedy =
    'Push a commit, or have somebody switch the workflow on again when GitHub writes to say so.';
  return [warning('schedule', seen, remedy)];
}

function cronsOf({ steps }: DoctorFacts): readonly string[] {
  return steps.flatMap(({ workflow }) => {
    const on = valueAt(workflow, 'on');
    const schedule = on?.kind === 'mapping' ? valueAt(on, 'schedule') : undefined;
    return itemsOf(schedule).flatMap((item) =>
      entriesOf(item).flatMap(({ key, value }) => (key === 'cron' ? [textOf(value)] : [])),
    );
  });
}

/** How long such a schedule may be silent before it is strange, in seconds. */
function patienceFor(cron: string): number {
  const [, hours = '*', days = '*', months = '*', weekdays = '*'] = cron.trim().split(/\s+/);
  if (months !== '*' || days !== '*') return 40 * day;
  if (weekdays !== '*') return 10 * day;
  return /[*/,]/.test(hours) ? day : 3 * day;
}
