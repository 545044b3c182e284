// Saves and restores the state of a GitHub.

import type { SandboxComment, SandboxIssue, SandboxLabel, Tombstone } from './model/issue.ts';
import type { SandboxRepository } from './model/repository.ts';
import type { Role } from './model/role.ts';
import { type GitHubState, givenRole } from './model/state.ts';

/** Everything outside the Git repository, as JSON data. */
export interface StateSnapshot {
  readonly people: readonly {
    readonly id: number;
    readonly login: string;
    readonly role: Role;
  }[];
  readonly labels: readonly SandboxLabel[];
  readonly issues: readonly SandboxIssue[];
  readonly comments: readonly SandboxComment[];
  /** By number. */
  readonly gone: readonly (readonly [number, Tombstone])[];
  readonly lastId: number;
}

export function dumpState(hub: GitHubState, repository: SandboxRepository): StateSnapshot {
  const { labels, issues, comments, gone } = repository;
  const people = [...hub.accounts.values()].filter(({ kind }) => kind === 'User');
  return {
    people: people.map((person) => ({
      id: person.id,
      login: person.login,
      role: givenRole(hub, person),
    })),
    labels: [...labels.values()],
    issues: [...issues.values()],
    comments: [...comments.values()],
    gone: [...gone],
    lastId: hub.ids.next(),
  };
}

/** Restores everything except people, who exist before the repository. */
export function restoreState(
  hub: GitHubState,
  repository: SandboxRepository,
  memory: StateSnapshot,
): void {
  for (const label of memory.labels) {
    repository.labels.set(label.id, label);
  }
  for (const issue of memory.issues) {
    repository.issues.set(issue.number, issue);
  }
  for (const comment of memory.comments) {
    repository.comments.set(comment.id, comment);
  }
  for (const [number, gone] of memory.gone) {
    repository.gone.set(number, gone);
  }
  repository.passNumber(Math.max(0, ...repository.issues.keys(), ...repository.gone.keys()));
  hub.ids.pass(memory.lastId);
}
