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
