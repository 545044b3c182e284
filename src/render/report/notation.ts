// How the sentences of a report write names: as Markdown on GitHub, as plain text in messages.

import type { ListedHandoff } from '../../metrics/measured.ts';
import { inline } from '../format/escape.ts';
import { truncatedLine } from '../messages/plain.ts';

type Named = Pick<ListedHandoff, 'issueNumber' | 'title'>;

export interface Notation {
  readonly strong: (text: string) => string;
  /** Untrusted text. */
  readonly name: (text: string) => string;
  readonly issue: (issue: Named) => string;
}

const maxName = 60;
const maxTitle = 60;

export const markdown: Notation = {
  strong: (text) => `**${text}**`,
  name: (text) => inline(text, maxName),
  // GitHub links the issue number.
  issue: ({ issueNumber, title }) => `#${issueNumber} ${inline(title, maxTitle)}`.trimEnd(),
};

export const plainNotation: Notation = {
  strong: (text) => text,
  name: (text) => truncatedLine(text, maxName),
  issue: ({ issueNumber, title }) => `#${issueNumber} ${truncatedLine(title, maxTitle)}`.trimEnd(),
};
