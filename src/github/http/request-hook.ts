// Wraps every request: it can delay, retry or skip it.

import type { Octokit } from '@octokit/rest';

export type RequestHook = Parameters<typeof Octokit.prototype.hook.wrap<'request'>>[1];

export type RequestOptions = Parameters<RequestHook>[1];

export type RequestAnswer = Awaited<ReturnType<Parameters<RequestHook>[0]>>;
