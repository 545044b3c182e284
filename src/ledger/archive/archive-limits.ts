// When ended handoffs move out of the ledger's file.

export interface ArchiveLimits {
  /** Size of the ledger from which on ended handoffs move to an archive, in bytes. */
  readonly ledger: number;
  /** Size that the ledger then comes down to, if enough has ended. */
  readonly target: number;
  /** An archive of this size is full. */
  readonly archive: number;
  /** Less than this is not worth a commit. */
  readonly least: number;
  /** How long ago a handoff ended, in milliseconds. */
  readonly age: number;
}

const megabyte = 1_000_000;

export const usualLimits: ArchiveLimits = {
  // Each event receives all of it and sends it with a third more, so what a run takes grows with it.
  ledger: 2 * megabyte,
  target: 1.4 * megabyte,
  archive: 8 * megabyte,
  least: megabyte / 2,
  age: 7 * 24 * 60 * 60 * 1000,
};

/** `archive/0001.db` */
export function archivePath(number: number): string {
  return `archive/${String(number).padStart(4, '0')}.db`;
}

/** In PostgreSQL, no ledger is large enough for an archive. */
export const noLimits: ArchiveLimits = {
  ...usualLimits,
  ledger: Number.POSITIVE_INFINITY,
  archive: Number.POSITIVE_INFINITY,
};
