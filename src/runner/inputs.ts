// The inputs of action.yml, read once.

import { getInput, setSecret } from '@actions/core';

export const modes = ['auto', 'sweep', 'report', 'rebuild', 'verify'] as const;
export type Mode = (typeof modes)[number];

export interface Inputs {
  readonly token: string;
  /** Folder, from the top of the repository, without slashes at either end. */
  readonly configPath: string;
  readonly dataBranch: string;
  readonly mode: Mode;
  readonly days: number;
  /** UTC ISO 8601 in whole seconds; null: now. */
  readonly asOf: string | null;
}

/** What is wrong with an input, and what to write instead. */
export interface InputProblem {
  readonly input: string;
  readonly message: string;
}

export type ReadInputs =
  | { readonly kind: 'sound'; readonly inputs: Inputs }
  | { readonly kind: 'unsound'; readonly problems: readonly InputProblem[] };

/** @param dispatched the mode a person chose when starting the workflow by hand; it outranks the input */
export function readInputs(dispatched: string | null): ReadInputs {
  for (const secret of ['token', 'slack-webhook-url', 'smtp-url']) {
    const value = getInput(secret);
    if (value !== '') {
      setSecret(value);
    }
  }
  const problems: InputProblem[] = [];
  const input = (name: string, sound: boolean, message: string) => {
    if (!sound) {
      problems.push({ input: name, message });
    }
  };
  const token = getInput('token');
  input(
    'token',
    token !== '',
    'is empty. Leave it out to use `${{ github.token }}`, or pass a token that may write issues and contents.',
  );
  const configPath = getInput('config-path').replaceAll(/^\/+|\/+$/g, '');
  input(
    'config-path',
    configPath !== '' && !configPath.split('/').includes('..'),
    'must be a folder of this repository, such as `.github/handoffs`.',
  );
  const dataBranch = getInput('data-branch');
  input(
    'data-branch',
    /^[\w][\w./-]*$/.test(dataBranch) && !dataBranch.includes('..'),
    'must be a branch name, such as `handoff-data`.',
  );
  const asked = dispatched ?? getInput('mode');
  const mode = modes.find((one) => one === asked) ?? null;
  input('mode', mode !== null, `must be one of ${modes.join(', ')}.`);
  const days = Number(getInput('days'));
  input(
    'days',
    Number.isInteger(days) && days >= 1 && days <= 3660,
    'must be a whole number of days from 1 to 3660, such as `30`.',
  );
  const asOf = getInput('as-of');
  const asOfTime = Date.parse(asOf);
  input(
    'as-of',
    asOf === '' || (!Number.isNaN(asOfTime) && /^\d{4}-\d\d-\d\d/.test(asOf)),
    'must be an ISO 8601 instant, such as `2026-11-22T09:00:00Z`, or be left out.',
  );
  if (problems.length > 0 || mode === null) {
    return { kind: 'unsound', problems };
  }
  return {
    kind: 'sound',
    inputs: {
      token,
      configPath,
      dataBranch,
      mode,
      days,
      asOf: asOf === '' ? null : new Date(asOfTime).toISOString().replace(/\.\d+Z$/, 'Z'),
    },
  };
}
