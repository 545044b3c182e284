// Reads the inputs of action.yml, once.

import { getInput, setSecret } from '@actions/core';
import { parseInstant } from '../base/time/instant.ts';
import type { Mode } from '../usecases/mode.ts';
import type { NotifierSettings } from '../usecases/notify/notifier-settings.ts';
import { type InputName, inputDefaults } from './input-defaults.ts';
import {
  type DashboardInput,
  dashboardInputOf,
  folder,
  type InputProblem,
  inputRules,
  modeOf,
} from './input-rules.ts';
import { isWebhookSecret, notifierSettings, secretsIn } from './notifier-inputs.ts';
import { passwordsIn } from './redact.ts';

export interface Inputs {
  readonly token: string;
  /** A folder relative to the root of the repository, without slashes at either end. */
  readonly configPath: string;
  readonly dataBranch: string;
  /** Of a PostgreSQL database with the ledger; null: it is on the data branch. */
  readonly databaseUrl: string | null;
  readonly mode: Mode;
  readonly days: number;
  /** UTC ISO 8601 in whole seconds; null for now. */
  readonly asOf: string | null;
  /** Whether to report over all repositories of the database. */
  readonly isOfOrganisation: boolean;
  /** Whether to log the changes without making them. */
  readonly dryRun: boolean;
  readonly dashboard: DashboardInput;
  /** Seconds. */
  readonly maxWait: number;
  /** null if no channel is configured. */
  readonly notifier: NotifierSettings | null;
}

export type ReadInputs =
  | { readonly kind: 'valid'; readonly inputs: Inputs }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] };

const secrets: readonly InputName[] = [
  'token',
  'slack-webhook-url',
  'smtp-url',
  'webhook-url',
  'webhook-secret',
];

const webhookSecretRule: InputProblem = {
  input: 'webhook-secret',
  message:
    'must be `whsec_` and 24 to 64 random bytes in base64 if `webhook-url` is set. To create one, run `echo "whsec_$(openssl rand -base64 32)"`.',
};

/**
 * @param dispatched the mode a person chose when they started the workflow; it overrides the input
 */
export function readInputs(dispatched: string | null): ReadInputs {
  maskSecrets();
  const given = (input: InputName) =>
    (input === 'mode' && dispatched) || getInput(input) || inputDefaults[input];
  const problems: readonly InputProblem[] = [
    ...inputRules.filter(({ input, isRight }) => !isRight(given(input))),
    ...organisationProblems(given),
    ...(given('webhook-url') === '' || isWebhookSecret(given('webhook-secret'))
      ? []
      : [webhookSecretRule]),
  ];
  const mode = modeOf(given('mode'));
  if (problems.length > 0 || mode === null) {
    return {
      kind: 'invalid',
      problems: problems.map(({ input, message }) => ({ input, message })),
    };
  }
  return {
    kind: 'valid',
    inputs: {
      token: given('token'),
      configPath: folder(given('config-path')),
      dataBranch: given('data-branch'),
      databaseUrl: given('database-url') || null,
      mode,
      days: Number(given('days')),
      maxWait: Number(given('max-wait')),
      asOf: parseInstant(given('as-of')),
      isOfOrganisation: given('organisation').toLowerCase() === 'true',
      dashboard: dashboardInputOf(given('dashboard')) ?? 'none',
      dryRun: given('dry-run').toLowerCase() === 'true',
      notifier: notifierSettings(given),
    },
  };
}

function organisationProblems(given: (input: InputName) => string): readonly InputProblem[] {
  if (given('organisation').toLowerCase() !== 'true') {
    return [];
  }
  return [
    ...(given('database-url') === ''
      ? [
          {
            input: 'organisation' as const,
            message:
              'needs a ledger in PostgreSQL: a data branch has the handoffs of one repository only. Set `database-url`.',
          },
        ]
      : []),
    ...(modeOf(given('mode')) === 'report'
      ? []
      : [{ input: 'organisation' as const, message: 'needs `mode: report`.' }]),
  ];
}

function maskSecrets(): void {
  const url = getInput('database-url');
  const others = secrets
    .map((name) => getInput(name))
    .flatMap((value) => [value, ...secretsIn(value)]);
  for (const secret of new Set([...others, url, ...passwordsIn(url)])) {
    if (secret !== '') {
      setSecret(secret);
    }
  }
}
