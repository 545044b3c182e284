// GitHub's answer is lost, late, or not of now.

import { broken, noAnswer, refusal } from './answers.ts';
import {
  any,
  type Fault,
  type Hit,
  isIssueRead,
  isLedgerRead,
  isUnrepeated,
  isWrite,
} from './fault.ts';
import { withoutIssues } from './memory.ts';

const staleAnswer = ({ memory, request, now }: Hit) => memory.before(request, now);
/** A copy of GitHub's data that has not heard of the issue at all. */
const unlessRemembered = (_: Hit, response: Response) => withoutIssues(response);

const staleIssue = { befalls: isIssueRead, before: staleAnswer, after: unlessRemembered };
const attempts = [() => 'drop' as const, noAnswer, () => refusal(500, 'Server Error')];

export const losses = {
  'connection dropped, then no answer in time, then 500, then as usual': {
    befalls: any,
    lasts: 'the whole run',
    before: ({ tries }) => attempts[tries]?.() ?? null,
  },
  'connection dropped before what is not repeated': {
    befalls: isUnrepeated,
    lasts: 'the whole run',
    before: () => 'drop',
  },
  'no answer in time to what is not repeated': {
    befalls: isUnrepeated,
    lasts: 'the whole run',
    before: noAnswer,
  },
  'no answer in time, though it was done': {
    befalls: isWrite,
    lasts: 'one request',
    after: noAnswer,
  },
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
  'stale reading of the issue': { ...staleIssue, lasts: 'one request' },
  'stale reading of the issue, every time': { ...staleIssue, lasts: 'the whole run' },
} satisfies Readonly<Record<string, Fault>>;
