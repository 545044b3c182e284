// Single lines that end what a person wrote in a mail.

import {
  aboutMail,
  confidential,
  devices,
  foldWord,
  forwardedWords,
  sentFromWords,
} from './mail-words.ts';

/** `--` or an em dash alone; `---` is a rule in Markdown. */
export function isSignatureMark(line: string): boolean {
  return /^(?:--|—|――|－－)$/.test(line.trim());
}

const forwarded = new Set(forwardedWords.map(foldWord));

/** "-----Original Message-----", the long line of Outlook, "Begin forwarded message:". */
export function isSeparator(line: string, next: string): boolean {
  const text = line.trim().replace(/^\*+|\*+$/g, '');
  if (text.length > longestSeparator) {
    return false;
  }
  if (/^_{20,}$/.test(text)) {
    return true;
  }
  if (/^-{4,} ?[\p{L}\p{M}'’ ]{4,60}:? ?-{4,}$/u.test(text)) {
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
  return isOfGitHub(text) || isOfProgram(text) || isOfCompany(text);
}

function isOfGitHub(text: string): boolean {
  return (
    /^(?:—|--)?\s*(?:Reply to this email directly|You are receiving this because|You're receiving this because|Message ID: )/i.test(
      text,
    ) || text.includes('github.com/notifications/unsubscribe')
  );
}

function isOfProgram(text: string): boolean {
  const plain = text.replace(/^[*_<]+/, '');
  return text.length <= 100 && sentFromWords.test(plain) && devices.test(plain);
}

function isOfCompany(text: string): boolean {
  if (/^\W*(?:confidentiality notice|disclaimer|legal notice|haftungsausschluss)\b/i.test(text)) {
    return true;
  }
  return text.length >= 40 && confidential.test(text) && aboutMail.test(text);
}
