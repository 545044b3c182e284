// A page and its parts.

import type { raw } from 'hono/html';

export type Markup = ReturnType<typeof raw>;
/** `html` returns either. */
export type Html = Markup | Promise<Markup>;

export type Tab = 'issues' | 'runs' | 'dashboard' | 'ledger' | 'templates';

export interface PageContent {
  readonly title: string;
  readonly tab: Tab;
  readonly login: string;
  /** Path and query of this page, to return to. */
  readonly address: string;
  /** An error message. */
  readonly refusal?: string | null;
  readonly content: Html | '';
}
