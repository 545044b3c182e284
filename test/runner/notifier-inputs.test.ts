import { describe, expect, test } from 'vitest';
import {
  hasAddressOf,
  isWebhookSecret,
  notifierSettings,
  parseMailServer,
  parseSlackAddresses,
  secretsIn,
} from '../../src/runner/notifier-inputs.ts';

const a = 'https://hooks.slack.example/services/T0/B0/secret';
const b = 'https://hooks.slack.example/services/T0/B1/secret';

describe('Addresses for Slack', () => {
  test.each<[string, string, readonly (readonly [string, string])[] | null]>([
    ['none', '', []],
    ['one for everybody', a, [['*', a]]],
    ['one with a line end, as a secret often has', `${a}\n`, [['*', a]]],
    [
      'a line for each',
      `#onboarding: ${a}\r\n\n  sales:  ${b}  \n*: ${b}`,
      [
        ['#onboarding', a],
        ['sales', b],
        ['*', b],
      ],
    ],
    [
      'quoted, as the same channel is in config.yml',
      `"#onboarding": ${a}\n'sales' : "${b}"`,
      [
        ['#onboarding', a],
        ['sales', b],
      ],
    ],
    ['two without names', `${a}\n${b}`, null],
    ['a line without an address', `#onboarding:\n*: ${a}`, null],
    ['an address that is none', 'slack', null],
    ['the same line twice', `*: ${a}\n*: ${b}`, null],
  ])('%s', (_, input, lines) => {
    const read = parseSlackAddresses(input);
    expect(read === null ? null : [...read]).toEqual(lines);
  });
});

test.each([
  [`${a}\n`, true],
  ['https://discord.com/api/webhooks/1/secret', false],
  ['*: https://discordapp.com/api/webhooks/1/secret', false],
  ['*: https://discord.com/api/webhooks/1/secret/slack?thread_id=2', true],
])('%s takes messages for Slack: %s', (input, takesThem) => {
  expect(hasAddressOf('discord', input)).toBe(!takesThem);
});

describe('Mail servers', () => {
  test.each([
    ['smtps://a%40acme.example:p%3Aw@mail.example', 465, true, 'a@acme.example', 'a@acme.example'],
    ['smtp://apikey:pw@mail.example?from=b@acme.example', 587, false, 'apikey', 'b@acme.example'],
    ['smtp://b%40acme.example:pw@mail.example:465', 465, true, 'b@acme.example', 'b@acme.example'],
    ['smtp://[::1]:2525?from=b@acme.example', 2525, false, null, 'b@acme.example'],
  ])('%s', (input, port, isSecure, user, from) => {
    const server = parseMailServer(input);
    expect(server).toMatchObject({ port, isSecure, from });
    expect(server?.login?.user ?? null).toBe(user);
  });

  test('A sender with a plus keeps it.', () => {
    const from = 'acme+handoffs@acme.example';
    expect(parseMailServer(`smtp://mail.example?from=${from}`)).toMatchObject({ from });
    expect(parseMailServer(`smtp://mail.example?from=${encodeURIComponent(from)}`)).toMatchObject({
      from,
    });
  });

  test.each([
    'mail.example',
    'smtps://user:12/34@mail.example?from=b@acme.example',
    'https://mail.example?from=b@acme.example',
    'smtps://user:pw@mail.example',
    'smtps://%ZZ:pw@mail.example?from=b@acme.example',
    'smtps://mail.example?from=b@acme.example%0d%0aBcc:eve@evil.example',
    'smtps://mail.example?from="x" <b@acme.example>',
  ])('%s is not one', (input) => {
    expect(parseMailServer(input)).toBeNull();
  });
});

test.each([
  ['whsec_', false],
  [`whsec_${Buffer.alloc(23, 7).toString('base64')}`, false],
  [`whsec_${Buffer.alloc(24, 7).toString('base64')}`, true],
  [`whsec_${Buffer.alloc(64, 7).toString('base64')}`, true],
  [`whsec_${Buffer.alloc(65, 7).toString('base64')}`, false],
  [Buffer.alloc(32, 7).toString('base64'), false],
  ['whsec_not base64 at all, but long enough to be it', false],
])('%s as a secret of webhooks: %s', (secret, isOne) => {
  expect(isWebhookSecret(secret)).toBe(isOne);
});

test('Nothing is opened where nothing is turned on.', () => {
  expect(notifierSettings(() => '')).toBeNull();
});

test('What is masked are lines, addresses, and what in them is secret.', () => {
  expect(secretsIn(`#onboarding: ${a}\n*: ${b}`)).toEqual(
    expect.arrayContaining([a, b, '/services/T0/B0/secret', '/services/T0/B1/secret']),
  );
  expect(secretsIn(`"#onboarding": "${a}"`)).toEqual(
    expect.arrayContaining([a, '/services/T0/B0/secret']),
  );
  expect(secretsIn('smtps://user:p%3Assword@mail.example')).toEqual(
    expect.arrayContaining(['p%3Assword', 'p:ssword']),
  );
  expect(secretsIn('smtps://user:pw@mail.example/')).not.toContain('/');
});
