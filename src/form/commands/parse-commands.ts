// A comment → the commands in it.

import { nearest } from '../../base/suggest.ts';
import {
  type Command,
  type CommandName,
  commandHints,
  commandNames,
  commandSynonyms,
} from '../../handoff/command.ts';
import type { CommentLine } from '../mail/comment-line.ts';
import { ownLines } from '../mail/own-lines.ts';
import { isGreeting } from '../mail/sign-off.ts';
import { normaliseBody } from '../markdown/normalise-body.ts';
import { closes } from '../markdown/outside-fences.ts';
import { fenceOf } from '../markdown/scan-markdown.ts';

/** Enough for any real comment: the rest are ignored. */
const maxCommands = 10;

/**
 * A command is a line of its own that starts with `/` and its name, in any letter case, alone or
 * between code ticks, with any punctuation after it. Quotes (with `>` or of mail programs), code blocks
 * and HTML comments contain no commands, and a path is not a command: other words count, as unknown,
 * only if they resemble one of ours. The text of a command ends at the next command, and excludes
 * quotes, signatures and mail footers. Repeated commands count once.
 */
export function parseCommands(comment: string): readonly Command[] {
  const found: { readonly command: Command; readonly lines: string[] }[] = [];
  const lines = ownLines(linesOf(normaliseBody(comment)));
  const isAlone = lines.filter(({ text }) => text.trim() !== '').length === 1;
  for (const { text, isCode } of lines) {
    const command = isCode ? null : parseLine(text, isAlone);
    if (command !== null) {
      found.push(command);
    } else {
      found.at(-1)?.lines.push(text);
    }
  }
  const commands = found.map(({ command, lines }) =>
    command.kind === 'command' ? { ...command, text: textOf(lines) } : command,
  );
  const once = new Map(commands.map((command) => [JSON.stringify(command), command]));
  return [...once.values()].slice(0, maxCommands);
}

/** The writer's own text in a comment; empty if it only quotes, or a mail program added it. */
export function writtenText(comment: string): string {
  return ownLines(linesOf(normaliseBody(comment)))
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** Drops text that is only thanks or punctuation. */
function textOf(lines: readonly string[]): string {
  const text = lines.join('\n').trim();
  return text.length <= 60 && (isGreeting(text) || /^[\p{P}\s]*$/u.test(text)) ? '' : text;
}

const commandLine =
  /^ {0,3}([`*_]{0,3})[/／] ?([a-z](?:[a-z_-]{0,38}[a-z])?)([`*_]{0,3})([.,;:!…?。，；：！？]{0,5})([`*_]{0,3})(?=\s|$)(.*)$/i;

/** @param isAlone nothing else is in the comment: what ends in a question mark asks for the command */
function parseLine(line: string, isAlone: boolean) {
  const [, opening = '', word, inner = '', marks = '', outer = '', rest = ''] =
    commandLine.exec(line) ?? [];
  if (word === undefined) {
    return null;
  }
  const isAsked = /[?？]/.test(marks);
  if (isAsked && !isAlone) {
    return null;
  }
  const command = commandOf(word.toLowerCase(), isAsked);
  // The ticks may enclose the text as well.
  const isClosed = opening === '' || `${inner}${outer}` !== '';
  const text = isClosed || !rest.endsWith(opening) ? rest : rest.slice(0, -opening.length);
  return command === null ? null : { command, lines: [text] };
}

/** A question is not a command: Baton answers it with the correct form. */
function commandOf(word: string, isAsked: boolean): Command | null {
  const name = commandNames.find((one) => one === word) ?? commandSynonyms.get(word);
  if (name !== undefined && !isAsked) {
    return { kind: 'command', name, text: '' };
  }
  const meant = name ?? nearName(word);
  return meant === undefined ? null : { kind: 'unknown', written: word, meant };
}

/**
 * The command that a misspelt word means. Other programs have commands too, so the first letter must
 * match.
 */
export function nearName(word: string): CommandName | undefined {
  const exact = commandNames.find((name) => name === word) ?? commandHints.get(word);
  if (exact !== undefined) {
    return exact;
  }
  // `/approved`, `/closed`: a synonym may differ only in its ending, because `/retest` does not mean
  // `/reject`.
  for (const [synonym, name] of commandSynonyms) {
    if (word.startsWith(synonym) && word.length <= synonym.length + 3) {
      return name;
    }
  }
  const near = nearest(
    word,
    commandNames.filter((name) => name[0] === word[0]),
  );
  return commandNames.find((name) => name === near);
}

function linesOf(text: string): readonly CommentLine[] {
  let fence: ReturnType<typeof fenceOf> = null;
  let isHidden = false;
  return text.split('\n').map((line): CommentLine => {
    const mark = isHidden ? null : fenceOf(line);
    if (fence !== null) {
      fence = mark !== null && closes(mark, fence) ? null : fence;
      return { text: line, isCode: true };
    }
    if (mark !== null) {
      fence = mark;
      return { text: line, isCode: true };
    }
    const wasHidden = isHidden;
    isHidden = endsHidden(line, isHidden);
    return { text: line, isCode: wasHidden };
  });
}

/** Whether an HTML comment is open at the end of the line. */
function endsHidden(line: string, isHidden: boolean): boolean {
  const opens = line.lastIndexOf('<!--');
  const ends = line.lastIndexOf('-->');
  return opens === ends ? isHidden : opens > ends;
}
