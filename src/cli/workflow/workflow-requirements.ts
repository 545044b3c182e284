// What the workflow that runs Baton must have, for whoever writes it and for whoever checks it.

/** Of the event `issues`, in the order of GitHub's documentation. */
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

/** Without these nothing is taken up before the next sweep. */
export const vitalIssueTypes: readonly string[] = ['opened', 'edited', 'labeled'];

export const wantedPermissions = ['issues', 'contents'] as const;
