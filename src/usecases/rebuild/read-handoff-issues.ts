// Reads the issues that a rebuild needs: those with a label of ours, and those that the previous ledger
// names. Other issues of the repository are not read, however many there are.

import { handoffLabel } from '../../form/choose-template.ts';
import type { GitHub, IssueSnapshot } from '../../ports/github.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { type IssueFailure, toIssueFailure } from '../issue-failure.ts';

export interface HandoffIssues {
  /** Each once. */
  readonly issues: readonly IssueSnapshot[];
  readonly failures: readonly IssueFailure[];
}

export interface HandoffIssueReader {
  readonly now: string;
  readonly configurationVersion: string | null;
  /** @returns all that was read so far, with these */
  read(wanted: {
    readonly labels: readonly string[];
    readonly numbers: readonly number[];
  }): Promise<HandoffIssues>;
  /** Reads these again the next time. */
  forget(numbers: readonly number[]): void;
}

/**
 * Twenty are read in one request. Leaves part of the 1,000 requests per hour that all runs of a repository
 * share.
 */
const maxIssues = 12_000;

type Reading = Pick<GitHub, 'readLabelled' | 'readIssues'>;

export async function openHandoffIssues(github: Reading): Promise<HandoffIssueReader> {
  const wanted = new Set<number>();
  const read = new Map<number, IssueSnapshot>();
  const failed = new Map<number, IssueFailure>();
  const listed = new Set<string>();
  const list = async (label: string) => {
    listed.add(label);
    const first = await github.readLabelled({ label, after: null });
    for (let page = first; ; ) {
      page.issues.forEach(({ number }) => void wanted.add(number));
      if (wanted.size > maxIssues) {
        throw tooMany();
      }
      if (page.next === null) {
        return first;
      }
      page = await github.readLabelled({ label, after: page.next });
    }
  };
  const { now, configurationVersion } = await list(handoffLabel);
  return {
    now,
    configurationVersion,
    forget: (numbers) => {
      for (const number of numbers) {
        read.delete(number);
        wanted.add(number);
      }
    },
    read: async ({ labels, numbers }) => {
      for (const label of labels.filter((one) => !listed.has(one))) {
        await list(label);
      }
      numbers.forEach((number) => void wanted.add(number));
      const due = [...wanted].filter((number) => !read.has(number) && !failed.has(number));
      const reading = await github.readIssues(due.map((number) => ({ number, updatedAt: null })));
      reading.issues.forEach((issue) => void read.set(issue.number, issue));
      for (const { issueNumber, error } of reading.failed) {
        failed.set(issueNumber, toIssueFailure(issueNumber, error));
      }
      due.forEach((number) => void wanted.delete(number));
      return { issues: [...read.values()], failures: [...failed.values()] };
    },
  };
}

function tooMany(): ServiceError {
  return new ServiceError(
    'github_rate_limited',
    `This repository has more than the ${maxIssues} handoffs that one run can read within the rate limit. ` +
      'Baton changed nothing. To repair a ledger, restore an earlier commit of the data branch. The next sweeps ' +
      'catch up.',
  );
}
