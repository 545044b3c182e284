// Shared by reading, replacing and creating the data branch's file.

import type { Octokit } from '@octokit/rest';
import * as v from 'valibot';
import type { WriteOutcome } from '../../ports/ledger-store.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { isOfArchived, statusOf, toServiceError } from '../http/map-errors.ts';

export interface DataFile {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  readonly path: string;
}

/** The branch's latest commit; null if the branch does not exist. */
export async function headCommit(file: DataFile): Promise<string | null> {
  return createHeadWatch(file)();
}

/**
 * Reads the branch's latest commit again and again. An answer that it is still the same does not count against the
 * rate limit: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function createHeadWatch(file: DataFile): () => Promise<string | null> {
  const { octokit, owner, repo, branch } = file;
  let last: { readonly etag: string; readonly commit: string } | null = null;
  return async () => {
    const known = last === null ? {} : { headers: { 'if-none-match': last.etag } };
    try {
      const at = { owner, repo, ref: `heads/${branch}`, ...known };
      const { data, headers } = await octokit.git.getRef(at);
      const commit = data.object.sha;
      last = headers.etag === undefined ? null : { etag: headers.etag, commit };
      return commit;
    } catch (error) {
      const status = statusOf(error);
      if (status === 304 && last !== null) {
        return last.commit;
      }
      if (status === 404) {
        last = null;
        return null;
      }
      throw toServiceError('find the data branch', error);
    }
  };
}

/** Ends without padding, so that the texts of all pieces make one. */
const bytesPerPiece = 3 * 2 ** 14;

/**
 * The bytes of a request body with the file in it. They are written into memory once: as text, the file would be
 * copied as base64, as JSON and as UTF-8, which takes longer than to send it.
 */
export function jsonWithFile(file: Uint8Array, rest: Readonly<Record<string, string>>): Uint8Array {
  const before = `${JSON.stringify(rest).slice(0, -1)},"content":"`;
  const start = Buffer.byteLength(before);
  const length = 4 * Math.ceil(file.length / 3);
  const body = Buffer.allocUnsafe(start + length + 2);
  body.write(before);
  const source = Buffer.from(file.buffer, file.byteOffset, file.length);
  for (let from = 0; from < file.length; from += bytesPerPiece) {
    const piece = source.toString('base64', from, from + bytesPerPiece);
    body.write(piece, start + (from / 3) * 4, 'latin1');
  }
  body.write('"}', start + length);
  return body;
}

/** Maps a failed write to a conflict or an error. */
export async function mapWriteError(file: DataFile, error: unknown): Promise<WriteOutcome> {
  const status = statusOf(error);
  const said = error instanceof Error ? error.message : '';
  if (status === 413 || (status === 422 && /too large/i.test(said))) {
    throw tooLarge(file, null);
  }
  if ((status === 409 || status === 422) && isSecretDetected(said)) {
    throw contentBlocked(file, error);
  }
  if ((status === 409 || status === 422) && isForbiddenByRule(said)) {
    throw notWritable(file, error);
  }
  // 409: the file, or its branch, has changed since it was read.
  // From 500 on, and without a response, the write may have succeeded: read again.
  if (
    status === 409 ||
    (status === 422 && /expected|"sha" wasn't supplied/.test(said)) ||
    isAmbiguous(file, status)
  ) {
    return { kind: 'conflict' };
  }
  if (status === 422 && /reference update failed/i.test(said)) {
    throw await notWritableByRule(file, error);
  }
  if (status === 404) {
    // The branch was deleted meanwhile; or it exists, and the token is read-only.
    if ((await headCommit(file)) === null) {
      return { kind: 'conflict' };
    }
    throw notWritable(file, error);
  }
  const fault = toServiceError('write the ledger', error);
  throw fault instanceof ServiceError && fault.code === 'github_forbidden'
    ? notWritable(file, error)
    : fault;
}

/** How often a run reads again to find out whether a write succeeded, before it reports an outage. */
const maxAmbiguousAttempts = 3;
const doubts = new WeakMap<Octokit, number>();

function isAmbiguous({ octokit }: DataFile, status: number | null): boolean {
  const sofar = doubts.get(octokit) ?? 0;
  if (status === null || status < 500 || sofar === maxAmbiguousAttempts) {
    return false;
  }
  doubts.set(octokit, sofar + 1);
  return true;
}

/** https://docs.github.com/en/code-security/secret-scanning/working-with-secret-scanning-and-push-protection */
function isSecretDetected(said: string): boolean {
  return /secret detected|push protection|secret scanning/i.test(said);
}

function contentBlocked({ branch }: DataFile, cause: unknown): ServiceError {
  return new ServiceError(
    'content_blocked',
    `GitHub's push protection did not let this run write the data branch ${branch}, because the ledger would ` +
      'contain text that looks like a secret. Remove the secret from the issue or comment and revoke it.',
    { cause },
  );
}

/** GitHub reports a rule with the status of a conflict; only the message differs. */
function isForbiddenByRule(said: string): boolean {
  return /protected branch|protected ref|rule violation|required status check|pull request|signature|cannot (?:create|update|delete) this|ruleset|declined/i.test(
    said,
  );
}

const rules = v.array(v.object({ type: v.string() }));

/**
 * For a ruleset, GitHub may respond only "Reference update failed".
 * https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
 */
async function notWritableByRule(file: DataFile, cause: unknown): Promise<ServiceError> {
  const { octokit, owner, repo, branch } = file;
  const read = async () => {
    const { data } = await octokit.repos.getBranchRules({ owner, repo, branch });
    return v.parse(rules, data).map(({ type }) => type);
  };
  const types = await read().catch(() => []);
  const named = types.length === 0 ? '' : ` (rules of this repository: ${types.join(', ')})`;
  return new ServiceError('ledger_not_writable', `${notWritable(file, cause).message}${named}`, {
    cause,
  });
}

export function notWritable({ branch }: DataFile, cause: unknown): ServiceError {
  if (isOfArchived(cause)) {
    return new ServiceError(
      'ledger_not_writable',
      `The repository is archived, so no one can write the data branch ${branch}. Nothing was recorded. ` +
        'Unarchive it in its settings, and try again.',
      { cause },
    );
  }
  const said = cause instanceof Error ? ` (${cause.message})` : '';
  return new ServiceError(
    'ledger_not_writable',
    `GitHub does not let this run write the data branch ${branch}${said}. Nothing was recorded. Give the ` +
      'job `permissions: { contents: write }`, and leave that branch out of branch protection and rulesets.',
    { cause },
  );
}

export function tooLarge({ branch, path }: DataFile, size: number | null): ServiceError {
  const megabytes = size === null ? '' : ` (${Math.round(size / 1_000_000)} MB)`;
  return new ServiceError(
    'ledger_too_large',
    `The ledger ${path} is too large for GitHub${megabytes}. Nothing was recorded. Set the ` +
      `input \`data-branch\` to a new name: handoffs from then on are recorded there, and ${branch} stays ` +
      'as the record of those before.',
  );
}
