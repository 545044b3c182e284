// Keeps the lines of a text that a person pastes into a question. As typed, each line would answer
// one question, and the form would be filed with the first line alone.

import { type Readable, Transform } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Terminal } from '../output/terminal.ts';

type Prompts = Terminal['prompts'];

/** https://invisible-island.net/xterm/ctlseqs/ctlseqs.html#h2-Bracketed-Paste-Mode */
const csi = '\u001b';
const markPastes = `${csi}[?2004h`;
const markNoPastes = `${csi}[?2004l`;
const start = `${csi}[200~`;
const end = `${csi}[201~`;
const marks = new RegExp(`(${csi}\\[20[01]~)`);
const begunMark = new RegExp(`${csi}(?:\\[(?:2(?:01?)?)?)?$`);

/** Shown in place of a line break, because a question shows one line. */
const shownBreak = '↵';

/** The answer as it was pasted. */
export function pastedLines(answer: string): string {
  return answer.replaceAll(shownBreak, '\n');
}

/** Asks questions with streams on which a pasted text is one answer. */
export async function withPastedLines<T>(
  { input, output }: Prompts,
  ask: (prompts: Prompts) => Promise<T>,
): Promise<T> {
  const setRawMode = (isRaw: boolean) => hasRawMode(input) && input.setRawMode(isRaw);
  const keys = Object.assign(joinLines(), { isTTY: true, setRawMode });
  input.pipe(keys);
  output.write(markPastes);
  try {
    return await ask({ input: keys, output });
  } finally {
    output.write(markNoPastes);
    input.unpipe(keys);
    input.pause();
  }
}

interface RawMode {
  setRawMode(isRaw: boolean): unknown;
}

function hasRawMode(input: Readable): input is Readable & RawMode {
  return 'setRawMode' in input && typeof input.setRawMode === 'function';
}

/** A long text arrives in parts, so the mark of its end may be divided. */
function joinLines(): Transform {
  const decoder = new StringDecoder('utf8');
  let isPasted = false;
  let rest = '';
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let keys = '';
      for (const part of (rest + decoder.write(chunk)).split(marks)) {
        rest = '';
        if (part === start || part === end) {
          isPasted = part === start;
        } else if (isPasted) {
          rest = begunMark.exec(part)?.[0] ?? '';
          keys += onOneLine(part.slice(0, part.length - rest.length));
        } else {
          keys += part;
        }
      }
      done(null, keys);
    },
  });
}

/** A tab would take over the example answer. */
function onOneLine(pasted: string): string {
  return pasted.replace(/\r\n?|\n/g, shownBreak).replaceAll('\t', ' ');
}
