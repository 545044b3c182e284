// A page and its parts.

import type { raw } from 'hono/html';
import type { Progress } from '../server/steps.ts';

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
  /** Of the five steps; null: not shown here. */
  readonly progress: Progress | null;
  readonly content: Html | '';
}
