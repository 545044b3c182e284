// What may stand in each input of action.yml.

import { type Mode, modes } from '../usecases/mode.ts';
import type { InputName } from './input-defaults.ts';
import { isWebAddress, parseMailServer, parseSlackAddresses } from './notifier-inputs.ts';

/** What is wrong with an input, and what to write instead: follows its name in a sentence. */
export interface InputProblem {
  readonly input: InputName;
  readonly message: string;
}

/** Seconds: an hour; a job that waits is paid for. */
const maxAllowedWait = 3600;

/** For each input that can be wrong: what is right, and what to say where it is not. */
export const inputRules: readonly (InputProblem & {
  readonly isRight: (value: string) => boolean;
})[] = [
  {
    input: 'token',
    isRight: (value) => value !== '',
    message:
      "is empty. Leave the input out to use the job's own token, or pass one that may write issues and contents.",
  },
  {
    input: 'token',
    isRight: (value) => !/\s/.test(value),
    message: 'has white space in it: look whether the secret holds the token alone, on one line.',
  },
  {
    input: 'config-path',
    isRight: (value) => folder(value) !== '' && !value.split('/').includes('..'),
    message: 'must be a folder of this repository, such as `.github/handoffs`.',
  },
  {
    input: 'data-branch',
    isRight: (value) => /^\w[\w./-]*$/.test(value) && !value.includes('..'),
    message: 'must be the name of a branch, such as `handoff-data`.',
  },
  {
    input: 'mode',
    isRight: (value) => modeOf(value) !== null,
    message: `must be one of ${modes.join(', ')}.`,
  },
  {
    input: 'days',
    isRight: (value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 3660,
    message: 'must be a whole number of days from 1 to 3660, such as `30`.',
  },
  {
    input: 'max-wait',
    isRight: (value) => /^\d+$/.test(value) && Number(value) <= maxAllowedWait,
    message: `must be a whole number of seconds up to ${maxAllowedWait}, such as \`60\`.`,
  },
  {
    input: 'as-of',
    isRight: (value) => value === '' || (/^\d{4}-\d\d-\d\d/.test(value) && Date.parse(value) > 0),
    message: 'must be an ISO 8601 instant, such as `2026-11-22T09:00:00Z`, or be left out.',
  },
  {
    input: 'dry-run',
    isRight: (value) => ['true', 'false'].includes(value.toLowerCase()),
    message: 'must be `true`, to write nothing and tell what would be written, or `false`.',
  },
  {
    input: 'slack-webhook-url',
    isRight: (value) => parseSlackAddresses(value) !== null,
    message:
      'must be the address of a webhook, or one line for each channel or team, such as `#onboarding: https://…`, and `*: https://…` for all the others.',
  },
  {
    input: 'smtp-url',
    isRight: (value) => value === '' || parseMailServer(value) !== null,
    message:
      'must be the address of a mail server that names who the mail is from, such as `smtps://user:password@mail.example.com?from=handoffs@example.com`; what is no letter or digit in user and password is percent-encoded.',
  },
  {
    input: 'webhook-url',
    isRight: (value) => value === '' || isWebAddress(value),
    message: 'must be an http(s) address.',
  },
];

export function modeOf(value: string): Mode | null {
  return modes.find((one) => one === value) ?? null;
}

export function folder(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, '');
}
