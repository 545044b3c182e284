// How much of a long history one run of a rebuild reads, and when it keeps what it has read.

/** In one request. */
export const issuesPerRequest = 20;

/** Most issues are in several lists. After so many requests for lists a page comes, even an empty one. */
export const listsPerPage = 20;

/** Numbers of issues. */
export interface RebuildLimits {
  /** Read and recorded together. */
  readonly page: number;
  /** After so many, a run keeps what it has read. */
  readonly keptEvery: number;
  readonly mostInOneRun: number;
}

export const usualRebuildLimits: RebuildLimits = {
  page: 100,
  keptEvery: 2_000,
  // Leaves part of the 1,000 requests per hour that all runs of a repository share.
  mostInOneRun: 12_000,
};
