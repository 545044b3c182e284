// A page and its pieces, as they are passed around.

import type { raw } from 'hono/html';

export type Markup = ReturnType<typeof raw>;
/** `html` gives either. */
export type Html = Markup | Promise<Markup>;

export type Tab = 'issues' | 'runs' | 'ledger' | 'templates';

export interface PageContent {
  readonly title: string;
  readonly tab: Tab;
  readonly login: string;
  /** Path and query of this page, to come back to. */
  readonly address: string;
  /** Something that was refused. */
  readonly refusal?: string | null;
  readonly content: Html | '';
}
