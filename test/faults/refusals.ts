// GitHub does not do what it was asked, and says so.

import { refusal } from './answers.ts';
import {
  any,
  type Fault,
  type Hit,
  hangsOnIssues,
  isComment,
  isGraphQL,
  isLedgerWrite,
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

const serverError = () => refusal(500, 'Server Error');
const outOfService = () =>
  refusal(503, 'No server is currently available to service your request.');
const gatewayFailed = () =>
  new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } });

export const refusals = {
  '500, 502 and 503 in turn': {
    befalls: any,
    lasts: 'the whole run',
    before: ({ tries }) => [gatewayFailed(), outOfService(), serverError()][tries % 3] ?? null,
  },
  '403 with retry-after, then 429 with x-ratelimit-reset, both of 20 seconds': {
    befalls: any,
    lasts: 'the whole run',
    before: (hit) =>
      [refusal(403, secondary, slowDown(hit, 20)), refusal(429, used, reset(hit, 20))][hit.tries] ??
      null,
  },
  '500, once': {
    befalls: any,
    lasts: 'one request',
    before: serverError,
  },
  '409 on a write': {
    befalls: isWrite,
    lasts: 'one request',
    before: () => refusal(409, 'is at 1111111 but expected 0000000'),
  },
  'spurious 422 on the write of the ledger': {
    befalls: isLedgerWrite,
    lasts: 'one request',
    before: () => refusal(422, `handoffs.db does not match ${'0'.repeat(40)}: expected another`),
  },
  '403 with retry-after of an hour': {
    befalls: any,
    lasts: 'the whole run',
    before: (hit) => refusal(403, secondary, slowDown(hit, 3600)),
  },
  '429 with retry-after of 20 seconds': {
    befalls: any,
    lasts: 'the whole run',
    before: (hit) => refusal(429, 'Too Many Requests', slowDown(hit, 20)),
  },
  '429 with x-ratelimit-reset in half an hour': {
    befalls: any,
    lasts: 'the whole run',
    before: (hit) => refusal(429, used, reset(hit, 1800)),
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
  'time-out within GraphQL': {
    befalls: isGraphQL,
    lasts: 'the whole run',
    before: () =>
      Response.json({
        data: null,
        errors: [
          {
            message:
              'Something went wrong while executing your query. This may be the result of a timeout.',
          },
        ],
      }),
  },
  'token expired': {
    befalls: any,
    lasts: 'the whole run',
    before: () => refusal(401, 'Bad credentials'),
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
      request.path.includes('/issues') || request.path.includes('/labels')
        ? refusal(410, 'Issues are disabled for this repo')
        : null,
    after: (_, response) => withoutIssues(response),
  },
  'not found': {
    befalls: isWrite,
    lasts: 'the whole run',
    before: () => refusal(404, 'Not Found'),
  },
  '422 on the write of the ledger, in other words': {
    befalls: isLedgerWrite,
    lasts: 'one request',
    before: () => refusal(422, 'Update is not a fast forward'),
  },
  'permission missing': {
    befalls: isWrite,
    lasts: 'the whole run',
    before: () => refusal(403, 'Resource not accessible by integration'),
  },
} satisfies Readonly<Record<string, Fault>>;
