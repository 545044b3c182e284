// Parses the inputs for notifications outside GitHub.

import { decoded } from '../base/decoded.ts';
import type { MailServer, NotifierSettings } from '../usecases/notify/notifier-settings.ts';

/** `#channel: URL`, also as YAML would have it: with quotes around either. */
const addressLine = /^["']?(.+?)["']?\s*:\s+["']?(\S+?)["']?$/;

/** @returns the URL for each line of `slack-webhook-url`; null if a line is invalid */
export function parseSlackAddresses(input: string): ReadonlyMap<string, string> | null {
  const lines = linesOf(input);
  const [only = ''] = lines;
  if (lines.length === 1 && isWebAddress(only)) {
    return new Map([['*', only]]);
  }
  const addresses = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', url = ''] = addressLine.exec(line) ?? [];
    if (!isWebAddress(url) || addresses.has(name)) {
      return null;
    }
    addresses.set(name, url);
  }
  return addresses;
}

/** Addresses that take no messages for Slack, though people put them there. */
const otherAddresses = {
  /** Takes them at `…/slack` only, and refuses them at the address it shows. */
  discord: ({ hostname, pathname }) =>
    /(?:^|\.)discord(?:app)?\.com$/.test(hostname) && !/\/slack\/?$/.test(pathname),
  /** A workflow of Slack takes the variables that it defines: https://slack.com/help/articles/360041352714 */
  slackWorkflow: ({ hostname, pathname }) =>
    slackHost.test(hostname) && /^\/(?:workflows|triggers)\//.test(pathname),
  /** Answers that it accepted them, and shows nothing. */
  teams: ({ hostname }) =>
    /(?:^outlook\.office|\.webhook\.office|\.logic\.azure|\.api\.powerplatform)\.com$/.test(
      hostname,
    ),
  /** Refuses every key that is not its own. */
  googleChat: ({ hostname }) => hostname === 'chat.googleapis.com',
} satisfies Record<string, (url: URL) => boolean>;

const slackHost = /(?:^|\.)slack(?:-gov)?\.com$/;

/** Whether a line of `slack-webhook-url` leads elsewhere. */
export function hasAddressOf(chat: keyof typeof otherAddresses, input: string): boolean {
  const urls = [...(parseSlackAddresses(input)?.values() ?? [])].map((url) => new URL(url));
  return urls.some(otherAddresses[chat]);
}

/** Of Slack or Discord: the input for programs sends them what they refuse. */
export function isChatAddress(input: string): boolean {
  if (!isWebAddress(input)) {
    return false;
  }
  const { hostname, pathname } = new URL(input);
  return (
    (slackHost.test(hostname) && pathname.startsWith('/services/')) ||
    (/(?:^|\.)discord(?:app)?\.com$/.test(hostname) && pathname.startsWith('/api/webhooks/'))
  );
}

function linesOf(input: string): readonly string[] {
  return input
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text);
}

/**
 * Parses `smtps://user:password@mail.example.com:465?from=handoffs@example.com`. @returns null if
 * it is invalid
 */
export function parseMailServer(input: string): MailServer | null {
  const url = URL.canParse(input) ? new URL(input) : null;
  // A password that is not encoded may end the host early: its rest is then in the path.
  const isServer = url !== null && /^smtps?:$/.test(url.protocol) && /^[^@]*$/.test(url.pathname);
  if (!isServer || url.hostname === '') {
    return null;
  }
  const [user, password] = [decoded(url.username), decoded(url.password)];
  // In a query `+` means a space, which no address has. People write their address as it is.
  const from = url.searchParams.get('from')?.replaceAll(' ', '+') ?? user;
  if (user === null || password === null || from === null || !isAddress(from)) {
    return null;
  }
  // Port 465 has TLS from the first byte, also with `smtp://`: https://www.rfc-editor.org/rfc/rfc8314
  const isSecure = url.protocol === 'smtps:' || url.port === '465';
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    isSecure,
    login: user === '' ? null : { user, password },
    from,
  };
}

function isAddress(text: string): boolean {
  return /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text);
}

/** As the Standard Webhooks specification requires: `whsec_` and 24 to 64 bytes in base64. */
export function isWebhookSecret(text: string): boolean {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  const bytes = encoded === undefined ? 0 : Buffer.from(encoded, 'base64').length;
  return bytes >= 24 && bytes <= 64;
}

/** @param given inputs that passed validation */
export function notifierSettings(
  given: (input: 'slack-webhook-url' | 'smtp-url' | 'webhook-url' | 'webhook-secret') => string,
): NotifierSettings | null {
  const url = given('webhook-url');
  const settings = {
    slack: parseSlackAddresses(given('slack-webhook-url')) ?? new Map(),
    email: parseMailServer(given('smtp-url')),
    webhook: url === '' ? null : { url, secret: given('webhook-secret') },
  };
  const isOn = settings.slack.size > 0 || settings.email !== null || settings.webhook !== null;
  return isOn ? settings : null;
}

/** The parts of an input to redact, in addition to the whole input. */
export function secretsIn(input: string): readonly string[] {
  const lines = linesOf(input).flatMap((line) => [line, addressLine.exec(line)?.[2] ?? line]);
  return lines.flatMap((line) => [line, ...partsOf(line)]);
}

/** In a webhook URL the path is secret; in a mail server URL, the password. */
function partsOf(text: string): readonly string[] {
  if (!URL.canParse(text)) {
    return [];
  }
  const { pathname, password } = new URL(text);
  return [pathname, password, decoded(password) ?? ''].filter((part) => part.length >= shortest);
}

/** Shorter values would match parts of ordinary words. */
const shortest = 6;
