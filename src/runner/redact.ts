// Removes secrets from texts. GitHub masks the secrets it knows in the log, but not in files, and
// not values given in plain text.

import { decoded } from '../base/decoded.ts';

const secretName = /token|secret|password|webhook|smtp|database.?url|private_?key/i;

/** Also where the URL is malformed. @returns as written, and decoded */
export function passwordsIn(url: string): readonly string[] {
  const written = /^[\w+.-]+:\/\/[^/@:]*:(.+)@/s.exec(url)?.[1];
  return written === undefined ? [] : [written, decoded(written) ?? written];
}

/** Shorter values would match parts of ordinary words. */
const shortest = 6;

/** Redacts the value of every environment variable with a secret-like name, inputs included. */
export function redact(text: string, environment: NodeJS.ProcessEnv): string {
  const secrets = Object.entries(environment).flatMap(([name, value = '']) =>
    secretName.test(name) ? [value, ...passwordsIn(value)].flatMap(formsOf) : [],
  );
  // Longest first: a secret can contain another.
  return secrets
    .toSorted((one, other) => other.length - one.length)
    .reduce((redacted, secret) => redacted.replaceAll(secret, '***'), text);
}

/** The value itself, its lines, and as encoded in URLs, headers and JSON. */
function formsOf(value: string): readonly string[] {
  const forms = [
    value,
    ...value.split(/\r?\n/),
    encodeURIComponent(value.toWellFormed()),
    Buffer.from(value).toString('base64'),
    JSON.stringify(value).slice(1, -1),
  ];
  return forms.map((form) => form.trim()).filter((form) => form.length >= shortest);
}
