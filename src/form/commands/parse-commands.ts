// A comment → the commands in it.

import { nearest } from '../../base/suggest.ts';
import { type Command, type CommandName, commandNames } from '../../handoff/command.ts';
import { normaliseBody } from '../markdown/normalise-body.ts';
import { closes } from '../markdown/outside-fences.ts';
import { fenceOf } from '../markdown/scan-markdown.ts';

/** More than anybody means: the rest of such a comment is let go. */
const maxCommands = 10;

/**
 * A command is a line of its own that begins with `/` and its name, in any letter case. What is quoted,
 * stands in a code block or is hidden in an HTML comment is none, and neither is a path: of other words
 * only those count, as unknown, that are nearly one of ours. The text of a command runs on to the next,
 * without what it quotes. One that is there twice is meant once.
 */
export function parseCommands(comment: string): readonly Command[] {
  const found: { readonly command: Command; readonly lines: string[] }[] = [];
  for (const { text, isSpoken } of linesOf(normaliseBody(comment))) {
    const begun = isSpoken ? begin(text) : null;
    if (begun !== null) {
      found.push(begun);
    } else if (!/^ {0,3}>/.test(text)) {
      found.at(-1)?.lines.push(text);
    }
  }
  const commands = found.map(({ command, lines }) =>
    command.kind === 'command' ? { ...command, text: lines.join('\n').trim() } : command,
  );
  const once = new Map(commands.map((command) => [JSON.stringify(command), command]));
  return [...once.values()].slice(0, maxCommands);
}

const commandLine = /^ {0,3}\/([a-z][a-z_-]{0,39})(?::|(?=\s)|$)(.*)$/i;

function begin(line: string) {
  const [, word, rest = ''] = commandLine.exec(line) ?? [];
  const command = word === undefined ? null : commandOf(word.toLowerCase());
  return command === null ? null : { command, lines: [rest] };
}

function commandOf(word: string): Command | null {
  const name = commandNames.find((one) => one === word);
  if (name !== undefined) {
    return { kind: 'command', name, text: '' };
  }
  const meant = nearName(word);
  return meant === undefined ? null : { kind: 'unknown', written: word, meant };
}

/** Other programs have commands, too: a word that begins with another letter is theirs. */
export function nearName(word: string): CommandName | undefined {
  const near = nearest(
    word,
    commandNames.filter((name) => name[0] === word[0]),
  );
  return commandNames.find((name) => name === near);
}

interface Line {
  readonly text: string;
  /** Neither in a code block nor hidden. */
  readonly isSpoken: boolean;
}

function linesOf(text: string): readonly Line[] {
  let fence: ReturnType<typeof fenceOf> = null;
  let isHidden = false;
  return text.split('\n').map((line): Line => {
    const mark = isHidden ? null : fenceOf(line);
    if (fence !== null) {
      fence = mark !== null && closes(mark, fence) ? null : fence;
      return { text: line, isSpoken: false };
    }
    if (mark !== null) {
      fence = mark;
      return { text: line, isSpoken: false };
    }
    const wasHidden = isHidden;
    isHidden = endsHidden(line, isHidden);
    return { text: line, isSpoken: !wasHidden };
  });
}

/** Whether an HTML comment is open at the end of the line. */
function endsHidden(line: string, isHidden: boolean): boolean {
  const opens = line.lastIndexOf('<!--');
  const ends = line.lastIndexOf('-->');
  return opens === ends ? isHidden : opens > ends;
}
