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
