// A cheap filter for every event, before anything else is loaded or requested.

/**
 * Whether the issue could be a handoff of any template: it has a label of ours, or a heading of a
 * form's levels. May return true for other issues, but never false if `chooseTemplate` would find a
 * template.
 */
export function mayBeHandoff(issue: {
  readonly labels: readonly string[];
  readonly body: string;
}): boolean {
  return (
    issue.labels.some((label) => /^handoff(?:\/|$|-feedback$)/i.test(label)) ||
    /(?:^|[\r\n]|\\n) {0,3}#{2,4}[ \t\u00A0]/.test(issue.body)
  );
}
