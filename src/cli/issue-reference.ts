// The issue that a command is about, in every form people copy it.

import { InvalidArgumentError } from 'commander';
import { usageError } from './cli-error.ts';

export interface IssueReference {
  readonly number: number;
  /** `owner/name`, with the host of an address before it; null if only the number was written. */
  readonly repo: string | null;
}

const forms = [
  /^#?(?<number>\d{1,15})$/,
  /^(?<repo>[\w.-]+\/[\w.-]+)#(?<number>\d{1,15})$/,
  /^https?:\/\/(?<repo>[\w.:-]+\/[\w.-]+\/[\w.-]+)\/issues\/(?<number>\d{1,15})(?:[/?#].*)?$/,
];

/** `34`, `#34`, `acme/ops#34` or the address in the browser. */
export function issueReference(written: string): IssueReference {
  const found = forms.map((form) => form.exec(written.trim())).find((match) => match !== null);
  const { number: digits, repo = null } = found?.groups ?? {};
  const number = Number(digits);
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new InvalidArgumentError(
      'Write an issue number, for example 34, or the address of an issue.',
    );
  }
  return { number, repo };
}

interface Place {
  readonly repo?: string;
  readonly file?: string;
}

/** The options, with the repository of the reference. */
export function atIssue<T extends Place>({ repo }: IssueReference, options: T): T {
  if (repo === null || options.file !== undefined) {
    return options;
  }
  if (options.repo !== undefined && !isSame(options.repo, repo)) {
    throw usageError(
      `The issue is in ${repo}, but \`--repo\` is ${options.repo}. Pass one of them.`,
    );
  }
  return { ...options, repo };
}

/** The host may be missing from one of them. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [`/${one.toLowerCase()}`, `/${other.toLowerCase()}`];
  return a.endsWith(b) || b.endsWith(a);
}
