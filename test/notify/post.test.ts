import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { outboxMessage, send } from './message.ts';
import { asSlackTakesIt } from './slack-limits.ts';
import { openWebServer, type WebServer } from './web-server.ts';

const secret = `whsec_${Buffer.from('baton-test-secret-of-32-bytes...').toString('base64')}`;

let server: WebServer;
beforeAll(async () => {
  server = await openWebServer();
});
beforeEach(() => server.answer(200));
afterAll(() => server.close());

const lines = () =>
  new Map([
    ['#onboarding', `${server.url}/services/T0/B0/planted`],
    ['*', `${server.url}/all`],
  ]);

test('Slack gets a message that it takes, at the address of the line.', async () => {
  const sent = await send(outboxMessage('slack', { target: '#onboarding' }), { slack: lines() });
  expect(sent).toEqual({ kind: 'sent' });
  const { path, headers, body } = server.posts.at(-1) ?? { path: '', headers: {}, body: '' };
  expect(path).toBe('/services/T0/B0/planted');
  expect(headers['content-type']).toBe('application/json');
  expect(asSlackTakesIt(JSON.parse(body)).text).toContain('New handoff for onboarding');
});

test('A webhook is signed as the standard has it, and known again when it comes twice.', async () => {
  const webhook = { url: `${server.url}/hook`, secret };
  await send(outboxMessage('webhook'), { webhook });
  await send(outboxMessage('webhook'), { webhook });
  const [one, other] = server.posts.slice(-2);
  const asText = Object.fromEntries(
    Object.entries(one?.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  expect(new Webhook(secret).verify(one?.body ?? '', asText)).toMatchObject({
    type: 'handoff.initiated',
    timestamp: '2026-11-16T09:00:00Z',
    version: 1,
    data: { repository: 'acme/handoffs', handoff: { id: 1 } },
  });
  expect(() => new Webhook(secret).verify(`${one?.body} `, asText)).toThrow(
    'No matching signature',
  );
  expect(asText['webhook-id']).toMatch(/^msg_[0-9a-f]{32}$/);
  expect(other?.headers['webhook-id']).toBe(asText['webhook-id']);
});

test.each([
  ['baton:p%40ss%3Aw%C3%B6rd@', 'baton:p@ss:wörd'],
  ['token@', 'token:'],
])('A webhook behind a login gets it as a header: %s', async (login, sent) => {
  const url = `${server.url.replace('://', `://${login}`)}/hook?to=a@b`;
  expect(await send(outboxMessage('webhook'), { webhook: { url, secret } })).toEqual({
    kind: 'sent',
  });
  const last = server.posts.at(-1);
  expect(last?.path).toBe('/hook?to=a@b');
  expect(last?.headers.authorization).toBe(`Basic ${Buffer.from(sent).toString('base64')}`);
});

describe('A failed message has the response’s error, without the address:', () => {
  const slack = (url: string, timeLimit?: number) =>
    send(
      outboxMessage('slack', { target: '*' }),
      { slack: new Map([['*', url]]) },
      timeLimit === undefined ? {} : { timeLimit },
    );

  test.each([
    [404, false, ': Slack no longer knows this webhook or its channel'],
    [410, false, ': the channel is archived in Slack'],
    [403, false, ': Slack does not let this webhook post to its channel'],
    [302, false, ''],
    [429, true, ''],
    [500, false, ''],
    [503, true, ''],
  ])('an answer of %d', async (status, isChannelDown, meaning) => {
    server.answer(status);
    const before = server.posts.length;
    expect(await slack(`${server.url}/services/planted`)).toEqual({
      kind: 'failed',
      error: `the server responded ${status}${meaning}`,
      isChannelDown,
    });
    expect(server.posts.length, 'nobody is led elsewhere').toBe(before + 1);
  });

  test.each([
    ['2', { retryAfter: 2000 }],
    ['Wed, 21 Oct 2026 07:28:00 GMT', {}],
    ['-1', {}],
  ])('when it takes more: %s', async (written, said) => {
    server.answer(429, { 'retry-after': written });
    expect(await slack(`${server.url}/services/planted`)).toEqual({
      kind: 'failed',
      error: 'the server responded 429',
      isChannelDown: true,
      ...said,
    });
  });

  test('no answer', async () => {
    server.answer(null);
    expect(await slack(`${server.url}/services/planted`, 100)).toEqual({
      kind: 'failed',
      error: 'no response in time',
      isChannelDown: true,
    });
  });

  test('no one there', async () => {
    const gone = await openWebServer();
    await gone.close();
    expect(await slack(`${gone.url}/services/planted`)).toEqual({
      kind: 'failed',
      error: 'no connection (ECONNREFUSED)',
      isChannelDown: true,
    });
  });

  test('a line, or a way, that the inputs no longer name', async () => {
    expect(await send(outboxMessage('slack', { target: '#gone' }), { slack: lines() })).toEqual({
      kind: 'failed',
      error: 'the input `slack-webhook-url` has no line `#gone` any more',
      isChannelDown: true,
    });
    expect(await send(outboxMessage('email'), {})).toMatchObject({ kind: 'failed' });
    expect(await send(outboxMessage('webhook'), {})).toMatchObject({ kind: 'failed' });
  });
});
