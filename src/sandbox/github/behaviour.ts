// Behaviour of the real GitHub that surprises its clients, or that sources disagree about. Each switch
// names its source. Confirmed behaviour is on by default; tests set the rest.

export interface Behaviour {
  /**
   * A token of an App or a workflow cannot comment or react on a locked issue: 403.
   * probot/stale#25, actions/stale#51, renovatebot/renovate#6215
   */
  readonly lockedForTokens: boolean;
  /**
   * Secret scanning rejects a commit or blob that contains a token of a known kind. The documented
   * status is 409; reports also have 422. Whether it scans binary files is not confirmed, so it is off
   * by default.
   * https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection,
   * changesets/action#391
   */
  readonly pushProtection: 'off' | '409' | '422';
  /**
   * GraphQL's response once the limit is used up: status 200 with a type, with only a code, with only a
   * message and `retry-after`, or 403 as in REST.
   * yanyongyu/githubkit#271, octokit/plugin-throttling.js#824 and #848
   */
  readonly graphqlLimit: 'RATE_LIMIT' | 'RATE_LIMITED' | 'code' | 'message' | '403';
  /**
   * This many GraphQL queries for a new issue do not find it.
   * probot/stale#83, Asana/SGTM#53
   */
  readonly unfoundAtFirst: number;
  /**
   * The response to a commit that a ruleset forbids.
   * release-plz/action#518, aquasecurity/trivy#10931
   */
  readonly ruleAnswer: 'named' | 'Reference update failed';
  /**
   * A query that may come to more than 500,000 nodes is refused with `MAX_NODE_LIMIT_EXCEEDED`.
   * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api,
   * semantic-release/github#911
   */
  readonly nodeLimit: boolean;
  /**
   * Bytes of an answer at which GraphQL gives up: `RESOURCE_LIMITS_EXCEEDED` beside partial data, or its
   * ten seconds are over and 502 comes. That it does is documented, how much it takes is not.
   * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api,
   * anuraghazra/github-readme-stats#4916
   */
  readonly costlyAnswer: {
    readonly bytes: number;
    readonly as: 'RESOURCE_LIMITS_EXCEEDED' | '502';
  };
  /**
   * More than 100 ids in `nodes(ids:)` are refused with `ARGUMENT_LIMIT`, and `nodes` is null.
   * sourcecred/sourcecred#908
   */
  readonly idLimit: boolean;
  /** An id that names nothing is null in `nodes`, beside an error `NOT_FOUND` with its place. */
  readonly unfoundNodes: boolean;
  /**
   * A query with a field that does not exist is answered with `extensions.code` and a `path` that starts
   * with the operation, in GitHub's own words.
   * octokit/graphql.js#159, github/docs#11071
   */
  readonly ownErrorShape: boolean;
  /**
   * The permission of an account that is not a person: 404 with "… is not a user", or `none`.
   * anthropics/claude-code-action#1018 and github/gh-aw#18556 against anomalyco/opencode#43532
   */
  readonly botPermission: '404' | 'none';
  /**
   * What a token without the right to read an organisation's members hears of a team: 404 as of a team
   * that does not exist, or 403.
   * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
   */
  readonly hiddenTeam: '404' | '403';
  /**
   * Whose comments a token with `issues: write` may edit and delete. The documentation asks for that permission
   * only, so the default is `any`; `own` simulates a rejection with 403, which no report confirms.
   * https://docs.github.com/en/rest/issues/comments#update-an-issue-comment, pulumi/actions#1195
   */
  readonly tokensEdit: 'any' | 'own';
  /**
   * How many revisions of a text the history keeps: the original and the newest 99. From another project's
   * test on github.com, 2026-09.
   */
  readonly revisionsKept: number | 'all';
  /**
   * Whether a label that is set as the issue is opened leaves a `LabeledEvent`: reports contradict each other.
   * metabase/metabase#50271, github/spec-kit#3046
   */
  readonly formLabels: 'events' | 'silent';
  /**
   * Whether the timeline still names a label that was deleted from the repository. A report shows that
   * GraphQL answers with a null label, against its schema; REST and the webpage keep the name. The webhook
   * never has the label: octokit/webhooks#639, rust-lang/triagebot#1878.
   * entrius/gittensor#536
   */
  readonly deletedLabels: 'named' | 'null';
  /**
   * Relations between issues: GitHub has them since August 2025, and older Enterprise Servers answer 404.
   * https://docs.github.com/en/rest/issues/issue-dependencies
   */
  readonly dependencies: 'available' | '404';
  /**
   * Logins of accounts that GitHub takes for spam: their issues and comments are shown to themselves alone, and
   * no one finds them. Later they may be there again, with no trace.
   * streamlink/streamlink#622, TeamNewPipe/NewPipe#2420
   */
  readonly hiddenAccounts: readonly string[];
  /**
   * Logins, as REST shows them, of accounts and Apps that are suspended: each request with their token is 403.
   * google-gemini/gemini-cli#12033
   */
  readonly suspendedAccounts: readonly string[];
  /**
   * Logins of people who blocked the accounts of tokens: no one but a person can comment on their issues.
   * odoo/runbot#127
   */
  readonly blockingAccounts: readonly string[];
  /**
   * How many comments of a token GitHub takes in a minute; the next is 422. It documents no number.
   * cli/cli#4801
   */
  readonly commentsPerMinute: number | 'any';
  /**
   * Whether the repository has issues. Without them, GraphQL finds none, and REST answers 410 or 404; with them
   * again, all are back.
   * ingydotnet/git-hub#72, cli/cli#240
   */
  readonly issues: 'enabled' | '410' | '404';
  /**
   * Whether GitHub blocked the repositories: each request about them is 403. That GraphQL answers as REST does is
   * not confirmed.
   * caarlos0/fork-cleaner#99, PyGithub/PyGithub#1015
   */
  readonly repositories: 'available' | 'blocked';
  /** What `diff` is for a revision that someone removed: not confirmed, so both are played. */
  readonly removedDiff: 'null' | 'empty' | 'kept';
}

export const usualBehaviour: Behaviour = {
  lockedForTokens: true,
  pushProtection: 'off',
  graphqlLimit: 'RATE_LIMIT',
  unfoundAtFirst: 0,
  revisionsKept: 100,
  removedDiff: 'null',
  tokensEdit: 'any',
  formLabels: 'events',
  deletedLabels: 'named',
  ruleAnswer: 'named',
  nodeLimit: true,
  costlyAnswer: { bytes: 10_000_000, as: 'RESOURCE_LIMITS_EXCEEDED' },
  idLimit: true,
  unfoundNodes: true,
  ownErrorShape: true,
  botPermission: '404',
  hiddenTeam: '404',
  dependencies: 'available',
  hiddenAccounts: [],
  suspendedAccounts: [],
  blockingAccounts: [],
  commentsPerMinute: 'any',
  issues: 'enabled',
  repositories: 'available',
};
