// A rebuild continues where an interrupted one stopped: by a rate limit, an outage, or the end of its job.

import { formatCount } from '../../base/join-list.ts';
import { ServiceError, type ServiceErrorCode } from '../../ports/service-error.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import { parseProgress, progressText } from './kept-progress.ts';
import type { HandoffIssuePage, HandoffIssueReader } from './read-handoff-issues.ts';
import { issuesPerRequest, listsPerPage, type RebuildLimits } from './rebuild-limits.ts';
import type { RebuildProgress } from './rebuild-progress.ts';
import type { Rebuild } from './record-page.ts';

export type RebuildMode = 'rebuild' | 'verify';

/** null: it starts. */
export function progressIn(
  kept: string | null,
  { reader, loaded }: { readonly reader: HandoffIssueReader; readonly loaded: LoadedConfiguration },
): RebuildProgress | null {
  return kept === null
    ? null
    : parseProgress(kept, { configurationVersion: loaded.version, now: reader.now });
}

export interface Keeper {
  /** After each page. @throws ServiceError once the run has read its share, and the next one can continue */
  pageRead(page: Pick<HandoffIssuePage, 'numbers' | 'lists'>): Promise<void>;
  /** Adds to the error that the next run continues. */
  interrupted(error: unknown): Promise<unknown>;
}

export function createKeeper(
  rebuild: Rebuild,
  { mode, limits }: { readonly mode: RebuildMode; readonly limits: RebuildLimits },
): Keeper {
  const { newLedger, progress } = rebuild;
  const first = progress.read.size;
  let kept = newLedger.kept === null ? 0 : first;
  let [hasKept, listed] = [false, 0];
  /** In issues. */
  let [done, unkept] = [0, 0];
  const keep = async () => {
    const count = progress.read.size;
    if (unkept > 0 && (await keepIn(rebuild, `${mode}: ${count} issues so far`))) {
      [kept, hasKept, unkept] = [count, true, 0];
    }
  };
  return {
    async pageRead({ numbers, lists }) {
      const work = numbers.length + (lists < listsPerPage ? 0 : lists * issuesPerRequest);
      done += work;
      unkept += work;
      listed += lists;
      if (unkept >= limits.keptEvery) {
        await keep();
      }
      if (done < limits.mostInOneRun) {
        return;
      }
      await keep();
      // Where nothing can be kept, the next run would come no further.
      if (kept > 0) {
        const issues = formatCount(progress.read.size - first);
        throw new ServiceError(
          'github_rate_limited',
          `This run read ${issues} issues from ${formatCount(listed)} pages of lists, as many as one run may within the hourly rate limit.`,
        );
      }
    },
    async interrupted(error) {
      const isPassing = error instanceof ServiceError && passing.has(error.code);
      if (!isPassing || progress.read.size === 0) {
        return error;
      }
      await keep();
      return new ServiceError(error.code, `${error.message} ${next({ kept, hasKept, mode })}`, {
        cause: error,
      });
    },
  };
}

function next({
  kept,
  hasKept,
  mode,
}: {
  /** How many issues, by this run or those before. */
  readonly kept: number;
  /** Whether this run kept anything. */
  readonly hasKept: boolean;
  readonly mode: RebuildMode;
}): string {
  if (hasKept) {
    return `Baton kept what it read of ${formatCount(kept)} issues. Run \`mode: ${mode}\` again in an hour: it continues there.`;
  }
  return kept === 0
    ? 'Baton could not keep what it read, so the next run starts again. Set the input `max-wait` to `3600` for it, or pass a token with a higher limit.'
    : `Baton could not keep what this run read, so the next run continues from the same ${formatCount(kept)} issues.`;
}

/** What was not recorded to the end, or failed, is read again at the end. */
function keepIn({ newLedger, progress, failures, inWork, loaded }: Rebuild, reason: string) {
  const again = [...inWork, ...failures.failures.map(({ issueNumber }) => issueNumber)];
  again.forEach((number) => void progress.again.add(number));
  const text = progressText(progress, { configurationVersion: loaded.version });
  return newLedger.keep(text, reason);
}

const passing: ReadonlySet<ServiceErrorCode> = new Set([
  'github_rate_limited',
  'github_unavailable',
]);
