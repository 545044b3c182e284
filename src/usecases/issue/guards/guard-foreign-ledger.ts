// A ledger belongs to one repository. A copied data branch (from a template with all branches, a fork
// or a mirror) records another repository's issues.

import type { Ports } from '../../../ports/ports.ts';
import { ServiceError } from '../../../ports/service-error.ts';

/**
 * @param owner the id of the repository in the ledger
 * @throws ServiceError if that is another repository
 */
export async function refuseForeignLedger(
  { ledger, github }: Pick<Ports, 'ledger' | 'github'>,
  owner: number | null,
): Promise<void> {
  if (owner !== null && owner !== (await github.repositoryId())) {
    const { title, discard } = ledger.place;
    throw new ServiceError(
      'ledger_foreign',
      `The ledger on the ${title} belongs to another repository (id ${owner}): this repository is probably a copy. ` +
        `Baton changed nothing. ${discard} if no handoff was recorded here, or run this workflow ` +
        'with `mode: rebuild`, which replaces it with a ledger of this repository.',
    );
  }
}
