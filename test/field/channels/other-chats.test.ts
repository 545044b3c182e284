// Addresses of other chats in the input for Slack. Some refuse each message (400) without a reason that helps. Some answer
// that they accepted it (200 or 202) and show nothing, so no one notices for weeks.
//
// Sources: aws-samples/aws-health-aware#39 and #90 (workflows of Slack), airbytehq/airbyte#42843 and pydantic/logfire#1540
// (Google Chat), jdcargile/ms-teams-notification#11 and robusta-dev/robusta#2113 (Teams).

import { expect, test } from 'vitest';
import type { InputName } from '../../../src/runner/input-defaults.ts';
import { inputRules } from '../../../src/runner/input-rules.ts';

const problems = (input: InputName, value: string) =>
  inputRules
    .filter((rule) => rule.input === input && !rule.isRight(value))
    .map(({ message }) => message);

test.each([
  ['https://hooks.slack.com/workflows/T00/A00/1/secret', 'has the URL of a workflow in Slack'],
  [
    '#onboarding: https://hooks.slack.com/triggers/T00/1/secret',
    'has the URL of a workflow in Slack',
  ],
  [
    'https://acme.webhook.office.com/webhookb2/1@2/IncomingWebhook/3/4',
    'has a URL of Microsoft Teams',
  ],
  ['https://prod-01.westeurope.logic.azure.com:443/workflows/1/triggers/manual', 'Microsoft Teams'],
  [
    '*: https://default1.2.environment.api.powerplatform.com:443/powerautomate/automations',
    'Teams',
  ],
  ['https://chat.googleapis.com/v1/spaces/1/messages?key=2&token=secret', 'Google Chat'],
])('%s takes no messages for Slack', (value, said) => {
  expect(problems('slack-webhook-url', value)).toEqual([expect.stringContaining(said)]);
});

test.each([
  'https://hooks.slack.com/services/T00/B00/secret',
  'https://hooks.slack-gov.com/services/T00/B00/secret',
  'https://chat.acme.example/hooks/secret',
  'https://discord.com/api/webhooks/1/secret/slack',
])('%s takes them', (value) => {
  expect(problems('slack-webhook-url', value)).toEqual([]);
});

test.each([
  ['https://hooks.slack.com/services/T00/B00/secret', 1],
  ['https://discord.com/api/webhooks/1/secret', 1],
  ['https://hooks.slack.com/triggers/T00/1/secret', 0],
  ['https://acme.example/handoffs', 0],
  ['https://prod-01.westeurope.logic.azure.com:443/workflows/1/triggers/manual', 0],
])('%s in the input for programs belongs in the one for Slack: %i', (value, count) => {
  expect(problems('webhook-url', value)).toEqual(
    Array(count).fill(
      'has the URL of a webhook of Slack or Discord. Put it in `slack-webhook-url`.',
    ),
  );
});
