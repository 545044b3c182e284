// How long GitHub may take to answer, and whether it took too long.

import type { RequestError } from '@octokit/request-error';
import type { RequestOptions } from './request-hook.ts';

/**
 * Longest that an answer may take without the upload, in seconds, also when nothing of `max-wait` is left:
 * GitHub gives up after ten.
 */
const answerTime = { most: 30, least: 10 };

/** Bytes per second that an upload reaches even on a slow line, with GitHub's own work on it. */
const slowUpload = 200_000;

/** @param left milliseconds of `max-wait` that are left */
export function timeLimitOf(options: RequestOptions, left: number): number {
  const { most, least } = answerTime;
  const upload = (lengthOf(options) / slowUpload) * 1000;
  return Math.min(most * 1000, Math.max(least * 1000, left)) + Math.round(upload);
}

/** Characters or bytes in all parameters; what a file holds is most of it. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') {
    return value.length;
  }
  if (value instanceof Uint8Array) {
    return value.byteLength;
  }
  return typeof value === 'object' && value !== null && !(value instanceof AbortSignal)
    ? Object.values(value).reduce((sum: number, part) => sum + lengthOf(part), 0)
    : 0;
}

/** This side gave up. */
export function hasTimedOut({ cause }: RequestError): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError';
}

/** This side or GitHub gave up. To ask for the same again rarely helps; to ask for less does. */
export function isTimeout(error: RequestError): boolean {
  return hasTimedOut(error) || (error.response !== undefined && [502, 504].includes(error.status));
}
