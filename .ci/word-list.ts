// Words and habits that `check-words.ts` finds in comments, texts, test names and Markdown. Each fails the check.

import type { WordList } from './find-words.ts';

/** Words that are no longer in use. */
export const archaic: WordList = {
  'who(?:m|mso|so)?ever': 'name the person, or "the person who"',
  'whatever|whatsoever': 'any, or "regardless of"',
  anew: 'again',
  'mend(?:s|ed|ing)?': 'fix',
  [String.raw`put(?:s|ting)?(?: \w+){0,2} back`]: 'restore, revert or reopen',
  [String.raw`stands?(?! (?:for|out)\b)|standing|stood(?! out\b)`]: 'is, or "is in"',
  [String.raw`(?:lies?|lay|lain|lying)(?= (?:in|at|on|there|here|under|beside|behind|before|between|ahead|with|within|outside|elsewhere|ready|open)\b)`]:
    'is',
  'told|tells|untold|retold|retells?': 'notify, report, show, or the plain fact',
  'tell of|tell anew': 'report',
  [String.raw`(?:says?|said) (?:nothing )?of(?! (?:the day|which)\b)`]: 'describe',
  'for ?ever(?:more)?': 'permanently, or never expires',
  begun: 'started',
  besides: 'also, as well as, or except',
  'it is so that': 'state the fact',
  'deeds?': 'action or change',
  upon: 'on',
  '(?:there|where|here)(?:of|by|in|upon|with|after|to|fore)(?<!therefore)': 'a plain preposition',
  'whence|thence|hence|hither|thither|henceforth|hitherto': 'so, from there, until now',
  'lest|albeit|amid|ere|nought|naught|aught|amiss|betimes|bade': 'a plain word',
  shall: 'must or will',
  'save (?:for|that|where|when)': 'except',
  'foresee|foresaw|foreseen|unforeseen': 'expect',
  [String.raw`(?:make|makes|made|making)(?: \w+)? good`]: 'fix, retry or catch up',
  '(?:none|any) such': 'name the noun',
  'errands?|happenings?|obeys?|obeyed': 'the term in the vocabulary',
  '(?:as|whether) yet': 'yet',
};

/** Words in use, for which a plainer one reads better. */
export const habits: WordList = {
  says: 'a thing shows, reports or contains',
  // `nobody` is a value of `assign`, in code ticks, in quotes, or after `everyone`.
  [String.raw`(?<![\x60'](?=\w+[\x60'])|everyone, )(?:nobody|somebody)`]:
    'no one, someone, or the role',
  [String.raw`(?<!no )such(?! as\b)`]: 'this, these, or the noun',
  '(?<!if there )(?:is|are|has|have|had|there) none': '"no", with the noun',
  'lacks?|wanting': 'is missing',
  [String.raw`no more(?! than\b)`]: 'no longer',
  'at the (?:most|least)': 'at most, at least',
  likewise: 'also',
  'remed(?:y|ies)': 'fix',
  'goes on|go on|went on': 'continue',
  // Mail programs write "Begin forwarded message".
  'begins?(?! (?:forwarded|doorgestuurd))|began|beginning': 'start',
  'circumstances?': 'context or condition',
  unsound: 'invalid',
  'nothing is lost': 'leave it out unless the reader must decide something',
  'taken? (?:it )?up again': 'resume',
};
