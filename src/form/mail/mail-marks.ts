// Single lines that end what a person wrote in a mail.

import {
  aboutMail,
  aboutPrinting,
  companyRegister,
  confidential,
  devices,
  getWords,
  mailingList,
  noticeStart,
  noticeTitle,
  offeredApps,
  ownDevice,
  sentWords,
  virusScan,
} from './footer-words.ts';
import { foldWord, forwardedWords } from './mail-words.ts';

/** A line of a comment. */
export interface CommentLine {
  readonly text: string;
  /** In a code block, or hidden in an HTML comment: no mail program wrote it. */
  readonly isCode: boolean;
}

/** `--` or an em dash alone; `---` is a rule in Markdown. */
export function isSignatureMark(line: string): boolean {
  return /^(?:--|—|――|－－)$/.test(line.trim());
}

const forwarded = new Set(forwardedWords.map(foldWord));

/** "-----Original Message-----", the long line of Outlook, "Begin forwarded message:". */
export function isSeparator(line: string, next: string): boolean {
  const written = line.trim();
  if (written.length > longestSeparator) {
    return false;
  }
  const text = written.replace(/^\*+|\*+$/g, '');
  // The second: Tobit david, above headers without colons.
  if (/^_{20,}$|^\[?Original Message processed by david/i.test(text)) {
    return true;
  }
  if (/^-{3,} ?[\p{L}\p{M}'’ ]{4,60}:? ?-{3,}$/u.test(text)) {
    return true;
  }
  if (/[-=_]{20,}$/.test(text) && /^[^\s:：][^:：]{0,30}[:：]/.test(next.trim())) {
    return true;
  }
  return forwarded.has(foldWord(text.replace(/[:：]$/, '')));
}

const longestSeparator = 200;

/** What GitHub adds to the mails it sends, a phone to those it sends, a company to all. */
export function isFooter(line: string): boolean {
  const text = line.trim();
  return isOfGitHub(text) || isOfProgram(text) || isOfCompany(text) || mailingList.test(text);
}

/** A picture of a signature, as programs leave it in plain text: `[cid:image001.png@01DB]`. */
export function isPictureName(line: string): boolean {
  return /^\s*(?:\[(?:cid|image): ?[^\]\n]{1,200}\]|<image\d{1,4}\.\w{3,4}>)\s*$/i.test(line);
}

function isOfGitHub(text: string): boolean {
  return (
    /^(?:—|--)?[\s*_[]*(?:Reply to this email directly|You(?: are|'re|’re) receiving this because|You received this message because|Message ID:|Triage notifications on the go)/i.test(
      text,
    ) ||
    /^\S{1,60} left a comment \W{0,3}\([\w.-]+\/[\w.-]+#\d+\)/.test(text) ||
    text.includes('github.com/notifications/unsubscribe')
  );
}

function isOfProgram(text: string): boolean {
  if (text.length > longestOfProgram) {
    return false;
  }
  const plain = text
    .replace(/\]\([^()\s]{0,150}\)|<https?:[^<>\s]{0,150}>|[[\]]/g, '')
    .replace(/^[*_<("\s]+|[)>"*_\s]+$/g, '');
  if (/^(?:sent )?from my \S.{0,60}$/i.test(plain)) {
    return true;
  }
  if (sentWords.test(plain) && (devices.test(plain) || ownDevice.test(plain))) {
    return true;
  }
  return plain.length <= longestOffer && getWords.test(plain) && offeredApps.test(plain);
}

const longestOfProgram = 250;
const longestOffer = 60;

function isOfCompany(line: string): boolean {
  const text = line.slice(0, longestLookedAt);
  if (noticeTitle.test(text) || virusScan.test(text) || companyRegister.test(text)) {
    return true;
  }
  if (aboutPrinting.test(text)) {
    return true;
  }
  return isLong(text) && noticeStart.test(text) && confidential.test(text) && aboutMail.test(text);
}

/** Notices are long, and say at their start what they are. */
const longestLookedAt = 1000;

/** In scripts that write a word with one or two characters, a sentence is shorter. */
function isLong(text: string): boolean {
  return text.length >= 40 || (text.length >= 15 && /[\p{sc=Han}\p{sc=Hangul}]/u.test(text));
}
