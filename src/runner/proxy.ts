// A runner or a computer may need a proxy to reach GitHub and the servers that Baton notifies.

import { decoded } from '../base/decoded.ts';
import { ServiceError } from '../ports/service-error.ts';
import type { ProxiedFetch } from './through-proxy.ts';

const variables = {
  'http:': ['http_proxy', 'HTTP_PROXY'],
  'https:': ['https_proxy', 'HTTPS_PROXY'],
} as const;

/**
 * A fetch through the proxy that the environment names for the host of this URL; undefined for a direct
 * connection. It loads undici.
 *
 * @throws ServiceError if Baton cannot use the proxy
 */
export async function proxyFetch(
  url: string,
  environment: NodeJS.ProcessEnv,
): Promise<ProxiedFetch | undefined> {
  const proxy = proxyOf(new URL(url), environment);
  if (proxy === null) {
    return undefined;
  }
  const { throughProxy } = await import('./through-proxy.ts');
  const [user, password] = [proxy.username, proxy.password].map((part) => decoded(part) ?? part);
  return throughProxy(proxy.href, user || password ? `${user}:${password}` : null);
}

function proxyOf(url: URL, environment: NodeJS.ProcessEnv): URL | null {
  const names = variables[url.protocol === 'http:' ? 'http:' : 'https:'];
  const name = names.find((one) => environment[one]?.trim());
  if (name === undefined || isExempt(url, environment)) {
    return null;
  }
  const written = environment[name]?.trim() ?? '';
  // Other programs read `host:port`, too.
  const address = written.includes('://') ? written : `http://${written}`;
  const proxy = URL.canParse(address) ? new URL(address) : null;
  if (proxy === null || !['http:', 'https:'].includes(proxy.protocol)) {
    throw new ServiceError(
      'github_unavailable',
      `Baton cannot use the proxy in ${name}. Write it as http://host:port, or add ${url.hostname} to NO_PROXY.`,
    );
  }
  return proxy;
}

/** Whether it is this machine, or `no_proxy` lists the host or a parent domain. */
function isExempt(
  { hostname, port, protocol }: URL,
  { no_proxy: lower, NO_PROXY: upper }: NodeJS.ProcessEnv,
): boolean {
  if (/^(?:localhost|127\..*|\[::1\])$/.test(hostname)) {
    return true;
  }
  const usedPort = port || (protocol === 'http:' ? '80' : '443');
  return (lower || upper || '')
    .toLowerCase()
    .split(/[\s,]+/)
    .map((one) => one.replace(/^\*?\./, ''))
    .some(
      (one) =>
        one === '*' ||
        one === `${hostname}:${usedPort}` ||
        (one !== '' && `.${hostname}`.endsWith(`.${one}`)),
    );
}
