// One line of a comment → the commands on it.

import { nearest } from '../../base/suggest.ts';
import {
  type Command,
  type CommandName,
  commandHints,
  commandNames,
  commandSynonyms,
} from '../../handoff/command.ts';

export interface CommandOnLine {
  readonly command: Command;
  /** What follows it on the line. */
  readonly text: string;
}

/**
 * The command that the line starts with, and those right behind it: `/accept & /rate 5`. Empty if it
 * starts with none.
 *
 * @param isAlone nothing else is in the comment: then a question mark asks for the command, and quotes,
 * brackets, a mention or an emoji before it do not matter
 */
export function parseCommandLine(line: string, isAlone: boolean): readonly CommandOnLine[] {
  const found: CommandOnLine[] = [];
  let next = parseStart(isAlone ? line.replace(dictated, '/') : line, isAlone);
  while (next !== null && found.length < maxOnLine) {
    const [, more] = another.exec(next.text.trimStart()) ?? [];
    const after = more === undefined ? null : parseStart(more, false);
    const isFollowed = after?.command.kind === 'command' && found.length + 1 < maxOnLine;
    found.push(isFollowed ? { ...next, text: '' } : next);
    next = isFollowed ? after : null;
  }
  return found;
}

/** What a phone makes of a spoken `/accept`: the whole comment, because others talk about slash commands. */
const dictated = /^\s*(?:forward[ -])?slash (?=[a-z]+[.!]?\s*$)/i;

/** More than anybody means. */
const maxOnLine = 5;
const another = /^(?:(?:[,;&+]|and|then|und|et|y|e)\s*)?([/／].*)$/is;

const marksAround = '[`*_]{1,3}|<(?:kbd|code|b|i|p|strong|em)>';
const aloneAround = String.raw`${marksAround}|["'“”„«‘‹([「『]|\p{Extended_Pictographic}\uFE0F? ?|:[\w+-]{1,20}: ?|@[\w-]{1,39}[:,]? `;
const slash = '[/／] ?';
/** Other slashes of keyboards and phones. */
const slashAlone = String.raw`[/／\\∕⁄] {0,2}`;
const name = String.raw`(?<word>[a-z](?:[a-z_-]{0,38}[a-z])?)(?:@[\w-]{1,39})?`;
const afterName = String.raw`(?<inner>[${'`'}*_]{0,3})(?<marks>[.,;:!…?。，、；：！？~]{0,20})(?<outer>[${'`'}*_]{0,3}|</\w{1,6}>)["'”“»’›)\]」』）]{0,2}`;
/** A space or one of these ends the name: `/rate:4`, `/rate=4`. */
const rest = String.raw`(?=\s|$|=\S|\p{Extended_Pictographic}|<br|&nbsp;|(?<=[:：,，、；;])[^\s/])(?<rest>.*)$`;

const commandLine = lineStartingWith(marksAround, slash);
const commandAlone = lineStartingWith(aloneAround, slashAlone);

function lineStartingWith(opening: string, mark: string): RegExp {
  return new RegExp(
    `^ {0,3}(?<opening>(?:${opening}){0,3})${mark}${name}${afterName}${rest}`,
    'isu',
  );
}

function parseStart(line: string, isAlone: boolean): CommandOnLine | null {
  const found = (isAlone ? commandAlone : commandLine).exec(plainStart(line))?.groups;
  if (found === undefined) {
    return null;
  }
  const { opening = '', inner = '', marks = '', outer = '', rest: after = '' } = found;
  // The ticks may enclose the text as well.
  const isClosed = opening === '' || `${inner}${outer}` !== '';
  const { word, text } = meantBy(
    found['word']?.toLowerCase() ?? '',
    isClosed ? after : withoutEnd(after, opening),
  );
  const isQuestion = /[?？]/.test(marks);
  if (isQuestion && !isAlone) {
    return null;
  }
  const isAsked = isQuestion || orAnother.test(text);
  const isSaidOf = isForOther(opening) || aboutCommand.test(text);
  const command = commandOf(word, { isAsked, isSaidOf });
  return command === null ? null : { command, text: withoutMark(text) };
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}

interface Said {
  readonly word: string;
  readonly text: string;
}

/** The word after the command turns it round, as in other tools, or belongs to it: `/hold cancel`, `/close not-planned`, `/take over`. */
function meantBy(word: string, text: string): Said {
  const end = /^(?:hold|pause)$/.test(word) ? endOfHold.exec(text) : null;
  if (end !== null) {
    return { word: 'resume', text: end[1] ?? '' };
  }
  if (word === 'take') {
    return { word, text: text.replace(/^\s+over(?![\p{L}\p{N}-])/iu, '') };
  }
  return { word: word === 'close' && notCompleted.test(text) ? 'cancel' : word, text };
}

const endOfHold =
  /^\s*(?:(?:cancel|end|stop|remove|release|resume)[\s.!]*$|(?:cancel|resume)(?:[,:]| [–—-])\s+(.*))/i;
/** With a reason after it, if anything: `/close not planned: the customer left`. */
const notCompleted =
  /^[\s:–—("'“-]*(?:as )?(?:not[-_ ]?planned|(?:not|no longer) needed|duplicate(?:\s+(?:of\s+)?(?:[\w./-]*#\d+|https?:\/\/\S+))?|wo(?:nt|n['’]t) ?(?:fix|do)|invalid)\s*(?:$|[.,;:!)"'”–—-]|(?<=\s)(?:because|since)\b)/i;

/** Without what parts it from the command: `– I take it`, `=4`. */
function withoutMark(text: string): string {
  return text.replace(/^(?:<br\s{0,9}\/?>|&nbsp;|\s){0,9}(?:=|[-–—:]{1,2}(?:\s+|$))?/iu, '');
}

/** The line with nothing invisible before the name, and with letters of full width as usual ones. */
function plainStart(line: string): string {
  const start = line.slice(0, longestStart);
  if (/^[\x20-\x7e]*$/.test(start)) {
    return line;
  }
  const plain = start
    .replace(/(?!\u200D)\p{Cf}/gu, '')
    .replaceAll('\u00A0', ' ')
    .replace(/[ａ-ｚＡ-Ｚ]/g, (letter) => letter.normalize('NFKC'));
  return plain + line.slice(longestStart);
}

/** More characters than a command and the marks around it have. */
const longestStart = 60;

/** These say who does it: `@bob /accept please` asks bob to accept. `@sam /ask …` only calls sam. */
const isByTheirWriter: ReadonlySet<CommandName> = new Set([
  'accept',
  'take',
  'complete',
  'resubmit',
  'reopen',
]);

/** `/accept not yet`, `/complete doesn't work`, `/complete is not possible`, `/accept when you have read it` */
const aboutCommand = aboutPattern();

function aboutPattern(): RegExp {
  const not = "(?:n['’]?t| not)";
  const statements = [
    `(?:is|was|are)${not} (?:possible|working|allowed|available|what|yet)`,
    `(?:do|does|did)${not} work`,
    `(?:can ?not|can['’]?t|could${not}) be (?:done|used)`,
    'not (?:yet|now|possible|allowed|working)',
    '(?:when|once|if|as soon as) (?:you|ready|done|possible|needed)',
    String.raw`cancel[\s.!]*$`,
    '(?:noch nicht|jetzt nicht|nicht möglich|ist nicht möglich|geht nicht|funktioniert nicht)',
    '(?:pas encore|ne (?:fonctionne|marche) pas|todavía no|aún no|no funciona|ainda não|não funciona)',
    '(?:non ancora|non funziona|nog niet|werkt niet|jeszcze nie|nie działa|ещё не|еще не|не работает)',
  ];
  return new RegExp(String.raw`^[\s–—:,-]*(?:${statements.join('|')})(?![\p{L}])`, 'iu');
}

/** Which of the two? `/accept or /return`, `/cancel, or /return if it is wrong` */
const orAnother =
  /^[\s–—:,-]*(?:or|vs\.?|versus|oder|ou|o|of|lub|eller|или) [`*_]{0,3}[/／][a-z]{2,20}(?!\p{L})/iu;

/** Bots and Apps that Baton may act as: `@baton /accept`. */
const nameOfBot = /baton|bot|actions|handoff/i;

function isForOther(opening: string): boolean {
  const [, ...called] = opening.split('@');
  return called.some((login) => !nameOfBot.test(login));
}

/** A question, a request to a colleague or words about a command are no command: Baton answers with the correct form. */
function commandOf(
  word: string,
  { isAsked, isSaidOf }: { readonly isAsked: boolean; readonly isSaidOf: boolean },
): Command | null {
  const named = commandNames.find((one) => one === word) ?? commandSynonyms.get(word);
  if (named !== undefined && !isAsked && !(isSaidOf && isByTheirWriter.has(named))) {
    return { kind: 'command', name: named, text: '' };
  }
  const meant = named ?? nearName(word);
  return meant === undefined ? null : { kind: 'unknown', written: word, meant };
}

/**
 * The command that a misspelt word means. Other programs have commands too, so the first letter must
 * match.
 */
export function nearName(written: string): CommandName | undefined {
  // `/accept-handoff`, `/assign_me`
  const word = written.replace(/[-_](?:handoff|issue|it|this|me|now)$/, '');
  const exact = commandNames.find((one) => one === word) ?? commandHints.get(word);
  if (exact !== undefined) {
    return exact;
  }
  // `/approved`, `/closed`: a synonym may differ only in its ending, because `/retest` does not mean
  // `/reject`.
  const plain = word.replace(/[-_]/g, '');
  for (const [synonym, command] of commandSynonyms) {
    if (
      plain.startsWith(synonym) &&
      /^(?:s|d|r|es|ed|al|ing)?$/.test(plain.slice(synonym.length))
    ) {
      return command;
    }
  }
  const near = nearest(
    word,
    commandNames.filter((one) => one[0] === word[0]),
  );
  return commandNames.find((one) => one === near);
}
