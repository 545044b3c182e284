// Makes GitHub's answers show another account as the viewer, so that comments count as that
// account's own.

import type { Octokit } from '@octokit/rest';

/**
 * Replaces the viewer with `login` in every response.
 * @param login as GraphQL writes it: `github-actions`, without `[bot]`
 */
export function impersonateViewer(octokit: Octokit, login: string): void {
  octokit.hook.wrap('request', async (request, options) => {
    const { query } = options;
    if (options.url !== '/graphql' || typeof query !== 'string') {
      return request(options);
    }
    // Octokit hooks pass on the options they were bound to, not those they are called with.
    Object.assign(options, {
      query: query.replaceAll(/\bviewerDidAuthor\b/g, 'viewerDidAuthor author { login }'),
    });
    const response = await request(options);
    response.data = seenAs(response.data, login);
    return response;
  });
}

function seenAs(value: unknown, login: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => seenAs(item, login));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value);
  const author: unknown = entries.find(([key]) => key === 'author')?.[1];
  const isTheirs =
    typeof author === 'object' && author !== null && 'login' in author && author.login === login;
  return Object.fromEntries(
    entries.map(([key, part]) => [key, key === 'viewerDidAuthor' ? isTheirs : seenAs(part, login)]),
  );
}
