// A self-hosted runner may reach GitHub only through a proxy; the toolkit knows how.

const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** The toolkit's fetch where the environment names a proxy; otherwise undefined, for the runtime's own. */
export async function proxyFetch(
  environment: NodeJS.ProcessEnv,
): Promise<typeof globalThis.fetch | undefined> {
  if (!variables.some((name) => environment[name])) {
    return undefined;
  }
  const { defaults } = await import('@actions/github/lib/utils');
  return defaults.request?.fetch;
}

/** For an address that is not GitHub's. */
export async function fetchFor(
  url: string,
  environment: NodeJS.ProcessEnv,
): Promise<typeof globalThis.fetch> {
  const proxied = isExempt(new URL(url), environment) ? undefined : await proxyFetch(environment);
  return proxied ?? fetch;
}

/** Whether `no_proxy` lists the host, or a domain that it is in. */
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
