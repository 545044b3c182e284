// What the page of all repositories shows.

import type { OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import type { OrganisationFigures } from '../../metrics/organisation.ts';
import type { Attention } from '../view/open-cards.ts';

export interface OrganisationData {
  /** Of GitHub. */
  readonly host: string;
  /** UTC ISO 8601. */
  readonly asOf: string;
  /** Length of the window that is counted. */
  readonly days: number;
  readonly figures: OrganisationFigures;
  readonly attention: Longest<Attention>;
  readonly open: Longest<OpenHandoff>;
  /** Those with the most overdue handoffs first. */
  readonly turns: readonly TeamOpen[];
}

export interface InRepository<Item> {
  /** `owner/name` */
  readonly repository: string;
  readonly item: Item;
}

/** The first of all that there are: a page cannot list a hundred thousand. */
export interface Longest<Item> {
  readonly first: readonly InRepository<Item>[];
  readonly count: number;
}

/** Open handoffs that a team has to act on. It has the same id in each repository. */
export interface TeamOpen {
  readonly team: string;
  readonly open: number;
  readonly overdue: number;
}
