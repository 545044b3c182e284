// The options `--field id=value` → answers.

import type { Template } from '../../config/types.ts';
import { usageError } from '../cli-error.ts';
import { readGivenFile } from '../folder/read-given-file.ts';
import type { Terminal } from '../output/terminal.ts';

export type GivenFields = Readonly<Record<string, string | readonly string[]>>;

/** A field that is given several times has a list of values. */
export async function givenFields(
  terminal: Terminal,
  options: readonly string[],
  { fields }: Template,
): Promise<GivenFields> {
  const given = new Map<string, readonly string[]>();
  for (const option of options) {
    const at = option.indexOf('=');
    if (at < 1) {
      throw usageError(
        `\`--field ${option}\` has no answer. Write the id of the field, \`=\` and the answer: \`--field client_name="Example Ltd"\`.`,
      );
    }
    const id = option.slice(0, at).trim();
    const isLogin = fields.some((field) => field.id === id && field.type === 'user');
    const value = option.slice(at + 1);
    const text = isLogin ? value : await textOf(terminal, value);
    given.set(id, [...(given.get(id) ?? []), text]);
  }
  return Object.fromEntries(
    [...given].map(([id, values]) => [id, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** `@file`, `@-` for standard input, `@@` for a text that starts with `@`. */
async function textOf(terminal: Terminal, value: string): Promise<string> {
  if (!value.startsWith('@')) {
    return value;
  }
  if (value.startsWith('@@')) {
    return value.slice(1);
  }
  const path = value.slice(1);
  const missing = `There is no file ${path}. For an answer that starts with @, write \`@${value}\`.`;
  return readGivenFile(terminal, path, { missing, folder: missing });
}
