// Checks the triggers of a workflow that runs Baton.

import { joinCode } from '../../base/format-words.ts';
import { entriesOf, itemsOf, valueAt, type YamlNode } from '../../config/yaml/yaml-node.ts';
import { modes } from '../../usecases/mode.ts';
import { textOf, wordsOf } from '../workflow/find-steps.ts';
import { issueTypes, vitalIssueTypes } from '../workflow/workflow-requirements.ts';
import { type Checking, finding } from './finding.ts';

/**
 * @param on the value of `on:`
 * @param at where to report a missing `on:`
 */
export function* checkTriggers(on: YamlNode | undefined, at: YamlNode): Checking {
  yield* checkIssues(on, at);
  yield* checkComments(on, at);
  yield* checkSchedule(on, at);
  yield* checkByHand(on, at);
}

/** `on:` is one event, a list of events, or a map. */
function names(on: YamlNode | undefined, event: string): boolean {
  return on?.kind === 'mapping'
    ? on.entries.some(({ key }) => key === event)
    : wordsOf(on).includes(event);
}

function under(on: YamlNode | undefined, event: string): YamlNode | undefined {
  return on?.kind === 'mapping' ? valueAt(on, event) : undefined;
}

function* checkIssues(on: YamlNode | undefined, otherwise: YamlNode): Checking {
  if (!names(on, 'issues')) {
    yield finding('workflow', (on ?? otherwise).at, {
      message:
        'Issue events do not trigger the workflow, so Baton sees new handoffs only in a sweep.',
      fix: `Add \`issues: { types: [${issueTypes.join(', ')}] }\` under \`on\`.`,
    });
    return;
  }
  const issues = under(on, 'issues');
  const types = issues?.kind === 'mapping' ? valueAt(issues, 'types') : undefined;
  // Without `types`, all types trigger it.
  if (types === undefined) {
    return;
  }
  const missing = issueTypes.filter((type) => !wordsOf(types).includes(type));
  const vital = missing.filter((type) => vitalIssueTypes.includes(type));
  const other = missing.filter((type) => !vitalIssueTypes.includes(type));
  if (vital.length > 0) {
    yield finding('workflow', types.at, {
      message: `The workflow does not run when an issue is ${joinCode(vital, 'or')}. Handoffs need this.`,
      fix: `Add ${joinCode(vital, 'and')} to \`types\`.`,
    });
  }
  if (other.length > 0) {
    yield finding('workflow-advice', types.at, {
      message: `The workflow does not run when an issue is ${joinCode(other, 'or')}. Baton catches up in the next sweep.`,
      fix: `Add ${joinCode(other, 'and')} to \`types\`.`,
    });
  }
}

function* checkComments(on: YamlNode | undefined, otherwise: YamlNode): Checking {
  const comments = under(on, 'issue_comment');
  const types = comments?.kind === 'mapping' ? valueAt(comments, 'types') : undefined;
  const starts =
    names(on, 'issue_comment') && (types === undefined || wordsOf(types).includes('created'));
  if (starts) {
    return;
  }
  yield finding('workflow-advice', (types ?? on ?? otherwise).at, {
    message: 'Comments do not trigger the workflow. Baton reads commands only in the next sweep.',
    fix: 'Add `issue_comment: { types: [created] }` under `on`.',
  });
}

function* checkSchedule(on: YamlNode | undefined, otherwise: YamlNode): Checking {
  const schedule = under(on, 'schedule');
  const crons = itemsOf(schedule).flatMap((item) =>
    item.kind === 'mapping' ? (valueAt(item, 'cron') ?? []) : [],
  );
  if (crons.length === 0) {
    yield finding('workflow', (schedule ?? on ?? otherwise).at, {
      message:
        'The workflow has no schedule, so there are no sweeps: no reminders, no reports, and no recovery of lost events.',
      fix: "Add `schedule: [{ cron: '17 * * * *' }]` under `on`.",
    });
  }
  for (const cron of crons) {
    const minute = textOf(cron).trim().split(/\s+/)[0] ?? '';
    const isTooFew = textOf(cron).trim().split(/\s+/).length !== 5;
    if (isTooFew) {
      yield finding('workflow', cron.at, {
        message: 'The schedule does not have five parts, so GitHub rejects the workflow.',
        fix: "Write minute, hour, day, month and weekday, for example `'17 * * * *'`.",
      });
    } else if (minute === '0' || minute === '*' || minute === '00') {
      yield finding('workflow-advice', cron.at, {
        message: 'GitHub often delays or drops schedules at the full hour.',
        fix: "Choose another minute, for example `'17 * * * *'`.",
      });
    }
  }
}

function* checkByHand(on: YamlNode | undefined, otherwise: YamlNode): Checking {
  const dispatch = under(on, 'workflow_dispatch');
  if (!names(on, 'workflow_dispatch')) {
    yield finding('workflow-advice', (on ?? otherwise).at, {
      message:
        'The workflow has no `workflow_dispatch`, so no one can verify or rebuild the ledger.',
      fix: `Add \`workflow_dispatch\` with an input \`mode\` of type \`choice\` and the options ${joinCode(modes, 'and')}.`,
    });
    return;
  }
  const inputs = dispatch?.kind === 'mapping' ? valueAt(dispatch, 'inputs') : undefined;
  const mode = entriesOf(inputs).find(({ key }) => key === 'mode')?.value;
  const options = mode?.kind === 'mapping' ? valueAt(mode, 'options') : undefined;
  const missing = modes.filter((one) => !wordsOf(options).includes(one));
  if (mode !== undefined && options !== undefined && missing.length > 0) {
    yield finding('workflow-advice', options.at, {
      message: `People who start the workflow cannot choose ${joinCode(missing, 'or')}.`,
      fix: `Add ${joinCode(missing, 'and')} to \`options\`.`,
    });
  }
  if (mode === undefined) {
    yield finding('workflow-advice', (dispatch ?? on ?? otherwise).at, {
      message: 'People who start the workflow cannot choose a mode.',
      fix: `Add an input \`mode\` of type \`choice\` with the options ${joinCode(modes, 'and')}.`,
    });
  }
}
