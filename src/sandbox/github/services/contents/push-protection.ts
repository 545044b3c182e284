// Secret scanning: rejects content that contains a token of a known kind.

import { ApiError } from '../../api-error.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * Kinds of GitHub tokens:
 * https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/
 */
const token = /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{82}\b/;

export function demandNoSecret({ hub }: Pick<RequestContext, 'hub'>, bytes: Uint8Array): void {
  const { pushProtection } = hub.behaviour;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (pushProtection === 'off' || !token.test(text)) {
    return;
  }
  throw new ApiError(
    pushProtection === '409' ? 409 : 422,
    'Repository rule violations found\n\nSecret detected in content. Resolve the following violations before pushing again.',
  );
}
