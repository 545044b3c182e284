// Tasks as buttons of the form that stands around the text: a click works without a script, and from the keyboard.

import type { HtmlExtension } from 'micromark-util-types';

/** A button's value is where in the text its mark stands. */
export function taskButtons(tickable: boolean): HtmlExtension {
  const button = (isDone: boolean, at: number) =>
    `<button type="submit" class="task" name="task" value="${at}" role="checkbox" ` +
    `aria-checked="${isDone}" aria-label="${isDone ? 'Untick' : 'Tick'} this task"` +
    `${tickable ? '' : ' disabled'}></button>`;
  return {
    enter: { taskListCheck() {} },
    exit: {
      taskListCheck() {},
      taskListCheckValueChecked(token) {
        this.tag(button(true, token.start.offset));
      },
      taskListCheckValueUnchecked(token) {
        this.tag(button(false, token.start.offset));
      },
    },
  };
}

/** The text with the other mark at that place; null where there is no task any more. */
export function toggleTask(text: string, at: number): string | null {
  if (text[at - 1] !== '[' || text[at + 1] !== ']') return null;
  const mark = text[at];
  if (mark === ' ') return replaceAt(text, at, 'x');
  return mark === 'x' || mark === 'X' ? replaceAt(text, at, ' ') : null;
}

function replaceAt(text: string, at: number, mark: string): string {
  return `${text.slice(0, at)}${mark}${text.slice(at + 1)}`;
}
