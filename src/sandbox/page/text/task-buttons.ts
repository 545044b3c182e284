// Tasks as buttons of the form around the text: they work without a script, and with the keyboard.

import type { Options } from 'micromark';

type HtmlExtension = NonNullable<Options['htmlExtensions']>[number];
type Handle = NonNullable<NonNullable<HtmlExtension['exit']>['data']>;
/** The tokens of tasks, which an extension adds to the known types. */
type TaskHandles = Readonly<Record<`taskListCheck${string}`, Handle>>;

/** A button's value is the position of its mark in the text, and the mark that it sets there. */
export function taskButtons(text: string, tickable: boolean): HtmlExtension {
  const buttonFor = (isDone: boolean): Handle =>
    function (token) {
      const at = token.start.offset;
      this.tag(
        `<button type="submit" class="task" name="task" value="${at}${isDone ? ' ' : 'x'}" ` +
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

/**
 * Ticked already is fine: someone else did, or this is the second click.
 *
 * @param button the value of the one that was pressed
 * @returns null if there is no task there
 */
export function setTask(text: string, button: string): string | null {
  const [, digits = '', wanted = ''] = /^(\d+)([ x])$/.exec(button) ?? [];
  const at = Number(digits);
  return wanted !== '' && /^\[[ xX]\]$/.test(text.slice(at - 1, at + 2))
    ? `${text.slice(0, at)}${wanted}${text.slice(at + 1)}`
    : null;
}

/** The same text however its tasks are ticked. */
export function withoutTicks(text: string): string {
  return text.replaceAll(/\[[xX]\]/g, '[ ]');
}
