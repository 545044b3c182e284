// What a workflow needs to run Baton; used to write it and to check it.

/** Types of the `issues` event, in the order of GitHub's documentation. */
export const issueTypes = [
  'opened',
  'edited',
  'labeled',
  'unlabeled',
  'closed',
  'reopened',
  'assigned',
  'unassigned',
  'deleted',
  'transferred',
] as const;

/** Without these, Baton sees a handoff only in the next sweep. */
export const vitalIssueTypes: readonly string[] = ['opened', 'edited', 'labeled'];

export const wantedPermissions = ['issues', 'contents'] as const;

/** GitHub has known `concurrency.queue` since 2026-05-07. A server that does not rejects the whole workflow. */
export function hasQueues(host: string): boolean {
  return host === 'github.com';
}
