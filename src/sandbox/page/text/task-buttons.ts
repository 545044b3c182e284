// Tasks as buttons of the form around the text: they work without a script, and with the keyboard.

import type { Options } from 'micromark';

type HtmlExtension = NonNullable<Options['htmlExtensions']>[number];
type Handle = NonNullable<NonNullable<HtmlExtension['exit']>['data']>;
/** The tokens of tasks, which an extension adds to the known types. */
type TaskHandles = Readonly<Record<`taskListCheck${string}`, Handle>>;

/** A button's value is the position of its mark in the text. */
export function taskButtons(text: string, tickable: boolean): HtmlExtension {
  const buttonFor = (isDone: boolean): Handle =>
    function (token) {
      const at = token.start.offset;
      this.tag(
        `<button type="submit" class="task" name="task" value="${at}" ` +
          `role="checkbox" aria-checked="${isDone}" aria-label="${this.encode(itemAt(text, at))}"` +
          `${tickable ? '' : ' disabled'}></button>`,
      );
    };
  const enter: TaskHandles = { taskListCheck: () => {} };
  const exit: TaskHandles = {
    taskListCheck: () => {},
    taskListCheckValueChecked: buttonFor(true),
    taskListCheckValueUnchecked: buttonFor(false),
  };
  return { enter, exit };
}

/** The rest of the line is the task. */
function itemAt(text: string, at: number): string {
  return /^.\]\s*(.*)/.exec(text.slice(at))?.[1] ?? '';
}

/** Toggles the mark at that position; null if there is no task there. */
export function toggleTask(text: string, at: number): string | null {
  if (text[at - 1] !== '[' || text[at + 1] !== ']') {
    return null;
  }
  const mark = text[at];
  if (mark === ' ') {
    return replaceAt(text, at, 'x');
  }
  return mark === 'x' || mark === 'X' ? replaceAt(text, at, ' ') : null;
}

function replaceAt(text: string, at: number, mark: string): string {
  return `${text.slice(0, at)}${mark}${text.slice(at + 1)}`;
}
