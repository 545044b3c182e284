// Maps each failed request to a service error with the reason and the fix.

import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import { ServiceError, type ServiceErrorCode } from '../../ports/service-error.ts';
import { isWebPage } from './check-response.ts';
import { connectionFailure } from './connection-failure.ts';
import { isRedirect } from './follow-redirects.ts';
import { limitOf } from './rate-limit.ts';
import { hasTimedOut } from './timeout.ts';

/**
 * Runs a request and maps its final error.
 *
 * @param purpose completes "Baton could not …"
 * @throws ServiceError if the request fails
 */
export async function withErrorContext<T>(purpose: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw toServiceError(purpose, error);
  }
}

/**
 * A rate limit is 429 even if GitHub responded 403, so that no one takes it for a missing permission.
 *
 * @returns the HTTP status of a failed request; null for other errors
 */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof RequestError)) {
    return null;
  }
  return limitOf(error) === null ? error.status : 429;
}

/**
 * Only map network errors. `fetch` failures are `TypeError`s with a `cause`, or an abort; anything else is
 * our bug and is rethrown.
 */
function isOurs(error: unknown): boolean {
  return !(
    error instanceof RequestError ||
    error instanceof DOMException ||
    (error instanceof TypeError && error.cause !== undefined)
  );
}

/**
 * @param purpose completes "Baton could not …"
 * @returns the error itself if it is a service error already, or a bug of ours
 */
export function toServiceError(purpose: string, error: unknown): unknown {
  if (error instanceof ServiceError || isOurs(error)) {
    return error;
  }
  const { code, why, next } = reading(error);
  return new ServiceError(code, `Baton could not ${purpose}: ${why}. ${next}`, { cause: error });
}

interface Reading {
  readonly code: ServiceErrorCode;
  readonly why: string;
  readonly next: string;
}

function reading(error: unknown): Reading {
  const failure = hasResponse(error) ? null : connectionFailure(error);
  if (failure !== null) {
    return { code: 'github_unavailable', ...failure };
  }
  if (!(error instanceof RequestError) || error.status >= 500) {
    return {
      code: 'github_unavailable',
      why: whyUnavailable(error),
      next: 'The next event or sweep catches up. See https://www.githubstatus.com.',
    };
  }
  const { status } = error;
  if (status === 401) {
    return {
      code: 'github_unauthorised',
      why: 'GitHub rejected the token (401)',
      next: 'Check the `token` input: it may have expired or been revoked.',
    };
  }
  const limit = limitOf(error);
  if (limit !== null) {
    const when = limit.endsAt === null ? 'in a few minutes' : `after ${limit.endsAt}`;
    return {
      code: 'github_rate_limited',
      why: `GitHub responded ${status}: ${limit.why}`,
      next: `The wait exceeds \`max-wait\`. Re-run the job ${when}, or let the next event or sweep catch up.`,
    };
  }
  if (isRedirect(status)) {
    return {
      code: 'github_refused',
      why: `GitHub responded ${status} (${error.message}), for example from a proxy that requires a login`,
      next: 'Baton sends the token to no other host. Check the address of GitHub and the proxy.',
    };
  }
  if (isOfArchived(error)) {
    return {
      code: 'github_forbidden',
      why: 'the repository is archived, and therefore read-only',
      next: 'Unarchive it in its settings, and try again.',
    };
  }
  if (status === 403 || status === 404 || status === 410) {
    return {
      code: 'github_forbidden',
      why: `GitHub responded ${status} (${error.message})`,
      next:
        knownFix(error.message) ??
        'Give the job `permissions: { issues: write, contents: write }`, and check that issues are enabled and the issue is not locked.',
    };
  }
  return {
    code: 'github_refused',
    why: `GitHub responded ${status} (${inWords(error.message)})`,
    next: knownFix(error.message) ?? 'Re-run the job. If it fails again, report this message.',
  };
}

const detail = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ field: v.optional(v.string()), code: v.string(), message: v.optional(v.string()) }),
);

/** Octokit shows the details of a 422 as JSON. */
function inWords(message: string): string {
  return message.replaceAll(/\{"[^{}]*\}/g, (json) => {
    const read = v.safeParse(detail, json);
    return read.success
      ? (read.output.message ?? `${read.output.field ?? ''} ${read.output.code}`.trim())
      : json;
  });
}

/** Whether GitHub refused a change because the repository is archived. */
export function isOfArchived(error: unknown): boolean {
  return error instanceof Error && /^repository was archived so is read-only/i.test(error.message);
}

/** GitHub gives the reason in words alone. */
const knownReasons = [
  { sign: /issue is locked/i, next: 'Unlock the conversation, and the next sweep comments.' },
  {
    sign: /issues (?:are|has been|have been) disabled/i,
    next: 'Enable issues in the settings of the repository, under Features.',
  },
  {
    // https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization
    sign: /IP allow list/i,
    next: 'Run the job on a runner whose address is on that list: a self-hosted runner, or a larger runner with a static address.',
  },
  {
    sign: /SAML enforcement/i,
    next: 'Authorise the token for single sign-on: on GitHub, in the list of your tokens, under “Configure SSO”.',
  },
  {
    sign: /forbids access via a (?:fine-grained )?personal access token/i,
    next: 'Put a token that the organisation allows in the `token` input, such as one of a GitHub App.',
  },
  {
    sign: /OAuth App access restrictions/i,
    next: 'Ask an owner of the organisation to approve the app that the token is from, or use a token of another kind.',
  },
  {
    // https://github.com/ossf/allstar/pull/697
    sign: /commenting is disabled/i,
    next: 'Continue in another issue.',
  },
  {
    sign: /not accessible by personal access token/i,
    next: 'Give the token read and write access to issues and contents of this repository.',
  },
  {
    // https://github.com/odoo/runbot/issues/127
    sign: /user is blocked/i,
    next: 'Who opened the issue, or owns the repository, has blocked this account. They can unblock it.',
  },
  {
    sign: /account was suspended/i,
    next: 'Use the token of another one.',
  },
  {
    sign: /installation has been suspended/i,
    next: 'Unsuspend the App in the settings of the organisation.',
  },
  { sign: /repository access blocked/i, next: 'Ask GitHub why.' },
] as const;

/** What helps where GitHub refuses with these words; null: they are not known. */
export function knownFix(said: string): string | null {
  return knownReasons.find(({ sign }) => sign.test(said))?.next ?? null;
}

function hasResponse(error: unknown): boolean {
  return error instanceof RequestError && error.response !== undefined;
}

/** octokit reports status 500 for requests without a response. */
function whyUnavailable(error: unknown): string {
  if (!(error instanceof RequestError)) {
    return 'GitHub is unreachable';
  }
  if (error.response === undefined) {
    return hasTimedOut(error) ? 'GitHub did not respond in time' : 'GitHub is unreachable';
  }
  return error.response.status < 400 && isWebPage(error.response)
    ? 'the response was a web page, for example from a proxy that requires a login'
    : `GitHub responded ${error.status}`;
}
