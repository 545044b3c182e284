// Checks that exactly one workflow step handles the handoffs, and how.

import { quoted } from '../../base/format-words.ts';
import { workflowPath } from '../../config/default-paths.ts';
import type { SourceFile } from '../../config/problem.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import { locationOf, valueAt, type YamlNode } from '../../config/yaml/yaml-node.ts';
import { type BatonStep, startedJob, textOf, type WorkflowJob } from '../workflow/find-steps.ts';
import { postsOrganisationReport } from '../workflow/input-of.ts';
import { callsElsewhere, isOnlyCalled, type WorkflowCall } from '../workflow/reusable.ts';
import { checkJob } from './check-job.ts';
import { checkTriggers } from './check-triggers.ts';
import { type Checking, finding } from './finding.ts';

/**
 * @param steps the steps that run Baton, in all files
 * @param host where they run
 */
export function* checkWorkflows(
  files: readonly SourceFile[],
  steps: readonly BatonStep[],
  host: string,
): Checking {
  const handling = steps.filter((step) => !postsOrganisationReport(step));
  const [first, ...others] = handling;
  if (steps.length === 0) {
    const elsewhere = callsElsewhere(files);
    yield* elsewhere.length > 0 ? checkCalls(elsewhere) : checkUnread(files.filter(speaksOfBaton));
    return;
  }
  const started = handling.map(startedJob);
  for (const job of new Map(started.map((one) => [one.file.path, one])).values()) {
    yield* isOnlyCalled(job) ? refuseUncalled(job) : checkTriggers(onOf(job), job.workflow);
  }
  for (const step of steps) {
    yield* checkJob(step, host);
  }
  if (first === undefined) {
    return;
  }
  if (handling.every((step) => conditionsOf(step).some(skipsSchedule))) {
    yield finding('workflow', (conditionsOf(first).find(skipsSchedule) ?? first.job).at, {
      message:
        'The `if:` skips the schedule, so there are no sweeps: no reminders, no reports, and no recovery of lost events.',
      fix: 'Add `|| !github.event.issue` to it, or use the `if:` that `baton init` writes.',
    });
  }
  for (const step of others) {
    yield finding('workflow-advice', locationOf(step.step, 'uses'), {
      message: `A second step runs Baton. The first is in ${first.file.path}, line ${first.uses.at.line}.`,
      fix: 'Remove one of them. Otherwise Baton does everything twice.',
    });
  }
}

function onOf({ workflow }: WorkflowJob): YamlNode | undefined {
  return valueAt(workflow, 'on');
}

function* refuseUncalled(job: WorkflowJob): Checking {
  yield finding('workflow-advice', (onOf(job) ?? job.workflow).at, {
    message: 'No workflow of this repository calls this one, so Baton does not run here.',
    fix: `Call it with \`uses: ./${job.file.path}\` in a job whose workflow has the triggers, or ignore this if only other repositories use it.`,
  });
}

function conditionsOf({ job, caller }: BatonStep): readonly YamlNode[] {
  return [job, caller?.job].flatMap((one) => (one && valueAt(one, 'if')) ?? []);
}

/** Whether each alternative needs the payload of an issue or a comment. Only what is certain counts. */
function skipsSchedule(condition: YamlNode): boolean {
  const text = textOf(condition);
  const needsIssue =
    /github\.event\.(?:issue|comment|label|action)\b|github\.event_name\s*==\s*'issue/;
  return (
    !/[!<>]|schedule|always\(/.test(text) && text.split('||').every((one) => needsIssue.test(one))
  );
}

/** @param calls of workflows in other repositories */
function* checkCalls(calls: readonly WorkflowCall[]): Checking {
  for (const call of calls) {
    yield* checkTriggers(onOf(call), call.workflow);
    yield finding('workflow-advice', call.uses.at, {
      message: `The job calls ${quoted(textOf(call.uses))}, which this command does not read. Its steps and inputs were not checked.`,
      fix: 'Run `baton check` in that repository too.',
    });
  }
}

/** @param files that mention Baton but contain no step that runs it */
function* checkUnread(files: readonly SourceFile[]): Checking {
  const reasons = files.flatMap((file) => [...whyUnread(file)]);
  yield* reasons;
  if (reasons.length > 0) {
    return;
  }
  yield finding(
    'workflow',
    { path: workflowPath, line: 1, column: 1 },
    {
      message: 'No workflow runs Baton.',
      fix: 'Run `baton init` to add one, or add a step `uses: OWNER/baton@v1`.',
    },
  );
}

function* whyUnread(file: SourceFile): Checking {
  // GitHub supports YAML aliases; this parser does not.
  const alias = /^.*?[:-]\s+\*\w/m.exec(file.text);
  const line = file.text.slice(0, alias?.index ?? 0).split('\n').length;
  if (alias !== null) {
    yield finding(
      'workflow-advice',
      { path: file.path, line, column: 1 },
      {
        message:
          'The workflow uses YAML aliases, which this command does not follow. It was not checked.',
        fix: 'Replace the aliases with their values to check the workflow.',
      },
    );
    return;
  }
  for (const problem of collectProblems(parseYaml(file)).problems) {
    yield { ...problem, rule: 'workflow' };
  }
}

function speaksOfBaton({ text }: SourceFile): boolean {
  return /\buses:\s*['"]?[\w.-]+\/baton\b/i.test(text);
}
