// Tasks as GitHub renders them: `- [ ] open`, `- [x] done`.

export interface TaskItem {
  readonly text: string;
  readonly done: boolean;
}

/** The line as a task, at whatever depth; null where it is none. */
export function parseTask(line: string): TaskItem | null {
  const [, box, text] = taskLine.exec(line.trimEnd()) ?? [];
  return text === undefined ? null : { text, done: box !== ' ' };
}

const taskLine = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(\S.*)$/s;

/** The line that GitHub's form writes for it: the `X` is large until somebody clicks it on the page. */
export function taskLineOf({ text, done }: TaskItem): string {
  return `- [${done ? 'X' : ' '}] ${text}`;
}
