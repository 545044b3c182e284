// The rule for each input of action.yml.

import { parseInstant } from '../base/time/instant.ts';
import { type Mode, modes } from '../usecases/mode.ts';
import type { InputName } from './input-defaults.ts';
import {
  hasAddressOf,
  isChatAddress,
  isWebAddress,
  parseMailServer,
  parseSlackAddresses,
} from './notifier-inputs.ts';

/** What is wrong with an input and how to fix it. The text follows the name of the input. */
export interface InputProblem {
  readonly input: InputName;
  readonly message: string;
}

/** Where the workflow publishes the dashboard. */
const dashboardInputs = ['none', 'artifact', 'pages'] as const;
export type DashboardInput = (typeof dashboardInputs)[number];

/** Seconds: one hour. A waiting job costs money. */
const maxAllowedWait = 3600;

/** The inputs that can be invalid, each with its rule and message. */
export const inputRules: readonly (InputProblem & {
  readonly isRight: (value: string) => boolean;
})[] = [
  {
    input: 'token',
    isRight: (value) => value !== '',
    message:
      "is empty. Remove the input to use the job's own token, or pass one with the permissions that the job would need.",
  },
  {
    input: 'token',
    isRight: (value) => !/\s/.test(value),
    message: 'contains white space. Check that the secret holds only the token, on one line.',
  },
  {
    input: 'config-path',
    isRight: (value) => folder(value) !== '' && !value.split('/').includes('..'),
    message: 'must be a folder in this repository, for example `.github/handoffs`.',
  },
  {
    input: 'data-branch',
    isRight: (value) => /^\w[\w./-]*$/.test(value) && !value.includes('..'),
    message: 'must be the name of a branch, for example `handoff-data`.',
  },
  {
    input: 'mode',
    isRight: (value) => modeOf(value) !== null,
    message: `must be one of ${modes.join(', ')}.`,
  },
  {
    input: 'days',
    isRight: (value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 3660,
    message: 'must be a whole number of days from 1 to 3660, for example `30`.',
  },
  {
    input: 'dashboard',
    isRight: (value) => dashboardInputOf(value) !== null,
    message: `must be one of ${dashboardInputs.join(', ')}.`,
  },
  {
    input: 'max-wait',
    isRight: (value) => /^\d+$/.test(value) && Number(value) <= maxAllowedWait,
    message: `must be a whole number of seconds up to ${maxAllowedWait}, for example \`60\`.`,
  },
  {
    input: 'as-of',
    isRight: (value) => value === '' || parseInstant(value) !== null,
    message: 'must be an ISO 8601 instant, for example `2026-11-22T09:00:00Z`, or empty.',
  },
  {
    input: 'organisation',
    isRight: (value) => ['true', 'false'].includes(value.toLowerCase()),
    message: 'must be `true` to report over all repositories of the database, or `false`.',
  },
  {
    input: 'dry-run',
    isRight: (value) => ['true', 'false'].includes(value.toLowerCase()),
    message: 'must be `true` to log the changes without making them, or `false`.',
  },
  {
    input: 'slack-webhook-url',
    isRight: (value) => parseSlackAddresses(value) !== null,
    message:
      'must be a webhook URL, or one line per channel or team, for example `#onboarding: https://…`, with `*: https://…` for all others. If a line has no URL, check that its secret is set.',
  },
  {
    input: 'slack-webhook-url',
    isRight: (value) => !hasAddressOf('discord', value),
    message: 'has the URL of a Discord webhook. Add `/slack` at its end.',
  },
  {
    input: 'slack-webhook-url',
    isRight: (value) => !hasAddressOf('slackWorkflow', value),
    message:
      'has the URL of a workflow in Slack, which takes no messages. Create an incoming webhook: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks.',
  },
  {
    input: 'slack-webhook-url',
    isRight: (value) => !hasAddressOf('teams', value),
    message:
      "has a URL of Microsoft Teams, which shows no messages for Slack. Write the channel's e-mail address as the `email` of the team, or use `webhook-url` with a workflow of your own.",
  },
  {
    input: 'slack-webhook-url',
    isRight: (value) => !hasAddressOf('googleChat', value),
    message:
      'has the URL of a space in Google Chat, which refuses messages for Slack. Use `webhook-url` with a program of your own that posts there.',
  },
  {
    input: 'smtp-url',
    isRight: (value) => value === '' || parseMailServer(value) !== null,
    message:
      'must be the URL of a mail server with a sender, for example `smtps://user:password@mail.example.com?from=handoffs@example.com`. Percent-encode special characters in the user name and password.',
  },
  {
    input: 'webhook-url',
    isRight: (value) => value === '' || isWebAddress(value),
    message: 'must be an http(s) URL.',
  },
  {
    input: 'webhook-url',
    isRight: (value) => !isChatAddress(value),
    message: 'has the URL of a webhook of Slack or Discord. Put it in `slack-webhook-url`.',
  },
];

export function modeOf(value: string): Mode | null {
  return modes.find((one) => one === value) ?? null;
}

export function dashboardInputOf(value: string): DashboardInput | null {
  return dashboardInputs.find((one) => one === value) ?? null;
}

export function folder(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, '');
}
