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

/** More than anybody means: the rest of such a comment is let go. */
const maxCommands = 10;

/**
 * A command is a line of its own that begins with `/` and its name, in any letter case, alone or between
 * code ticks, and with any punctuation after it. What is quoted, with `>` or as mail programs do, is in
 * a code block or is hidden in an HTML comment is none, and neither is a path: of other words only those
 * count, as unknown, that are nearly one of ours. The text of a command runs on to the next, without
 * quotes, signatures and the footers of mails. One that is there twice is meant once.
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

/** What its writer said in a comment; empty where it only quotes, or was added by a mail program. */
export function writtenText(comment: string): string {
  return ownLines(linesOf(normaliseBody(comment)))
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** A word of thanks is no text, and neither is punctuation. */
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
  // The ticks may be around the text as well.
  const isClosed = opening === '' || `${inner}${outer}` !== '';
  const text = isClosed || !rest.endsWith(opening) ? rest : rest.slice(0, -opening.length);
  return command === null ? null : { command, lines: [text] };
}

/** A question is no order: it is answered with the command as it is written. */
function commandOf(word: string, isAsked: boolean): Command | null {
  const name = commandNames.find((one) => one === word) ?? commandSynonyms.get(word);
  if (name !== undefined && !isAsked) {
    return { kind: 'command', name, text: '' };
  }
  const meant = name ?? nearName(word);
  return meant === undefined ? null : { kind: 'unknown', written: word, meant };
}

/**
 * The command that is meant by what is none. Other programs have commands, too: a word that begins with
 * another letter is theirs.
 */
export function nearName(word: string): CommandName | undefined {
  const exact = commandNames.find((name) => name === word) ?? commandHints.get(word);
  if (exact !== undefined) {
    return exact;
  }
  // `/approved`, `/closed`: of the synonyms no more than an ending may differ, since `/retest` is no `/reject`.
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
