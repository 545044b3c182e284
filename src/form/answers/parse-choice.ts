// Answers chosen from a field's options.

import { foldLetters } from '../../base/fold-letters.ts';
import type { Field } from '../../config/types.ts';
import { parseTask } from '../markdown/task-items.ts';
import { fieldError, type ParseResult } from '../parse-result.ts';

/**
 * The chosen option, or options if the field allows several. An option typed by hand counts if it can mean only one
 * of them: `high`, `- High`, `**High**.` or `A;B`. `None` is what GitHub offers for choosing nothing.
 */
export function parseDropdownAnswer(reply: string, field: Field): ParseResult {
  const text = reply.trim();
  const options = optionsOf(field);
  const exact = field.multiple ? splitOptions(text, options) : options.filter((o) => o === text);
  const chosen = exact.length > 0 || text === 'None' ? exact : typedByHand(text, options, field);
  const [option] = chosen;
  if (option === undefined) {
    return text === 'None' ? { kind: 'nothing' } : notAnOption(field);
  }
  return { kind: 'answer', answer: field.multiple ? chosen : option };
}

/** The ticked options, in the template's order. A ticked line that is not an option is an error. */
export function parseCheckboxesAnswer(reply: string, field: Field): ParseResult {
  const tasks = reply.split('\n').flatMap((line) => parseTask(line) ?? []);
  const options = optionsOf(field);
  const ticked = new Set(
    tasks.filter(({ done }) => done).map(({ text }) => optionMeant(text, options) ?? text),
  );
  const chosen = options.filter((option) => ticked.has(option));
  if (chosen.length < ticked.size || tasks.length === 0) {
    return reply.trim() === 'None' ? { kind: 'nothing' } : notAnOption(field);
  }
  return chosen.length === 0 ? { kind: 'nothing' } : { kind: 'answer', answer: chosen };
}

/** Options as people retype them: in other letters, as a list, with other separators. */
function typedByHand(
  text: string,
  options: readonly string[],
  { multiple }: Field,
): readonly string[] {
  if (text.length > maxTyped) {
    return [];
  }
  if (!multiple) {
    return [optionMeant(text.replace(bullet, ''), options) ?? []].flat();
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const tasks = lines.flatMap((line) => parseTask(line) ?? []);
  const said = tasks.length < lines.length ? lines : tasks.filter(({ done }) => done);
  const parts = said.map((line) => loose(typeof line === 'string' ? line : line.text));
  const keys = options.map(loose);
  return new Set(keys).size < keys.length
    ? []
    : splitOptions(parts.join(separator), keys).flatMap((key) => options[keys.indexOf(key)] ?? []);
}

const maxTyped = 5000;

/** The option itself, or the only one that differs no more than people retype it; undefined: none. */
function optionMeant(text: string, options: readonly string[]): string | undefined {
  if (options.includes(text)) {
    return text;
  }
  const key = loose(text);
  const meant = options.filter((option) => loose(option) === key);
  return meant.length === 1 ? meant[0] : undefined;
}

const bullet = /^\s*[-*+•]\s+/;

/** Without letter case, accents, emphasis, quotes, and the punctuation or emoji around it. */
function loose(text: string): string {
  const plain = foldLetters(
    text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
  )
    .replace(bullet, '')
    .replace(/\s*[,;，；、]\s*/g, separator)
    .replace(
      /^(?:[\s*_`"']|\p{Extended_Pictographic})+|(?:[\s*_`"'.!,]|\p{Extended_Pictographic})+$/gu,
      '',
    );
  return plain === '' ? text : plain;
}

/** The options as a person reads them. */
export function listOptions(field: Field): string {
  const options = optionsOf(field);
  return options.join(options.some((option) => option.includes(',')) ? '; ' : ', ');
}

function notAnOption(field: Field): ParseResult {
  const several = field.multiple || field.type === 'checkboxes';
  return fieldError('not_an_option', `${several ? 'any' : 'one'} of: ${listOptions(field)}`);
}

function optionsOf(field: Field): readonly string[] {
  return [...new Set((field.options ?? []).map((option) => option.trim()))];
}

const separator = ', ';

/**
 * Splits options joined by `, `, which an option may itself contain; empty if the text is not a list of
 * options. If it can be split in several ways, the longest first option wins. A selection is at most as
 * long as all options together, which bounds the steps to characters × options.
 */
function splitOptions(text: string, options: readonly string[]): readonly string[] {
  const longest = options.reduce((sum, option) => sum + option.length + separator.length, 0);
  if (text.length > longest) {
    return [];
  }
  const byLength = options.toSorted((a, b) => b.length - a.length);
  /** By position: the option that starts there and leaves a rest that can be split too. */
  const starts = new Map<number, string>();
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const option = byLength.find(
      (o) => text.startsWith(o, at) && isParted(text, at + o.length, starts),
    );
    if (option !== undefined) {
      starts.set(at, option);
    }
  }
  const chosen = new Set<string>();
  for (let at = 0, option = starts.get(0); option !== undefined; option = starts.get(at)) {
    chosen.add(option);
    at += option.length + separator.length;
  }
  return options.filter((option) => chosen.has(option));
}

function isParted(text: string, end: number, starts: ReadonlyMap<number, string>): boolean {
  return (
    end === text.length || (text.startsWith(separator, end) && starts.has(end + separator.length))
  );
}
