// Tasks as GitHub renders them: `- [ ] open`, `- [x] done`.

export interface TaskItem {
  readonly text: string;
  readonly done: boolean;
}

/** The line as a task, at any depth; null if it is not a task. */
export function parseTask(line: string): TaskItem | null {
  const [, box, text] = taskLine.exec(line.trimEnd()) ?? [];
  return text === undefined ? null : { text, done: box !== ' ' };
}

const taskLine = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(\S.*)$/s;

/**
 * The line as GitHub's form writes it: the `X` is upper case until a person clicks the box on the page.
 */
export function taskLineOf({ text, done }: TaskItem): string {
  return `- [${done ? 'X' : ' '}] ${text}`;
}
