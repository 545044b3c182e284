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

/**
 * Runs the job only for what may be a handoff: no issue at all (schedule, by hand), an issue with one
 * of Baton's labels, or an issue without labels whose text looks like a form. GitHub bills nothing
 * for a skipped job. What slips through is found by the next sweep.
 */
export const handoffCondition = [
  '!github.event.issue',
  "|| contains(join(github.event.issue.labels.*.name), 'handoff')",
  '|| (!github.event.issue.pull_request && !github.event.issue.labels[0]',
  "&& contains(github.event.issue.body, '### '))",
] as const;

export const wantedPermissions = ['issues', 'contents'] as const;

/** With its ledger in a database, Baton writes to no branch. It still reads its configuration. */
export const permissionsOf = (keepsLedgerInDatabase: boolean) =>
  ({ issues: 'write', contents: keepsLedgerInDatabase ? 'read' : 'write' }) as const;
