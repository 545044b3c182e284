// Reads the issues that a rebuild needs, page by page: those with a label of ours, and those that the previous
// ledger names. Other issues of the repository are not read, however many there are.

import { handoffLabel } from '../../form/choose-template.ts';
import type { GitHub, IssueSnapshot, LabelledPage } from '../../ports/github.ts';
import { listsPerPage, type RebuildLimits } from './rebuild-limits.ts';

export interface HandoffIssues {
  /** Each once; those that do not exist, too. */
  readonly numbers: readonly number[];
  readonly issues: readonly IssueSnapshot[];
  readonly failed: readonly { readonly issueNumber: number; readonly error: unknown }[];
}

/** Where a list of labelled issues continues. */
export interface ReadPlace {
  readonly label: string;
  /** null: at the start. */
  readonly after: string | null;
}

export interface HandoffIssuePage extends HandoffIssues {
  /** Requests for lists since the page before. */
  readonly lists: number;
  /** null: all lists are read. */
  readonly next: ReadPlace | null;
}

export interface HandoffIssueReader {
  readonly now: string;
  readonly configurationVersion: string | null;
  /** Those in the lists of these labels, then those with these numbers, page by page. */
  pages(wanted: {
    readonly labels: readonly string[];
    readonly numbers: readonly number[];
    /** null: the lists are read. */
    readonly from: ReadPlace | null;
    /** Is left out. */
    readonly isRead: (issueNumber: number) => boolean;
  }): AsyncIterable<HandoffIssuePage>;
  /** Page by page. */
  numbered(numbers: readonly number[]): AsyncIterable<HandoffIssues>;
}

type Reading = Pick<GitHub, 'readLabelled' | 'readIssues'>;

export async function openHandoffIssues(
  github: Reading,
  { page: together }: Pick<RebuildLimits, 'page'>,
): Promise<HandoffIssueReader> {
  const first = await github.readLabelled({ label: handoffLabel, after: null });
  const list = (place: ReadPlace) =>
    place.label === handoffLabel && place.after === null
      ? Promise.resolve(first)
      : github.readLabelled(place);
  return {
    now: first.now,
    configurationVersion: first.configurationVersion,
    async *pages({ labels, numbers, from, isRead }) {
      const due = new Set<number>();
      const add = (all: readonly number[]) => {
        for (const number of all.filter((one) => !isRead(one))) {
          due.add(number);
        }
      };
      let lists = 0;
      for (let place: ReadPlace | null = from; place !== null; ) {
        const page: LabelledPage = await list(place);
        lists += 1;
        const next = placeAfter(place, page, labels);
        add(page.issues.map(({ number }) => number));
        while (due.size >= together || lists >= listsPerPage) {
          const some = [...due].slice(0, together);
          some.forEach((number) => void due.delete(number));
          // Those that are left are listed again if the run ends here.
          yield { ...(await readAll(github, some)), lists, next: due.size === 0 ? next : place };
          lists = 0;
        }
        place = next;
      }
      add(numbers);
      for (const some of inPages([...due], together)) {
        yield { ...(await readAll(github, some)), lists, next: null };
        lists = 0;
      }
    },
    async *numbered(numbers) {
      for (const some of inPages(numbers, together)) {
        yield await readAll(github, some);
      }
    },
  };
}

function* inPages(numbers: readonly number[], together: number): Iterable<readonly number[]> {
  for (let at = 0; at < numbers.length; at += together) {
    yield numbers.slice(at, at + together);
  }
}

export function startOf(label: string): ReadPlace {
  return { label, after: null };
}

function placeAfter(
  { label }: ReadPlace,
  { next }: LabelledPage,
  labels: readonly string[],
): ReadPlace | null {
  const nextLabel = labels[labels.indexOf(label) + 1];
  return next === null
    ? nextLabel === undefined
      ? null
      : startOf(nextLabel)
    : { label, after: next };
}

async function readAll(github: Reading, numbers: readonly number[]): Promise<HandoffIssues> {
  const wanted = numbers.map((number) => ({ number, updatedAt: null }));
  return { numbers, ...(await github.readIssues(wanted)) };
}
