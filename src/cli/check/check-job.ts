// Checks the job that runs Baton: permissions, concurrency, version and inputs.

import { joinCode, quoted } from '../../base/format-words.ts';
import { didYouMean } from '../../base/suggest.ts';
import { entriesOf, itemsOf, valueAt, type YamlNode } from '../../config/yaml/yaml-node.ts';
import { type InputName, inputDefaults } from '../../runner/input-defaults.ts';
import { inputRules } from '../../runner/input-rules.ts';
import { passwordsIn } from '../../runner/redact.ts';
import {
  type BatonStep,
  isLocal,
  startedJob,
  textOf,
  type WorkflowJob,
} from '../workflow/find-steps.ts';
import { passesInput, postsOrganisationReport } from '../workflow/input-of.ts';
import { isOwnToken } from '../workflow/passes-token.ts';
import { isOnlyCalled } from '../workflow/reusable.ts';
import { permissionsOf, wantedPermissions } from '../workflow/workflow-requirements.ts';
import { type Checking, finding } from './finding.ts';

/** @param host older servers than github.com reject a workflow with `concurrency.queue` */
export function* checkJob(step: BatonStep, host: string): Checking {
  const started = startedJob(step);
  // Otherwise its callers, in other repositories, decide on these.
  if (!isOnlyCalled(started)) {
    yield* checkPermissions(step);
    yield* checkConcurrency(started, host);
    if (!postsOrganisationReport(step)) {
      yield* checkCondition(step);
    }
  }
  yield* checkUses(step);
  yield* checkInputs(step);
}

function* checkPermissions(baton: BatonStep): Checking {
  // A token passed explicitly has its own permissions.
  const inputs = valueAt(baton.step, 'with');
  if (inputs?.kind === 'mapping' && !isJobsToken(valueAt(inputs, 'token'))) {
    return;
  }
  const levels = permissionsOf(passesInput([baton], 'database-url'));
  const started = startedJob(baton);
  yield* checkPermissionsOf(started, levels);
  // Where a called workflow sets none, it has those of its caller.
  if (started !== baton && permissionsIn(baton) !== undefined) {
    yield* checkPermissionsOf(baton, levels);
  }
}

function permissionsIn({ workflow, job }: WorkflowJob): YamlNode | undefined {
  return valueAt(job, 'permissions') ?? valueAt(workflow, 'permissions');
}

function* checkPermissionsOf(
  place: WorkflowJob,
  levels: ReturnType<typeof permissionsOf>,
): Checking {
  const permissions = permissionsIn(place);
  const wanted = (names: readonly (keyof typeof levels)[]) =>
    names.map((name) => `${name}: ${levels[name]}`);
  if (permissions === undefined) {
    yield finding('workflow-advice', place.job.at, {
      message: 'The job does not set `permissions`, so they depend on the repository settings.',
      fix: `Add \`permissions: { ${wanted(wantedPermissions).join(', ')} }\` to the job.`,
    });
    return;
  }
  if (textOf(permissions) === 'write-all') {
    return;
  }
  const missing = wantedPermissions.filter((name) =>
    entriesOf(permissions).every(
      ({ key, value }) => key !== name || !['write', levels[name]].includes(textOf(value)),
    ),
  );
  if (missing.length === 0) {
    return;
  }
  yield finding('workflow', permissions.at, {
    message: `The job does not have ${joinCode(wanted(missing), 'and')}, so ${whatFails(missing, levels.contents)}.`,
    fix: `Add ${joinCode(wanted(missing), 'and')} to \`permissions\`.`,
  });
}

function whatFails(missing: readonly string[], contents: 'read' | 'write'): string {
  if (!missing.includes('contents')) {
    return 'Baton cannot update issues';
  }
  return contents === 'write' ? 'Baton cannot record anything' : 'Baton has no configuration';
}

function isJobsToken(token: YamlNode | undefined): boolean {
  return token === undefined || isOwnToken(textOf(token));
}

function* checkConcurrency({ workflow, job }: WorkflowJob, host: string): Checking {
  const concurrency = valueAt(job, 'concurrency') ?? valueAt(workflow, 'concurrency');
  if (concurrency === undefined) {
    return;
  }
  const part = (key: string) =>
    concurrency.kind === 'mapping' ? valueAt(concurrency, key) : undefined;
  const fix = 'Remove `concurrency`: the ledger is safe without it.';
  const cancels = part('cancel-in-progress');
  const queue = part('queue');
  if (cancels !== undefined && textOf(cancels) !== 'false') {
    yield finding('workflow', cancels.at, {
      message: 'A new run would cancel the one in progress.',
      fix,
    });
  }
  if (queue !== undefined && host !== 'github.com') {
    yield finding('workflow', queue.at, {
      message:
        'GitHub Enterprise Server may not know `queue`, and then rejects the whole workflow.',
      fix,
    });
  } else if (textOf(queue) === 'max') {
    yield finding('workflow-advice', concurrency.at, {
      message: 'Runs wait for each other, so the last of many waits for all the others.',
      fix,
    });
  } else {
    yield finding('workflow-advice', concurrency.at, {
      message:
        'GitHub keeps only the newest waiting run. Baton catches up on the others in the next sweep.',
      fix,
    });
  }
}

function* checkCondition({ job, caller, uses }: BatonStep): Checking {
  const isLimited = [job, caller?.job].some((one) => one && valueAt(one, 'if') !== undefined);
  if (!isLimited && !isLocal(textOf(uses))) {
    yield finding('workflow-advice', (caller?.job ?? job).at, {
      message:
        'Every issue and comment starts the job, also those that are no handoffs. In a private repository, GitHub bills each as a minute.',
      fix: 'Add the `if:` that `baton init` writes.',
    });
  }
}

function* checkUses({ uses, job, step }: BatonStep): Checking {
  const written = textOf(uses);
  const [, owner, reference] = /^([^/]+)\/[^@]+@?(.*)$/.exec(written) ?? [];
  if (isLocal(written)) {
    const steps = itemsOf(valueAt(job, 'steps'));
    const isThere = steps.slice(0, steps.indexOf(step)).some(mayCheckOut);
    if (written.startsWith('./') && !isThere) {
      yield finding('workflow', uses.at, {
        message: `No step before ${quoted(written)} checks out the repository, so every run fails at its start.`,
        fix: 'Add the step `- uses: actions/checkout@v4` above it.',
      });
    }
    return;
  }
  if (owner === 'OWNER') {
    yield finding('workflow', uses.at, {
      message: '`OWNER` is a placeholder for the owner of the Baton repository you use.',
      fix: 'Replace it with the name of the account or organisation.',
    });
  }
  if (!reference) {
    yield finding('workflow', uses.at, {
      message: `${quoted(written)} does not name a version of Baton, so GitHub rejects the workflow.`,
      fix: `Write ${quoted(`${written.replace(/@$/, '')}@v1`)}.`,
    });
  } else if (['main', 'master', 'latest', 'HEAD'].includes(reference)) {
    yield finding('workflow-advice', uses.at, {
      message: `${quoted(written)} runs the latest commit, finished or not.`,
      fix: 'Use a release, for example `@v1`, or a commit SHA.',
    });
  }
}

/** Only what is certain counts: an action of the company may check out, and so may a script. */
function mayCheckOut(step: YamlNode): boolean {
  return (
    step.kind === 'mapping' &&
    (valueAt(step, 'run') !== undefined ||
      !/^actions\/(?!checkout@)/.test(textOf(valueAt(step, 'uses'))))
  );
}

function* checkInputs({ step }: BatonStep): Checking {
  const known = Object.keys(inputDefaults);
  for (const { key, at, value } of entriesOf(valueAt(step, 'with'))) {
    if (known.includes(key.toLowerCase())) {
      yield* checkInput(key, value);
      continue;
    }
    yield finding('workflow', at, {
      message: `${quoted(key)} is not an input of Baton.`,
      fix: didYouMean(key, known, `The inputs are ${joinCode(known, 'and')}.`),
    });
  }
}

const isPlain = (written: string) => written !== '' && !written.includes('${{');

/** Inputs whose value should not be in a file. */
const exposedSecrets = [
  {
    input: 'database-url',
    isIn: isPlain,
    message:
      'The database URL is in the file, so everyone who reads the repository has its password.',
    fix: 'Change the password, save the URL as a secret, and write `${{ secrets.DATABASE_URL }}`.',
  },
  {
    input: 'smtp-url',
    isIn: (written) => isPlain(written) && passwordsIn(written).length > 0,
    message:
      'The password of the mail server is in the file, so everyone who reads the repository can send mail with it.',
    fix: 'Change the password, save the URL as a secret, and write `${{ secrets.SMTP_URL }}`.',
  },
  {
    input: 'slack-webhook-url',
    isIn: (written) =>
      written.split('\n').some((line) => isPlain(line) && /https?:\/\//i.test(line)),
    message:
      'The URL of a Slack webhook is in the file, so everyone who reads the repository can post to its channel.',
    fix: 'Create another webhook in Slack, save its URL as a secret, and write `${{ secrets.SLACK_WEBHOOK_URL }}`.',
  },
  {
    input: 'webhook-secret',
    isIn: isPlain,
    message:
      'The key of the webhook is in the file, so everyone who reads the repository can sign messages with it.',
    fix: 'Create another key, save it as a secret, and write `${{ secrets.WEBHOOK_SECRET }}`.',
  },
  {
    input: 'token',
    isIn: isPlain,
    message: 'A token is in the file, so everyone who reads the repository can use it.',
    fix: 'Revoke the token, save another one as a secret, and write `${{ secrets.BATON_TOKEN }}`.',
  },
] satisfies readonly {
  readonly input: InputName;
  readonly isIn: (written: string) => boolean;
  readonly message: string;
  readonly fix: string;
}[];

/** Validates the value as a run would. Expressions are skipped: only a run can evaluate them. */
function* checkInput(key: string, value: YamlNode): Checking {
  const written = textOf(value).trim();
  const exposed = exposedSecrets.find(
    ({ input, isIn }) => input === key.toLowerCase() && isIn(written),
  );
  if (exposed !== undefined) {
    yield finding('workflow', value.at, exposed);
    return;
  }
  if (written === '' || written.includes('${{')) {
    return;
  }
  const broken = inputRules.find(
    ({ input, isRight }) => input === key.toLowerCase() && !isRight(written),
  );
  if (broken === undefined) {
    return;
  }
  yield finding('workflow', value.at, {
    message: `The input \`${key}\` is ${quoted(written)}, so every run fails.`,
    fix: `It ${broken.message}`,
  });
}
