// Follows redirects on the same server only, so that neither the token nor the text of an issue goes to
// another one.
//
// GitHub answers requests for a renamed or transferred repository with its new address on the same host: 301
// to a request that reads, 307 to one that writes, whose method and body are to be kept. It asks clients to
// follow, with the same token:
// https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
// https://developer.github.com/changes/2015-04-17-preview-repository-redirects
// Only downloads that Baton does not use (archives, artifacts, logs) are on other hosts.

import type { Fetch, HttpRequest, HttpResponse } from './http-fetch.ts';

/** GitHub needs one; two after a repository was renamed twice. */
const maxRedirects = 5;

/** A redirect that is not followed is the response. */
export function followRedirects(fetch: Fetch): Fetch {
  return async (url, request) => {
    let response = await fetch(url, { ...request, redirect: 'manual' });
    let at = url;
    for (let redirects = 0; redirects < maxRedirects; redirects += 1) {
      const target = targetOf(response, at, request);
      if (target === null) {
        return response;
      }
      // Frees the connection.
      await response.arrayBuffer();
      at = target.href;
      response = await fetch(at, { ...request, redirect: 'manual' });
    }
    return response;
  };
}

function targetOf(
  { status, headers }: HttpResponse,
  url: string,
  { method = 'GET', redirect }: HttpRequest,
): URL | null {
  const location = headers.get('location');
  const isRead = method === 'GET' || method === 'HEAD';
  // `fetch` would repeat a POST as a GET after 301 and 302.
  const keepsMethod = isRead ? isRedirect(status) : status === 307 || status === 308;
  if (redirect === 'manual' || !keepsMethod || location == null) {
    return null;
  }
  const target = new URL(location, url);
  return target.origin === new URL(url).origin ? target : null;
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
