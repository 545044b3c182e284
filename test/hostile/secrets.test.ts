// Planted secrets, looked for in everything that runs leave behind, however they end.

import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServiceErrorCode } from '../../src/ports/service-error.ts';
import type { Interceptor, ReceivedRequest } from '../../src/sandbox/github/http/request-log.ts';
import { selfSigned } from '../notify/certificate.ts';
import { openMailServer } from '../notify/mail-server.ts';
import { dataBranch, ledgerBytes } from '../scenarios/stage/branch-ledger.ts';
import { repository, teams } from '../scenarios/stage/given.ts';
import { complete, sale, title } from '../scenarios/stage/sale.ts';
import { openStage, type Stage } from '../scenarios/stage/stage.ts';
import { type RawRun, runRaw } from './raw-run.ts';

/** No one listens there: each way out fails as soon as it is tried. */
const planted = {
  'INPUT_SLACK-WEBHOOK-URL':
    '#onboarding: http://127.0.0.1:2/services/T0PLANTED/B0PLANTED/slackplanted\n*: http://127.0.0.1:2/services/slackplanted-for-all',
  'INPUT_SMTP-URL': 'smtps://baton:smtp%2Fplanted@127.0.0.1:2?from=baton@example.com',
  'INPUT_WEBHOOK-URL': 'http://127.0.0.1:2/hooks/webhookplanted',
  'INPUT_WEBHOOK-SECRET': 'whsec_cGxhbnRlZC1pbi10aGUtd2ViaG9vay1zZWNyZXQ=',
  GITHUB_TOKEN: 'ghs_plantedInTheEnvironment000000000000',
  ACTIONS_RUNTIME_TOKEN: 'eyJplantedRuntimeToken.eyJpayload.signature',
} as const;

const isPut = ({ method, path }: ReceivedRequest) =>
  method === 'PUT' && path.endsWith('/contents/handoffs.db');
const isRead = ({ method, path }: ReceivedRequest) =>
  method === 'GET' && path.endsWith('/contents/handoffs.db');
const isLabel = ({ method, path }: ReceivedRequest) =>
  method === 'POST' && path.endsWith('/labels');
const isAssigning = ({ method, path }: ReceivedRequest) =>
  method === 'POST' && path.endsWith('/assignees');
const isComment = ({ method, path }: ReceivedRequest) =>
  method === 'POST' && path.endsWith('/comments');

const answers = (
  matches: (seen: ReceivedRequest) => boolean,
  respond: () => Response | Promise<Response>,
): Interceptor => ({ before: async (seen) => (matches(seen) ? respond() : null) });

const json = (body: object, status: number, headers: Readonly<Record<string, string>> = {}) =>
  Response.json(body, { status, headers });

/** Each way to fail, and what brings it about. GitHub's answer has the token in it. */
type Way = (stage: Stage, token: string) => Promise<Interceptor> | Interceptor;
const ways: Readonly<
  Record<
    | Exclude<
        ServiceErrorCode,
        | 'archive_unreadable'
        | 'ledger_busy'
        | 'ledger_closed'
        | 'ledger_foreign'
        | 'ledger_unavailable'
        | 'people_unknown'
        | 'issue_failed'
        | 'github_stale'
      >
    | 'a mistake of ours',
    Way
  >
> = {
  ledger_damaged: () => answers(isRead, () => new Response('not a database')),
  ledger_newer: async ({ github }) => {
    const bytes = Buffer.from((await ledgerBytes(github)) ?? []);
    // https://www.sqlite.org/fileformat.html#user_version_number
    bytes.writeUInt32BE(99, 60);
    return answers(isRead, () => new Response(bytes));
  },
  ledger_missing: () => answers(isRead, () => json({ message: 'Not Found' }, 404)),
  ledger_too_large: (_, token) => answers(isPut, () => json({ message: token }, 413)),
  ledger_not_writable: (_, token) =>
    answers(isPut, () => json({ message: `Repository rule violations found: ${token}` }, 409)),
  content_blocked: (_, token) =>
    answers(isPut, () => json({ message: `Secret detected in content: ${token}` }, 409)),
  github_unauthorised: (_, token) =>
    answers(
      () => true,
      () => json({ message: `Bad credentials: ${token}` }, 401),
    ),
  github_forbidden: (_, token) =>
    answers(isLabel, () => json({ message: `Not for ${token}` }, 403)),
  github_rate_limited: (_, token) =>
    answers(isLabel, () =>
      json({ message: `Slow down, ${token}` }, 403, { 'retry-after': '9999' }),
    ),
  github_unavailable: (_, token) => answers(isComment, () => json({ message: token }, 502)),
  github_too_costly: (_, token) =>
    answers(
      ({ operation }) => operation === 'Issue',
      () => json({ errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: token }] }, 200),
    ),
  github_refused: (_, token) => answers(isLabel, () => json({ message: `No ${token}` }, 422)),
  'a mistake of ours': (_, token) =>
    answers(isAssigning, () => json({ assignees: { [token]: 1 } }, 201)),
};

/** The message of a failing run for each. */
const said: Readonly<Record<keyof typeof ways, string>> = {
  ledger_damaged: 'is damaged',
  ledger_newer: 'schema version 99',
  ledger_missing: 'has no handoffs.db',
  ledger_too_large: 'too large',
  ledger_not_writable: 'does not let this run write the data branch',
  content_blocked: 'push protection',
  github_unauthorised: 'rejected the token',
  github_forbidden: 'responded 403',
  github_rate_limited: 'asks to slow down',
  github_unavailable: 'responded 502',
  github_too_costly: 'gave up on reading issue',
  github_refused: 'responded 422',
  'a mistake of ours': 'Baton crashed',
};

interface Scene {
  readonly stage: Stage;
  readonly token: string;
  /** sam files the form, and a run is started on that; it ends as GitHub's answers have it. */
  run(more?: Readonly<Record<string, string>>): Promise<RawRun>;
  close(): Promise<void>;
}

async function openScene(): Promise<Scene> {
  const stage = await openStage({
    runsFail: true,
    configuration: {
      'config.yml': teams.replace('[alice, bob]', '[alice, bob], email: onboarding@example.com'),
    },
  });
  const { github, runs } = stage;
  // No runs but those that are started here.
  runs.hold();
  let payload: unknown = {};
  github.onDelivery((delivery) => {
    payload = delivery.payload;
  });
  const { url, close } = await github.listen();
  const token = github.actionsToken;
  return {
    stage,
    token,
    run: (more = {}) => {
      stage.clock.advance({ minutes: 1 });
      stage.sam.fileForm(sale, complete, { title });
      return runRaw({
        event: 'issues',
        payload: JSON.stringify(payload),
        environment: {
          ...planted,
          INPUT_TOKEN: token,
          GITHUB_API_URL: url,
          GITHUB_REPOSITORY: repository,
          RUNNER_DEBUG: '1',
          ...more,
        },
      });
    },
    close: async () => {
      runs.release(() => []);
      await close();
      await stage.close();
    },
  };
}

/** All that anybody can read after a run. */
async function left({ stage: { github } }: Scene, { printed, written }: RawRun): Promise<string> {
  const commits = await github.fetch(
    `http://127.0.0.1/repos/${repository}/commits?sha=${dataBranch}&per_page=100`,
    { headers: { authorization: `token ${github.tokenFor('erin')}` } },
  );
  return [
    printed,
    written,
    JSON.stringify(github.issues()),
    Buffer.from((await ledgerBytes(github)) ?? []).toString('latin1'),
    await commits.text(),
  ].join('\n');
}

function expectNone(text: string, secrets: readonly string[]): void {
  for (const secret of secrets) {
    for (const form of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
    ]) {
      expect(text.includes(form), `${secret} is there`).toBe(false);
    }
  }
}

const others = [
  'slackplanted',
  'smtp%2Fplanted',
  'smtp/planted',
  'webhookplanted',
  'cGxhbnRlZC1pbi10aGUtd2ViaG9vay1zZWNyZXQ=',
  ...Object.values(planted),
];

describe('No secret is left by a run', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  test('that succeeds', async () => {
    const run = await scene.run();
    expect(run.exitCode).toBe(0);
    expect(run.printed).toContain('handoff 1: initiated');
    expect(run.printed.match(/^::warning::Not sent: .* \(E\w+\)/gm)).toHaveLength(3);
    expectNone(await left(scene, run), [scene.token, ...others]);
  });

  test('that logs in to a mail server and sends', async () => {
    const { key, cert } = selfSigned();
    const server = await openMailServer({
      key,
      cert,
      secure: true,
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        done(password === 'smtp/planted' ? null : new Error('no'), { user: username ?? '' }),
    });
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
    writeFileSync(join(folder, 'cert.pem'), cert);
    const run = await scene.run({
      'INPUT_SMTP-URL': `smtps://baton:smtp%2Fplanted@127.0.0.1:${server.port}?from=baton@example.com`,
      NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
    });
    await server.close();
    rmSync(folder, { recursive: true });
    expect(run.printed).toContain(
      'Sent: the message "initiated" to email (onboarding@example.com)',
    );
    expect(server.mails).toMatchObject([{ user: 'baton', isEncrypted: true }]);
    expectNone(await left(scene, run), [scene.token, ...others]);
    expectNone(server.mails[0]?.raw ?? '', [scene.token, ...others]);
  });

  test.each(Object.entries(ways))('that ends with %s', async (way, bringAbout) => {
    const { github } = scene.stage;
    github.intercept(await bringAbout(scene.stage, scene.token));
    const run = await scene.run();
    github.intercept(null);
    expect(run.printed).toContain(Object.entries(said).find(([name]) => name === way)?.[1]);
    expect(run.printed).toMatch(/^::error::/m);
    expect(run.printed).not.toMatch(/^ +at /m);
    expect(run.written).toMatch(/could not finish|Baton crashed/);
    expect(run.exitCode).toBe(1);
    expectNone(await left(scene, run), [scene.token, ...others]);
  });

  test('that is given a token with a line end in it', async () => {
    const token = 'ghp_plantedFirstLine0000\nghp_plantedSecondLine000';
    const run = await scene.run({ INPUT_TOKEN: token });
    expect(run.exitCode).toBe(1);
    expectNone(await left(scene, run), [...token.split('\n'), ...others]);
  });

  test('that is given an invalid event', async () => {
    const payload = `${scene.token} is no event`;
    const run = await runRaw({
      event: 'issues',
      payload,
      environment: { ...planted, INPUT_TOKEN: scene.token, RUNNER_DEBUG: '1' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.printed).toMatch(/^::error::Baton crashed/);
    expectNone(run.printed + run.written, [scene.token.slice(0, 12), ...others]);
  });
});
