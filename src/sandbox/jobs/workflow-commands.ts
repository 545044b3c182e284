// The commands that a step can give the runner by printing a line. Both notations are parsed, because
// text from an issue that reaches the log could contain either.

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const knownCommands: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** `token` is the word that ends `stop-commands`; it is a command while commands are stopped. */
export function parseCommand(line: string, token: string | null): WorkflowCommand | null {
  const command = parseColons(line) ?? parseBrackets(line);
  if (command === null) {
    return null;
  }
  if (token !== null) {
    return command.name === token ? command : null;
  }
  return knownCommands.has(command.name) ? command : null;
}

/** `::error file=a.yml,line=3::what is wrong`: at the start of a line. */
function parseColons(line: string): WorkflowCommand | null {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line);
  if (match === null) {
    return null;
  }
  const [, name = '', properties = '', data = ''] = match;
  return {
    name,
    properties: parseProperties(properties, ','),
    data: withoutEscapes(data, dataEscapes),
  };
}

/** `##[error]what is wrong`: anywhere in a line. */
function parseBrackets(line: string): WorkflowCommand | null {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  if (match === null) {
    return null;
  }
  const [, name = '', properties = '', data = ''] = match;
  return {
    name,
    properties: parseProperties(properties, ';'),
    data: withoutEscapes(data, bracketEscapes),
  };
}

function parseProperties(text: string, separator: string): Record<string, string> {
  const pairs = text.split(separator).flatMap((part) => {
    const [name = '', ...value] = part.trim().split('=');
    return name === '' || value.length === 0 ? [] : [[name, value.join('=')] as const];
  });
  const escapes = separator === ',' ? propertyEscapes : bracketEscapes;
  return Object.fromEntries(pairs.map(([name, value]) => [name, withoutEscapes(value, escapes)]));
}

const dataEscapes = { '%0D': '\r', '%0A': '\n', '%25': '%' } as const;
const propertyEscapes = { ...dataEscapes, '%3A': ':', '%2C': ',' } as const;
const bracketEscapes = { ...dataEscapes, '%3B': ';', '%5D': ']' } as const;

function withoutEscapes(text: string, escapes: Readonly<Record<string, string>>): string {
  return text.replace(/%[0-9A-F]{2}/g, (code) => escapes[code] ?? code);
}
