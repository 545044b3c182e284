// The first question asked of every event, before anything else is loaded or requested.

/**
 * Whether the issue could be a handoff of any template: it bears a label of ours, or has a heading of
 * the levels that a form's may have. Says yes too often, but never no where `chooseTemplate` would
 * find a template.
 */
export function mayBeHandoff(issue: {
  readonly labels: readonly string[];
  readonly body: string;
}): boolean {
  return (
    issue.labels.some((label) => /^handoff(?:\/|$|-feedback$)/i.test(label)) ||
    /(?:^|[\r\n]) {0,3}#{2,4}[ \t]/.test(issue.body)
  );
}
