// Requests through a proxy. Loaded only where there is one, because undici is large.

import { fetch, ProxyAgent, type RequestInit, type Response } from 'undici';

/** What `fetch` of undici and of Node have in common. */
export type ProxiedFetch = (
  url: string,
  request: Omit<RequestInit, 'dispatcher'>,
) => Promise<Response>;

/** @param login `user:password`; null for a proxy without one */
export function throughProxy(address: string, login: string | null): ProxiedFetch {
  const dispatcher = new ProxyAgent({
    uri: address,
    ...(login === null ? {} : { token: `Basic ${Buffer.from(login).toString('base64')}` }),
  });
  return (url, request) => fetch(url, { ...request, dispatcher });
}
