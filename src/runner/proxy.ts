// A self-hosted runner may need a proxy to reach GitHub; the toolkit supports it.

const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * @returns the toolkit's fetch, which loads undici, if the environment names a proxy; undefined for a
 * direct connection
 */
export async function proxyFetch(
  environment: NodeJS.ProcessEnv,
): Promise<typeof globalThis.fetch | undefined> {
  if (!variables.some((name) => environment[name])) {
    return undefined;
  }
  const { defaults } = await import('@actions/github/lib/utils');
  return defaults.request?.fetch;
}

/** For URLs outside GitHub. */
export async function fetchFor(
  url: string,
  environment: NodeJS.ProcessEnv,
): Promise<typeof globalThis.fetch> {
  const proxied = isExempt(new URL(url), environment) ? undefined : await proxyFetch(environment);
  return proxied ?? fetch;
}

/** Whether `no_proxy` lists the host or a parent domain. */
function isExempt({ hostname, port }: URL, environment: NodeJS.ProcessEnv): boolean {
  const listed = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  return listed
    .toLowerCase()
    .split(',')
    .map((one) => one.trim().replace(/^\./, ''))
    .some(
      (one) =>
        one === '*' ||
        one === `${hostname}:${port}` ||
        (one !== '' && `.${hostname}`.endsWith(`.${one}`)),
    );
}
