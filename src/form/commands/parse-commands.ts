// A comment → the commands in it.

import { type Command, commandNames, commandSynonyms } from '../../handoff/command.ts';
import { isAutoReply } from '../mail/auto-reply.ts';
import type { CommentLine } from '../mail/mail-marks.ts';
import { ownLines } from '../mail/own-lines.ts';
import { isGreeting, isOnlySignature } from '../mail/sign-off.ts';
import { normaliseBody } from '../markdown/normalise-body.ts';
import { closes } from '../markdown/outside-fences.ts';
import { fenceOf } from '../markdown/scan-markdown.ts';
import { parseCommandLine } from './parse-command-line.ts';

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
  return parseComment(comment).commands;
}

/** The commands in a comment, and what is said before the first of them. */
export function parseComment(comment: string): {
  readonly commands: readonly Command[];
  /** Empty: nothing, no more than thanks, or the automatic reply of someone who is away. */
  readonly text: string;
} {
  const found: { readonly command: Command; readonly lines: string[] }[] = [];
  const before: string[] = [];
  const lines = ownLines(linesOf(normaliseComment(comment)));
  const isAlone = lines.filter(({ text }) => text.trim() !== '').length === 1;
  for (const { text, isCode } of lines) {
    const commands = isCode ? [] : parseCommandLine(text, isAlone);
    found.push(...commands.map(({ command, text: own }) => ({ command, lines: [own] })));
    if (commands.length === 0) {
      (found.at(-1)?.lines ?? before).push(text);
    }
  }
  const commands = found.map(({ command, lines }) =>
    command.kind === 'command' ? { ...command, text: textBelow(lines) } : command,
  );
  const said = textOf(before);
  const once = new Map(commands.map((command) => [JSON.stringify(command), command]));
  return {
    commands: [...once.values()].slice(0, maxCommands),
    text: isAutoReply(said) ? '' : said,
  };
}

/**
 * A comment that a command line sent with `\n` as text: `gh issue comment --body "/accept\nI take it"`. Elsewhere these
 * characters can be meant: `/return See C:\new`.
 */
function normaliseComment(comment: string): string {
  const text = normaliseBody(comment);
  const isInOneLine = text.includes('\\n') && !text.trim().includes('\n');
  return isInOneLine && besideCommand.test(text) ? text.replaceAll('\\n', '\n') : text;
}

const anyCommand = `/(?:${[...commandNames, ...commandSynonyms.keys()].join('|')})`;
const besideCommand = new RegExp(
  String.raw`^\s*${anyCommand}\\n|\\n\s*${anyCommand}(?=$|\s|\\n)`,
  'i',
);

/** The writer's own text in a comment; empty if it only quotes, or a mail program added it. */
export function writtenText(comment: string): string {
  return ownLines(linesOf(normaliseBody(comment)))
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** The text of a command. A signature alone, below a blank line, is no text. */
function textBelow(lines: readonly string[]): string {
  const [own = '', below = ''] = lines;
  const text = textOf(lines);
  return `${own}${below}`.trim() === '' && isOnlySignature(text) ? '' : text;
}

/** Drops text that is only thanks, or has neither letter nor figure. */
function textOf(lines: readonly string[]): string {
  const text = lines.join('\n').trim();
  if (text.length > longestEmpty) {
    return text;
  }
  const said = text.replace(/<!--[^>]*-->|<\/?\w{1,10}>|:[a-z_+-]\w{0,30}:/gi, '');
  return isGreeting(text) || !/[\p{L}\p{N}]/u.test(said) ? '' : text;
}

const longestEmpty = 60;

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
