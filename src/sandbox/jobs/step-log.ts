// The output of a step as the runner shows it: commands executed, secrets masked, annotations
// collected.

import { parseCommand, type WorkflowCommand } from './workflow-commands.ts';

type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** GitHub shows so many of each level for a step, and drops the rest without a word. */
const maxAnnotations = 10;

export interface StepLog {
  /** One line of standard output or standard error. */
  print(line: string): void;
  mask(secret: string): void;
  masked(text: string): string;
  annotate(level: AnnotationLevel, message: string): void;
  readonly text: () => string;
  readonly annotations: () => readonly Annotation[];
  /** Set with the old `set-output` command, which still works. */
  readonly outputs: () => Readonly<Record<string, string>>;
}

/** Calls `onLine` for each line as it is shown. */
export function openStepLog(onLine: (line: string) => void = () => {}): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const outputs: Record<string, string> = {};
  const secrets = new Set<string>();
  let stopToken: string | null = null;

  const masked = (text: string) => hideSecrets(text, secrets);
  const write = (line: string) => {
    const shown = masked(line);
    lines.push(shown);
    onLine(shown);
  };
  const mask = (secret: string) => {
    // Each line of a secret is masked separately, because the log is masked by line.
    for (const line of secret.split(/\r?\n/)) {
      if (line.trim() !== '') {
        secrets.add(line);
      }
    }
  };
  const note = (annotation: Annotation) => {
    write(`${levelTitles[annotation.level]}: ${annotation.message}`);
    const ofLevel = annotations.filter(({ level }) => level === annotation.level);
    if (ofLevel.length < maxAnnotations) {
      annotations.push({ ...annotation, message: masked(annotation.message) });
    }
  };
  const obey = (command: WorkflowCommand): void => {
    switch (command.name) {
      case 'error':
      case 'warning':
      case 'notice':
        note(parseAnnotation(command.name, command));
        break;
      case 'add-mask':
        mask(command.data);
        break;
      case 'group':
        write(`▸ ${command.data}`);
        break;
      case 'set-output':
        outputs[command.properties['name'] ?? ''] = command.data;
        break;
      case 'stop-commands':
        stopToken = command.data;
    }
  };

  return {
    print: (line) => {
      const command = parseCommand(line, stopToken);
      if (command === null) {
        write(line);
      } else if (stopToken === null) {
        obey(command);
      } else {
        stopToken = null;
      }
    },
    mask,
    masked,
    annotate: (level, message) =>
      note(parseAnnotation(level, { name: level, properties: {}, data: message })),
    text: () => lines.map((line) => `${line}\n`).join(''),
    annotations: () => annotations,
    outputs: () => outputs,
  };
}

const levelTitles = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Notice',
} as const satisfies Record<AnnotationLevel, string>;

function parseAnnotation(
  level: AnnotationLevel,
  { properties, data }: WorkflowCommand,
): Annotation {
  return {
    level,
    message: data,
    title: properties['title'] ?? null,
    file: properties['file'] ?? null,
    line: parseNumber(properties['line']),
    column: parseNumber(properties['col']),
  };
}

function parseNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

/** The longest secret first, so that a secret inside another leaves no remainder. */
function hideSecrets(text: string, secrets: ReadonlySet<string>): string {
  const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
}
