// Checks that the owner of every accepted handoff is still in the receiving team.

import { joinList } from '../../base/join-list.ts';
import { includesLogin } from '../../config/teams/team.ts';
import { isKnownOrphan } from '../../handoff/deadlines/orphaned.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, problem } from './finding.ts';

export function judgeOwners({
  ledger,
  configuration: outcome,
  people: { people },
}: DoctorFacts): readonly DoctorFinding[] {
  if (ledger.kind !== 'valid' || outcome.kind === 'invalid') {
    return [];
  }
  const gone = people.filter(({ assignable }) => assignable === 'nobody').map(({ login }) => login);
  const orphaned = ledger.accepted.filter(
    (handoff) =>
      isKnownOrphan(
        { ...handoff, assignees: [], initiatedBy: null, askedSince: null },
        outcome.configuration,
      ) ||
      (handoff.owner !== null && includesLogin(gone, handoff.owner)),
  );
  if (orphaned.length === 0) {
    return [];
  }
  const named = orphaned.map(({ issueNumber, owner }) => `#${issueNumber} (${owner})`);
  return [
    problem(
      'owners',
      `The owners of these open handoffs have left the receiving team, or their accounts are gone: ${joinList(named, { most: 20 })}.`,
      'Run `baton reassign --from <login> --by-policy`, or let a member comment `/take` on each.',
    ),
  ];
}
