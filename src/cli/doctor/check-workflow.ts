// Checks the workflow: present, enabled, valid, and its schedule running.

import { epochSeconds } from '../../base/time/instant.ts';
import { secondsPerUnit } from '../../config/duration.ts';
import { duration, utc } from '../../render/format/time.ts';
import { unreachedFix, unreachedMessage } from '../check/check-sweep-hours.ts';
import { checkWorkflows } from '../check/check-workflows.ts';
import { rules } from '../check/finding.ts';
import { startedJob } from '../workflow/find-steps.ts';
import { schedulesOf, unreachedTeams } from '../workflow/sweep-hours.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

/** One finding per problem; a single one if there are none. */
export function judgeWorkflow(facts: DoctorFacts): readonly DoctorFinding[] {
  const { workflowFiles, workflows } = facts;
  const steps = [...facts.steps, ...facts.reports];
  const found = [...checkWorkflows(workflowFiles, steps, facts.host)].map(
    ({ rule, path, line, message, fix }): DoctorFinding => ({
      id: 'workflow',
      state: rules[rule].level === 'error' ? 'problem' : 'warning',
      message: steps.length === 0 ? message : `${path}, line ${line}: ${message}`,
      fix,
    }),
  );
  const path = startedPath(facts);
  if (path === undefined) {
    return found;
  }
  const all = [...judgeState(path, workflows), ...found];
  const good = `${path} is enabled, has the permissions it needs, and runs on issues, comments and a schedule.`;
  return all.length > 0 ? all : [ok('workflow', good)];
}

function startedPath({ steps: [first] }: DoctorFacts): string | undefined {
  return first === undefined ? undefined : startedJob(first).file.path;
}

function judgeState(path: string, workflows: DoctorFacts['workflows']): readonly DoctorFinding[] {
  if (workflows === null) {
    return [
      warning(
        'workflow',
        `The token cannot read whether ${path} is enabled.`,
        'Use a token with `actions: read`.',
      ),
    ];
  }
  const state = workflows.find((one) => one.path === path)?.state;
  if (state === 'active' || state === 'disabled_inactivity') {
    // The schedule check reports this.
    return [];
  }
  return [
    state === undefined
      ? problem(
          'workflow',
          `GitHub does not list ${path} as a workflow.`,
          'Check the Actions tab. GitHub does not list workflows with invalid YAML.',
        )
      : problem('workflow', `${path} is disabled (${state}).`, switchOn(path)),
  ];
}

function switchOn(path: string): string {
  return `Enable it in the Actions tab, or run \`gh workflow enable ${path.split('/').at(-1)}\`.`;
}

const day = secondsPerUnit.d;

/**
 * GitHub disables workflows with a schedule in a public repository after 60 days without activity. Reports differ
 * on whether commits of a workflow on another branch, such as the ledger, count as activity:
 * https://github.com/Cockatrice/Magic-Spoiler/issues/266
 */
const idleLimit = 60 * day;
const idleWarning = 50 * day;

export function judgeSchedule(facts: DoctorFacts): readonly DoctorFinding[] {
  const path = startedPath(facts);
  const workflow = facts.workflows?.find((one) => one.path === path);
  if (path === undefined || workflow === undefined) {
    return [];
  }
  if (workflow.state === 'disabled_inactivity') {
    const off = `GitHub disabled ${path} after 60 days without activity in the repository. Baton records nothing until you enable it.`;
    return [problem('schedule', off, switchOn(path))];
  }
  const crons = cronsOf(facts);
  if (crons.length === 0 || workflow.state !== 'active') {
    return [];
  }
  const { scheduled } = facts;
  const silence =
    epochSeconds(facts.repository.now) - epochSeconds(scheduled?.at ?? workflow.createdAt);
  const last =
    scheduled === null
      ? 'The schedule has not run yet.'
      : `The schedule last ran ${duration(silence)} ago.`;
  const findings = [
    ...judgeSilence(silence, { crons, hasRun: scheduled !== null }),
    ...judgeLastRun(scheduled),
    ...judgeIdleness(facts.repository),
    ...judgeHours(facts),
  ];
  return findings.length > 0 ? findings : [ok('schedule', last)];
}

/** GitHub's documentation of the event `schedule` names both causes. */
function judgeSilence(
  silence: number,
  { crons, hasRun }: { readonly crons: readonly string[]; readonly hasRun: boolean },
): readonly DoctorFinding[] {
  if (silence <= Math.min(...crons.map(patienceFor))) {
    return [];
  }
  const facts = hasRun
    ? `The schedule last ran ${duration(silence)} ago.`
    : `The schedule has not run for ${duration(silence)}.`;
  const fix =
    'Check the Actions tab. GitHub can delay schedules for hours. It stops a schedule whose last author left the organization, until someone with write permission changes its `cron`. If this continues, disable and enable the workflow.';
  return [warning('schedule', facts, fix)];
}

function judgeLastRun(run: DoctorFacts['scheduled']): readonly DoctorFinding[] {
  if (run?.conclusion !== 'failure') {
    return [];
  }
  const failed = `The last scheduled run, at ${utc(run.at)}, failed.`;
  return [problem('schedule', failed, `Read its log: ${run.url}`)];
}

function judgeIdleness({
  isPrivate,
  committedAt,
  now,
}: DoctorFacts['repository']): readonly DoctorFinding[] {
  const idle = committedAt === null ? 0 : epochSeconds(now) - epochSeconds(committedAt);
  if (isPrivate || idle <= idleWarning) {
    return [];
  }
  const facts = `The default branch of this public repository has had no commit for ${duration(idle)}. GitHub may disable the workflow after ${duration(idleLimit)}: commits by Baton may not count.`;
  const fix =
    'Push a commit to the default branch, or enable the workflow again when GitHub sends you an e-mail.';
  return [warning('schedule', facts, fix)];
}

function judgeHours({
  steps,
  configuration: outcome,
  repository: { now },
}: DoctorFacts): readonly DoctorFinding[] {
  const unreached =
    outcome.kind === 'invalid'
      ? []
      : unreachedTeams(schedulesOf(steps), outcome.configuration, now);
  return unreached.length === 0
    ? []
    : [warning('schedule', unreachedMessage(unreached), unreachedFix)];
}

export function cronsOf({ steps }: DoctorFacts): readonly string[] {
  return schedulesOf(steps).map(({ cron }) => cron);
}

/** Seconds without a scheduled run before the doctor reports it. */
function patienceFor(cron: string): number {
  const [, hours = '*', days = '*', months = '*', weekdays = '*'] = cron.trim().split(/\s+/);
  if (months !== '*' || days !== '*') {
    return 40 * day;
  }
  if (weekdays !== '*') {
    return 10 * day;
  }
  return /[*/,]/.test(hours) ? day : 3 * day;
}
