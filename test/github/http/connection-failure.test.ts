// What a person reads where there is no connection to GitHub, and whether it is tried again.

import { once } from 'node:events';
import { createServer } from 'node:https';
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';
import type { Fetch } from '../../../src/github/http/http-fetch.ts';
import { withErrorContext } from '../../../src/github/http/map-errors.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import { selfSigned } from '../../notify/certificate.ts';
import { quickTime } from '../../quick-time.ts';

function readIssue(baseUrl: string, fetch?: Fetch): Promise<unknown> {
  const client = createClient({ token: 'ghs_none', baseUrl, fetch, time: quickTime() });
  return withErrorContext('read issue #1', () =>
    client.issues.get({ owner: 'acme', repo: 'ops', issue_number: 1 }),
  );
}

test('A certificate of the company is named.', async () => {
  const { key, cert } = selfSigned();
  const server = createServer({ key, cert }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = v.parse(v.object({ port: v.number() }), server.address());
  await expect(readIssue(`https://127.0.0.1:${port}`)).rejects.toThrow(
    'Baton could not read issue #1: the certificate of the server is not trusted. ' +
      'Name the file with the root certificate of your company in NODE_EXTRA_CA_CERTS.',
  );
});

test('A proxy that does not run is named with its port.', async () => {
  await expect(readIssue('http://127.0.0.1:1')).rejects.toThrow(
    '127.0.0.1 refused a connection to port 1. Check the address of GitHub and the proxy',
  );
});

test.each([
  [{ message: 'Proxy response (407) !== 200 when HTTP Tunneling' }, 1, 'the proxy responded 407'],
  [{ message: 'Proxy response (403) !== 200 when HTTP Tunneling' }, 4, 'the proxy responded 403'],
  [{ code: 'ENOTFOUND', hostname: 'proxy.example' }, 4, 'there is no host proxy.example'],
  [{ code: 'CERT_HAS_EXPIRED' }, 1, 'has expired. Renew it, or check the clock'],
  [{ code: 'ECONNRESET' }, 4, 'GitHub is unreachable. The next event or sweep catches up.'],
])('%o is asked %i times, and the message is: %s', async (details, times, message) => {
  let asked = 0;
  const cause = Object.assign(new Error('no connection'), details);
  const failing = readIssue('https://github.example', async () => {
    asked += 1;
    throw new TypeError('fetch failed', { cause });
  });
  await expect(failing).rejects.toThrow(message);
  expect(asked).toBe(times);
});
