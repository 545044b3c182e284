// A repository: issues, comments and labels in memory, Git objects on disk.

import type { GitStore } from '../git/git-store.ts';
import { type Account, folded } from './account.ts';
import type { SandboxComment, SandboxIssue, SandboxLabel, Tombstone } from './issue.ts';
import type { WorkflowRun, WorkflowState } from './workflow.ts';

export interface SandboxRepository {
  readonly id: number;
  /** Changes when it is renamed or transferred. */
  readonly place: { owner: Account; name: string };
  readonly owner: Account;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly createdAt: string;
  readonly git: GitStore;
  readonly issues: Map<number, SandboxIssue>;
  readonly gone: Map<number, Tombstone>;
  readonly comments: Map<number, SandboxComment>;
  readonly labels: Map<number, SandboxLabel>;
  /** By path; an unlisted workflow is active. */
  readonly workflowStates: Map<string, WorkflowState>;
  /** In the order they ended. */
  readonly workflowRuns: WorkflowRun[];
  /** Full names of refs that a ruleset protects. */
  readonly protectedRefs: Set<string>;
  /** When any branch last moved. */
  readonly activity: { pushedAt: string };
  /** Pull requests count too. */
  takeNumber(): number;
  /** Skips that number and all before it. */
  passNumber(number: number): void;
}

export interface NewRepository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly createdAt: string;
  readonly git: GitStore;
}

export function createRepository(facts: NewRepository): SandboxRepository {
  let lastNumber = 0;
  const { owner, name, ...fixed } = facts;
  const place = { owner, name };
  return {
    ...fixed,
    place,
    get owner() {
      return place.owner;
    },
    get name() {
      return place.name;
    },
    issues: new Map(),
    gone: new Map(),
    comments: new Map(),
    labels: new Map(),
    workflowStates: new Map(),
    workflowRuns: [],
    protectedRefs: new Set(),
    activity: { pushedAt: facts.createdAt },
    takeNumber: () => {
      lastNumber += 1;
      return lastNumber;
    },
    passNumber: (number) => {
      lastNumber = Math.max(lastNumber, number);
    },
  };
}

export function fullName(repository: SandboxRepository): string {
  return `${repository.owner.login}/${repository.name}`;
}

export function labelNamed(repository: SandboxRepository, name: string): SandboxLabel | undefined {
  const wanted = folded(name);
  for (const label of repository.labels.values()) {
    if (folded(label.name) === wanted) {
      return label;
    }
  }
  return undefined;
}

export function labelsOnIssue(
  repository: SandboxRepository,
  issue: SandboxIssue,
): readonly SandboxLabel[] {
  return issue.labelIds.flatMap((id) => repository.labels.get(id) ?? []);
}

export function commentsOnIssue(
  repository: SandboxRepository,
  issue: SandboxIssue,
): readonly SandboxComment[] {
  return issue.commentIds.flatMap((id) => repository.comments.get(id) ?? []);
}
