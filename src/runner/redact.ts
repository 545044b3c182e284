// Takes secrets out of what is about to be told. GitHub masks those it knows of in the log, but not in
// what is written to files, and not where they were given in plain text.

const secretName = /token|secret|password|webhook|smtp|private_?key/i;

/** A shorter one would be found in half of all words. */
const shortest = 6;

/** Everything in the environment whose name says that it is a secret: the inputs among it. */
export function redact(text: string, environment: NodeJS.ProcessEnv): string {
  const secrets = Object.entries(environment).flatMap(([name, value = '']) =>
    secretName.test(name) ? formsOf(value) : [],
  );
  // The longest first, so that one which contains another leaves nothing behind.
  return secrets
    .toSorted((one, other) => other.length - one.length)
    .reduce((told, secret) => told.replaceAll(secret, '***'), text);
}

/** As it is, line by line, and as addresses, headers and JSON have it. */
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
