// A kind of fault, and the requests it can befall.

import type {
  InjectedFault,
  ReceivedRequest,
} from '../../../src/sandbox/github/http/request-log.ts';
import type { Memory } from './memory.ts';

/** A request that was hit. */
export interface Hit {
  readonly request: ReceivedRequest;
  /** How often a request of this run was hit before. */
  readonly tries: number;
  /** GitHub's time, milliseconds since 1970. */
  readonly now: number;
  readonly memory: Memory;
}

export interface Fault {
  readonly befalls: (request: ReceivedRequest) => boolean;
  /** Whether it is over with the request, or continues as long as the run. */
  readonly lasts: 'one request' | 'the whole run';
  /** Instead of doing what was asked; null: it is done all the same. */
  readonly before?: (hit: Hit) => InjectedFault;
  /** After it was done. */
  readonly after?: (hit: Hit, response: Response) => InjectedFault | Promise<InjectedFault>;
}

export const any = () => true;

export const isGraphQL = ({ path }: ReceivedRequest) => path === '/graphql';

export const isMemberList = ({ path }: ReceivedRequest) => /^\/orgs\/.*\/members/.test(path);

export const isWrite = (request: ReceivedRequest) =>
  request.method !== 'GET' && !isGraphQL(request);

export const isComment = (request: ReceivedRequest) =>
  isWrite(request) && request.path.endsWith('/comments');

export const isLedgerRead = ({ method, path }: ReceivedRequest) =>
  method === 'GET' && path.endsWith('/contents/handoffs.db');

export const isLedgerWrite = (request: ReceivedRequest) =>
  isWrite(request) && /\/(contents|git)\//.test(request.path);

export const isIssueRead = (request: ReceivedRequest) =>
  isGraphQL(request) && /^(Issue|Changed)/.test(request.operation ?? '');

/** What a repository without issues answers otherwise, or not at all. */
export const hangsOnIssues = (request: ReceivedRequest) =>
  isGraphQL(request) || !/\/(contents|git)\//.test(request.path);

/** What may not be done twice is asked for once, and the next run looks whether it was done. */
export const isUnrepeated = (request: ReceivedRequest) =>
  isWrite(request) && /\/(comments|issues|refs|contents\/handoffs\.db)$/.test(request.path);
