// The version of Baton that a workflow uses after the upgrade.

import { quoted } from '../../base/format-words.ts';
import { usageError } from '../cli-error.ts';
import { currentMajor } from '../version.ts';
import { isLocal } from '../workflow/find-steps.ts';

export interface TargetVersion {
  /** The new value of `uses:`. */
  readonly uses: string;
  /** Why the version stays; null if it need not change, or changes. */
  readonly note: string | null;
}

/**
 * @param present the value of `uses:`
 * @param to a version, or a copy of Baton with a version; null for the version of this program
 */
export function targetVersion(present: string, to: string | null): TargetVersion {
  const [name = '', reference = ''] = present.split('@');
  if (isLocal(present)) {
    return { uses: present, note: null };
  }
  if (to !== null) {
    return { uses: to.includes('@') ? to : `${name}@${to}`, note: null };
  }
  if (name.split('/').length > 2) {
    return {
      uses: present,
      note: `${quoted(present)} stays, because its versions are those of a repository with other actions. Choose one with \`--to\`.`,
    };
  }
  const [, major] = /^v(\d+)$/.exec(reference) ?? [];
  if (major !== undefined) {
    return Number(major) > Number(currentMajor.slice(1))
      ? {
          uses: present,
          note: `${quoted(present)} is newer than this command, which belongs to ${currentMajor}. Update the command.`,
        }
      : { uses: `${name}@${currentMajor}`, note: null };
  }
  const isPinned = /^[0-9a-f]{40}$/.test(reference) || /^v\d/.test(reference);
  return {
    uses: present,
    note: isPinned
      ? `${quoted(present)} stays, because it names one release. Choose another with \`--to\`.`
      : null,
  };
}

/** Checks the value of `--to`: `v2`, a commit, or `acme/baton@v2`. */
export function parseVersion(written: string): string {
  if (!/^(?:[\w-]+\/[\w.-]+@)?[\w][\w./-]*$/.test(written) || /^[^@]*\/[^@]*$/.test(written)) {
    throw usageError(
      `${quoted(written)} is not a version. Write a tag, a commit, or \`acme/baton@v1\`.`,
    );
  }
  return written;
}
