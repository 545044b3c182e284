// How this GitHub answers where the real one surprises its clients, or where sources disagree. Each
// switch names its source. It is on by default where a source confirms it; tests set the others.

export interface Behaviour {
  /**
   * A token of an App or a workflow cannot comment or react on a locked issue: 403.
   * probot/stale#25, actions/stale#51, renovatebot/renovate#6215
   */
  readonly lockedForTokens: boolean;
  /**
   * Secret scanning refuses a commit or blob that holds a token of a known kind. The documentation says
   * 409, reports also 422. Whether it reads binary files is not confirmed, hence off by default.
   * https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection,
   * changesets/action#391
   */
  readonly pushProtection: 'off' | '409' | '422';
  /**
   * What GraphQL answers once the limit is used up: status 200 with a type, with a code alone, with a
   * message alone and `retry-after`, or 403 as REST does.
   * yanyongyu/githubkit#271, octokit/plugin-throttling.js#824 and #848
   */
  readonly graphqlLimit: 'RATE_LIMIT' | 'RATE_LIMITED' | 'code' | 'message' | '403';
  /**
   * So many questions of GraphQL about an issue find nothing after it was opened.
   * probot/stale#83, Asana/SGTM#53
   */
  readonly unfoundAtFirst: number;
  /**
   * What a commit against a ruleset is answered with.
   * release-plz/action#518, aquasecurity/trivy#10931
   */
  readonly ruleAnswer: 'named' | 'Reference update failed';
  /** What `diff` is for a revision that somebody removed: not confirmed, so both are played. */
  readonly removedDiff: 'null' | 'empty' | 'kept';
}

export const usualBehaviour: Behaviour = {
  lockedForTokens: true,
  pushProtection: 'off',
  graphqlLimit: 'RATE_LIMIT',
  unfoundAtFirst: 0,
  removedDiff: 'null',
  ruleAnswer: 'named',
};
