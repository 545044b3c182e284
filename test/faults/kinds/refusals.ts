// GitHub refuses what it was asked, with an error.

import { refusal } from './answers.ts';
import {
  any,
  type Fault,
  type Hit,
  hangsOnIssues,
  isComment,
  isGraphQL,
  isLedgerWrite,
  isMemberList,
  isWrite,
} from './fault.ts';
import { withoutIssues } from './memory.ts';

const used = 'API rate limit exceeded for installation ID 1.';
const secondary =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** By GitHub's clock, so many seconds later, as its headers count. */
const reset = ({ now }: Hit, seconds: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': `${Math.ceil(now / 1000) + seconds}`,
  date: new Date(now).toUTCString(),
});
const slowDown = ({ now }: Hit, seconds: number) => ({
  'retry-after': `${seconds}`,
  date: new Date(now).toUTCString(),
});

const failures = [
  () => new Response('<h1>502</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
  () => refusal(503, 'No server is currently available to service your request.'),
  () => refusal(500, 'Server Error'),
];
const secretFound = 'Repository rule violations found\n\nSecret detected in content';
const offWords = 'Issues are disabled for this repo';

export const refusals = {
  '502, 503 and 500 in turn': {
    befalls: any,
    lasts: 'the whole run',
    before: ({ tries }) => failures[tries % failures.length]?.() ?? null,
  },
  'a web page with status 200, as from a proxy that wants a login': {
    befalls: any,
    lasts: 'the whole run',
    before: () => new Response('<h1>Log in</h1>', { headers: { 'content-type': 'text/html' } }),
  },
  '403 with retry-after, then 429 with x-ratelimit-reset, both of 20 seconds': {
    befalls: any,
    lasts: 'the whole run',
    before: (hit) =>
      [refusal(403, secondary, slowDown(hit, 20)), refusal(429, used, reset(hit, 20))][hit.tries] ??
      null,
  },
  '429 with retry-after of an hour': {
    befalls: any,
    lasts: 'the whole run',
    before: (hit) => refusal(429, 'Too Many Requests', slowDown(hit, 3600)),
  },
  '403 with x-ratelimit-reset in half an hour': {
    befalls: any,
    lasts: 'the whole run',
    before: (hit) => refusal(403, used, reset(hit, 1800)),
  },
  '429 with retry-after of 20 seconds, again and again': {
    befalls: isGraphQL,
    lasts: 'the whole run',
    before: (hit) => refusal(429, 'Too Many Requests', slowDown(hit, 20)),
  },
  'rate limit told by GraphQL with status 200': {
    befalls: isGraphQL,
    lasts: 'the whole run',
    before: (hit) =>
      Response.json(
        { errors: [{ type: 'RATE_LIMITED', message: used }] },
        { headers: reset(hit, 1800) },
      ),
  },
  'RATE_LIMIT told by GraphQL with status 200, over in 20 seconds': {
    befalls: isGraphQL,
    lasts: 'one request',
    before: (hit) =>
      Response.json(
        { errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message: used }] },
        { headers: reset(hit, 20) },
      ),
  },
  'a secondary limit told by GraphQL with status 200 and a message alone': {
    befalls: isGraphQL,
    lasts: 'one request',
    before: (hit) => Response.json({ message: secondary }, { headers: slowDown(hit, 20) }),
  },
  'a query that costs too much': {
    befalls: isGraphQL,
    lasts: 'the whole run',
    before: ({ now }) =>
      Response.json(
        {
          data: { repository: null },
          errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits exceeded.' }],
        },
        { headers: { date: new Date(now).toUTCString() } },
      ),
  },
  'an issue that a replica does not have yet': {
    befalls: ({ operation }) => operation === 'Issue',
    lasts: 'the whole run',
    before: ({ now }) =>
      Response.json(
        {
          data: {
            viewer: { login: 'github-actions[bot]' },
            repository: { databaseId: null, configuration: null, issue: null },
          },
          errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to an Issue.' }],
        },
        { headers: { date: new Date(now).toUTCString() } },
      ),
  },
  'time-out within GraphQL': {
    befalls: isGraphQL,
    lasts: 'the whole run',
    before: () =>
      Response.json({
        data: null,
        errors: [{ message: 'Something went wrong while executing your query.' }],
      }),
  },
  '409 on a write': {
    befalls: isWrite,
    lasts: 'one request',
    before: () => refusal(409, 'is at 1111111 but expected 0000000'),
  },
  '422 on the write of the ledger, as for a conflict': {
    befalls: isLedgerWrite,
    lasts: 'one request',
    before: () => refusal(422, `handoffs.db does not match ${'0'.repeat(40)}: expected another`),
  },
  '422 on the write of the ledger, in other words': {
    befalls: isLedgerWrite,
    lasts: 'one request',
    before: () => refusal(422, 'Update is not a fast forward'),
  },
  'a rule against the write of the ledger, without its name': {
    befalls: isLedgerWrite,
    lasts: 'the whole run',
    before: () => refusal(422, 'Reference update failed'),
  },
  'a ledger that is too large to process': {
    befalls: isLedgerWrite,
    lasts: 'the whole run',
    before: () => refusal(422, 'Sorry, your input was too large to process.'),
  },
  'secrets found in everything that is written to the ledger': {
    befalls: isLedgerWrite,
    lasts: 'the whole run',
    before: () => refusal(409, secretFound),
  },
  'the same with status 422': {
    befalls: isLedgerWrite,
    lasts: 'the whole run',
    before: () => refusal(422, secretFound),
  },
  'more nodes asked for than GitHub allows': {
    befalls: isGraphQL,
    lasts: 'the whole run',
    before: ({ now }) =>
      Response.json(
        {
          errors: [
            {
              type: 'MAX_NODE_LIMIT_EXCEEDED',
              message: 'This query requests up to 600,000 possible nodes.',
            },
          ],
        },
        { headers: { date: new Date(now).toUTCString() } },
      ),
  },
  'token expired': {
    befalls: any,
    lasts: 'the whole run',
    before: () => refusal(401, 'Bad credentials'),
  },
  'permission missing': {
    befalls: isWrite,
    lasts: 'the whole run',
    before: () => refusal(403, 'Resource not accessible by integration'),
  },
  'permission missing, hidden': {
    befalls: isWrite,
    lasts: 'the whole run',
    before: () => refusal(404, 'Not Found'),
  },
  'issue locked': {
    befalls: isComment,
    lasts: 'the whole run',
    before: () => refusal(403, 'Unable to create comment because issue is locked.'),
  },
  'issues switched off': {
    befalls: hangsOnIssues,
    lasts: 'the whole run',
    before: ({ request }) =>
      /\/(issues|labels)/.test(request.path) ? refusal(410, offWords) : null,
    after: (_, response) => withoutIssues(response),
  },
} satisfies Readonly<Record<string, Fault>>;

const hidden: Pick<Fault, 'befalls' | 'lasts'> = { befalls: isMemberList, lasts: 'the whole run' };

/** Of a team that only GitHub knows. Nothing is decided, so the run fails or leaves it to a later one. */
export const memberRefusals = {
  'the members of a team: 404, as without the right': {
    ...hidden,
    before: () => refusal(404, 'Not Found'),
  },
  'the members of a team: 403': {
    ...hidden,
    before: () => refusal(403, 'Resource not accessible by integration'),
  },
  'the members of a team: 403 with x-ratelimit-reset in half an hour': {
    ...hidden,
    before: (hit) => refusal(403, used, reset(hit, 1800)),
  },
  'the members of a team: 500': { ...hidden, before: () => refusal(500, 'Server Error') },
} satisfies Readonly<Record<string, Fault>>;
