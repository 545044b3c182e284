// GitHub's answer is lost, late, or not of now.

import { broken, noAnswer } from './answers.ts';
import { any, type Fault, type Hit, isIssueRead, isLedgerRead, isWrite } from './fault.ts';
import { withoutIssues } from './memory.ts';

const staleAnswer = ({ memory, request, now }: Hit) => memory.before(request, now);
/** A copy of GitHub's data that has not heard of the issue at all. */
const unlessRemembered = (_: Hit, response: Response) => withoutIssues(response);

export const losses = {
  'no answer in time': { befalls: any, lasts: 'the whole run', before: noAnswer },
  'no answer in time, though it was done': {
    befalls: isWrite,
    lasts: 'one request',
    after: noAnswer,
  },
  'connection dropped': { befalls: any, lasts: 'the whole run', before: () => 'drop' },
  'connection dropped after it was done': {
    befalls: any,
    lasts: 'one request',
    after: () => 'drop',
  },
  'connection dropped after it was done, every time': {
    befalls: isWrite,
    lasts: 'the whole run',
    after: () => 'drop',
  },
  'connection dropped half-way through the answer': {
    befalls: any,
    lasts: 'one request',
    after: (_, response) => broken(response),
  },
  'stale reading of the ledger': {
    befalls: isLedgerRead,
    lasts: 'one request',
    before: staleAnswer,
  },
  'stale reading of the ledger, every time': {
    befalls: isLedgerRead,
    lasts: 'the whole run',
    before: staleAnswer,
  },
  'stale reading of the issue': {
    befalls: isIssueRead,
    lasts: 'one request',
    before: staleAnswer,
    after: unlessRemembered,
  },
  'stale reading of the issue, every time': {
    befalls: isIssueRead,
    lasts: 'the whole run',
    before: staleAnswer,
    after: unlessRemembered,
  },
} satisfies Readonly<Record<string, Fault>>;
