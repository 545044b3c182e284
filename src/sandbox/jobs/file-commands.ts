// The files with which a step passes values to the runner (`GITHUB_OUTPUT`, `GITHUB_STATE`,
// `GITHUB_ENV`).

export interface FileValues {
  readonly values: Readonly<Record<string, string>>;
  /** What the runner could not parse; the step then fails. */
  readonly fault: string | null;
}

/** Reads `name=value`, and values of several lines between `name<<DELIMITER` and `DELIMITER`. */
export function parseFileValues(text: string): FileValues {
  const lines = text.split('\n');
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = withoutReturn(lines[at]);
    if (line === '') {
      continue;
    }
    const opening = parseOpening(line);
    if (opening.kind === 'fault') {
      return { values, fault: opening.fault };
    }
    if (opening.kind === 'pair') {
      values[opening.name] = opening.value;
      continue;
    }
    const end = lines.findIndex(
      (candidate, index) => index > at && withoutReturn(candidate) === opening.delimiter,
    );
    if (end === -1) {
      return { values, fault: `The value of "${opening.name}" has no closing delimiter.` };
    }
    values[opening.name] = withoutReturn(lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return { values, fault: null };
}

type Opening =
  | { readonly kind: 'pair'; readonly name: string; readonly value: string }
  | { readonly kind: 'block'; readonly name: string; readonly delimiter: string }
  | { readonly kind: 'fault'; readonly fault: string };

/** The first of `=` and `<<` decides the format of the line. */
function parseOpening(line: string): Opening {
  const [, name = '', sign = '', rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
  if (name === '' || (sign === '<<' && rest === '')) {
    return {
      kind: 'fault',
      fault: `Neither name=value nor name<<DELIMITER: ${JSON.stringify(line)}`,
    };
  }
  return sign === '='
    ? { kind: 'pair', name, value: rest }
    : { kind: 'block', name, delimiter: rest };
}

function withoutReturn(line = ''): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
