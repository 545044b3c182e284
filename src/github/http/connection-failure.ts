// Why there is no connection to GitHub, where Node or the proxy gives a reason that a person can act on.

export interface ConnectionFailure {
  readonly why: string;
  /** The fix. */
  readonly next: string;
  /** Trying again does not help. */
  readonly isLasting: boolean;
}

const ownCertificate =
  'Name the file with the root certificate of your company in NODE_EXTRA_CA_CERTS.';
const untrusted = ['the certificate of the server is not trusted', ownCertificate] as const;

/** By the code of Node. */
const certificates: Readonly<Record<string, readonly [why: string, next: string]>> = {
  CERT_HAS_EXPIRED: [
    'the certificate of the server has expired',
    'Renew it, or check the clock of this machine.',
  ],
  CERT_NOT_YET_VALID: [
    'the certificate of the server is not valid yet',
    'Check the clock of this machine.',
  ],
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'the certificate of the server is for another host',
    'Check the address of GitHub and the proxy.',
  ],
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
};

/** @returns null if no reason is known */
export function connectionFailure(error: unknown): ConnectionFailure | null {
  const cause = rootOf(error);
  if (cause === null) {
    return null;
  }
  const status = /^Proxy response \((\d{3})\)/.exec(cause.message)?.[1];
  if (status !== undefined) {
    return {
      why: `the proxy responded ${status}`,
      next:
        status === '407'
          ? 'Add its login to the address, as in http://user:password@host:port.'
          : 'Check that the proxy allows this host, or add the host to NO_PROXY.',
      isLasting: status === '407',
    };
  }
  const code = 'code' in cause ? String(cause.code) : '';
  const [why, next] = certificates[code] ?? [];
  if (why !== undefined && next !== undefined) {
    return { why, next, isLasting: true };
  }
  return reachFailure(code, cause);
}

function reachFailure(code: string, cause: Error): ConnectionFailure | null {
  const next = 'Check the address of GitHub and the proxy, and the connection of this machine.';
  if (code === 'ENOTFOUND' && 'hostname' in cause) {
    return { why: `there is no host ${String(cause.hostname)}`, next, isLasting: false };
  }
  if (code === 'ECONNREFUSED' && 'address' in cause && 'port' in cause) {
    const why = `${String(cause.address)} refused a connection to port ${String(cause.port)}`;
    return { why, next, isLasting: false };
  }
  return null;
}

/** The error below all others: octokit and `fetch` wrap it. */
function rootOf(error: unknown): Error | null {
  if (!(error instanceof Error)) {
    return null;
  }
  return rootOf(error.cause) ?? error;
}
