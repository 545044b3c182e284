import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { parseMailServer } from '../../src/runner/notifier-inputs.ts';
import { selfSigned } from './certificate.ts';
import { openMailServer } from './mail-server.ts';
import { outboxMessage, send, sendAll } from './message.ts';

const certificate = selfSigned();
const trusted = getCACertificates('default');
setDefaultCACertificates([...trusted, certificate.cert]);
afterAll(() => setDefaultCACertificates(trusted));

/** Takes one login. */
const withLogin = {
  ...certificate,
  authOptional: false,
  onAuth: (auth, _session, done) =>
    auth.username === 'baton' && auth.password === 'p:ss/wörd'
      ? done(null, { user: 'baton' })
      : done(new Error('No such login: planted')),
} satisfies Parameters<typeof openMailServer>[0];

async function opened(options: Parameters<typeof openMailServer>[0]) {
  const server = await openMailServer(options);
  onTestFinished(() => server.close());
  return server;
}

function serverAt(url: string) {
  const read = parseMailServer(url);
  if (read === null) {
    throw new Error(`${url} is no mail server`);
  }
  return { email: read };
}

const login = 'baton:p%3Ass%2Fw%C3%B6rd@';
const from = '?from=handoffs@acme.example';
const mail = (more: Parameters<typeof outboxMessage>[1] = {}) =>
  outboxMessage('email', { target: 'onboarding@acme.example', ...more });

test('A mail goes over TLS with a login, in text and in HTML, and is known again when it comes twice.', async () => {
  const server = await opened({ ...withLogin, secure: true });
  const settings = serverAt(`smtps://${login}127.0.0.1:${server.port}${from}`);
  expect(await send(mail(), settings)).toEqual({ kind: 'sent' });
  expect(await send(mail(), settings)).toEqual({ kind: 'sent' });
  const [one, other] = server.mails;
  expect(one).toMatchObject({
    to: ['onboarding@acme.example'],
    user: 'baton',
    isEncrypted: true,
  });
  const { parsed } = one ?? { parsed: undefined };
  expect(parsed?.subject).toBe('[acme/handoffs] Example Ltd (#1)');
  expect(parsed?.text).toMatch(/^New handoff for onboarding: Example Ltd\n/);
  expect(parsed?.from?.value).toEqual([
    { name: 'Baton, acme/handoffs', address: 'handoffs@acme.example' },
  ]);
  expect(parsed?.text).toContain('Until somebody accepts it, sam stays responsible.');
  expect(parsed?.html).toContain('>sales (sam)</td>');
  expect(parsed?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(parsed?.date).toEqual(new Date('2026-11-16T09:00:30Z'));
  expect(parsed?.messageId).toMatch(/^<[0-9a-f]{32}@acme\.example>$/);
  expect(other?.parsed.messageId).toBe(parsed?.messageId);
  expect(parsed?.inReplyTo).not.toBe(parsed?.messageId);
});

test('Twenty mails to a server that greets late, and counts logins, go over one connection with one login.', async () => {
  const counts = { connections: 0, logins: 0 };
  const slow = await opened({
    ...withLogin,
    secure: true,
    onConnect: (_session, done) => {
      counts.connections += 1;
      setTimeout(done, 300);
    },
    onAuth: (auth, session, done) => {
      counts.logins += 1;
      withLogin.onAuth(auth, session, done);
    },
    onRcptTo: ({ address }, _session, done) =>
      done(
        address.startsWith('gone')
          ? Object.assign(new Error('planted'), { responseCode: 550 })
          : undefined,
      ),
  });
  const settings = serverAt(`smtps://${login}127.0.0.1:${slow.port}${from}`);
  const mails = Array.from({ length: 20 }, (_, at) =>
    mail(at === 5 ? { target: 'gone@acme.example' } : {}),
  );
  const sent = await sendAll(mails, settings);
  expect(sent.filter(({ kind }) => kind === 'sent')).toHaveLength(19);
  expect(sent[5]).toMatchObject({ kind: 'failed', isChannelDown: false });
  expect(slow.mails).toHaveLength(19);
  expect(counts).toEqual({ connections: 1, logins: 1 });
});

test('A server that takes one mail per connection gets each mail once.', async () => {
  const server = await opened({
    ...certificate,
    secure: false,
    onMailFrom: (_address, session, done) =>
      done(
        session.transaction > 1
          ? Object.assign(new Error('planted'), { responseCode: 421 })
          : undefined,
      ),
  });
  const settings = serverAt(`smtp://127.0.0.1:${server.port}${from}`);
  const sent = await sendAll([mail(), mail(), mail()], settings);
  expect(sent.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent']);
  expect(server.mails).toHaveLength(3);
});

test('All mails about one issue are one conversation in Gmail, Outlook and Apple Mail.', async () => {
  const server = await opened({ ...certificate, secure: false });
  const settings = serverAt(`smtp://127.0.0.1:${server.port}${from}`);
  const link = { text: 'Issue #2', url: 'https://github.com/acme/handoffs/issues/2' };
  await send(mail(), settings);
  await send(mail({ headline: 'Not accepted in time', at: '2026-11-17T09:00:00Z' }), settings);
  await send(mail({ link, subject: 'Example Ltd (#2)' }), settings);
  const [first, second, other] = server.mails.map(
    ({ parsed: { subject, headers, references } }) => {
      const index = Buffer.from(String(headers.get('thread-index')), 'base64');
      return {
        gmail: `${subject} ${references}`,
        // https://learn.microsoft.com/office/client-developer/outlook/mapi/tracking-conversations
        outlook: `${headers.get('thread-topic')} ${index.subarray(0, 22).toString('hex')}`,
        apple: references,
        index,
      };
    },
  );
  const ends = server.mails.map(({ parsed: { text = '', html } }) => [
    text.trimEnd().split('\n').at(-1),
    String(html).split('<small>').at(-1),
  ]);
  expect(ends[1], 'or Gmail hides the link of the second').not.toEqual(ends[0]);
  expect(ends[1]?.[0]).toMatch(/ 2026-11-17 09:00:00 UTC$/);
  const { index, ...conversation } = first ?? { index: Buffer.alloc(0) };
  expect(second).toMatchObject(conversation);
  expect(index).toHaveLength(27);
  expect(second === undefined ? 0 : Buffer.compare(second.index, index)).toBe(1);
  expect(other?.gmail).not.toBe(first?.gmail);
  expect(other?.outlook).not.toBe(first?.outlook);
  expect(other?.apple).not.toBe(first?.apple);
});

test('A message that an earlier release left is sent under the subject of that release.', async () => {
  const server = await opened({ ...certificate, secure: false });
  const settings = serverAt(`smtp://127.0.0.1:${server.port}${from}`);
  await send(mail({ subject: undefined }), settings);
  expect(server.mails[0]?.parsed.subject).toBe(
    '[acme/handoffs] New handoff for onboarding: Example Ltd',
  );
});

test('A mail server that wants a name with a domain, as Gmail’s relay does, is greeted with the sender’s.', async () => {
  const server = await opened({ ...certificate, secure: false });
  await send(mail(), serverAt(`smtp://127.0.0.1:${server.port}${from}`));
  const umlaut = '?from=handoffs@b%C3%BCcher.example';
  await send(mail(), serverAt(`smtp://127.0.0.1:${server.port}${umlaut}`));
  expect(server.mails.map(({ greeting }) => greeting)).toEqual([
    'acme.example',
    'xn--bcher-kva.example',
  ]);
});

test('Someone who is away sends no answer to a mail, with Exchange either.', async () => {
  const server = await opened({ ...certificate, secure: false });
  await send(mail(), serverAt(`smtp://127.0.0.1:${server.port}${from}`));
  const headers = server.mails[0]?.parsed.headers;
  expect(headers?.get('auto-submitted')).toBe('auto-generated');
  expect(headers?.get('x-auto-response-suppress')).toBe('OOF, AutoReply');
});

test('Where TLS is asked for first, the login waits for it; a server without TLS gets none.', async () => {
  const upgrading = await opened({ ...withLogin, secure: false });
  const sent = await send(mail(), serverAt(`smtp://${login}127.0.0.1:${upgrading.port}${from}`));
  expect(sent).toEqual({ kind: 'sent' });
  expect(upgrading.mails).toMatchObject([{ user: 'baton', isEncrypted: true }]);

  const asked: string[] = [];
  const plain = await opened({
    ...withLogin,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => {
      asked.push(auth.username ?? '');
      done(null, { user: 'baton' });
    },
  });
  const refused = await send(mail(), serverAt(`smtp://${login}127.0.0.1:${plain.port}${from}`));
  expect(refused).toEqual({
    kind: 'failed',
    error: 'no connection to the server: it offers no TLS, so Baton does not log in',
    isChannelDown: true,
  });
  expect(asked).toEqual([]);
  expect(plain.mails).toEqual([]);
});

test('A server whose certificate no one vouches for gets neither login nor mail.', async () => {
  const stranger = await opened({ ...withLogin, ...selfSigned(), secure: true });
  const sent = await send(mail(), serverAt(`smtps://${login}127.0.0.1:${stranger.port}${from}`));
  expect(sent).toEqual({
    kind: 'failed',
    error: 'no connection to the server: its certificate is not trusted, or is for another host',
    isChannelDown: true,
  });
  expect(stranger.mails).toEqual([]);
});

test('A relay in the company takes a mail without a login, with a certificate of its own too.', async () => {
  const relay = await opened({ ...selfSigned(), secure: false });
  const url = `smtp://127.0.0.1:${relay.port}${from}`;
  expect(await send(mail(), serverAt(url))).toEqual({ kind: 'sent' });
  expect(relay.mails).toMatchObject([{ isEncrypted: true }]);

  const stranger = await opened({ ...withLogin, ...selfSigned(), secure: false });
  const withPassword = `smtp://${login}127.0.0.1:${stranger.port}${from}`;
  expect(await send(mail(), serverAt(withPassword))).toMatchObject({ kind: 'failed' });
  expect(stranger.mails).toEqual([]);
});

test('A mail that cannot be delivered names the reason: the kind of TLS, the port or the host.', async () => {
  const upgrading = await opened({ ...withLogin, secure: false });
  const errorAt = async (url: string) => {
    const sent = await send(mail(), serverAt(`${url}${from}`));
    return sent.kind === 'failed' ? sent.error : 'sent';
  };
  expect(await errorAt(`smtps://127.0.0.1:${upgrading.port}`)).toBe(
    'no connection to the server: it expects no TLS at first: use `smtp://` in place of `smtps://`',
  );
  expect(await errorAt('smtp://127.0.0.1:1')).toBe('no connection (ECONNREFUSED)');
  expect(await errorAt('smtp://mail.invalid')).toMatch(/^no connection \((ENOTFOUND|EAI_AGAIN)\)$/);
});

test('A server’s message about a login or recipient is left out, except for its code.', async () => {
  const strict = await opened({
    ...withLogin,
    secure: true,
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('planted: no such mailbox'), { responseCode: 550 })),
  });
  const unknown = await send(mail(), serverAt(`smtps://${login}127.0.0.1:${strict.port}${from}`));
  expect(unknown).toEqual({
    kind: 'failed',
    error: 'the server responded 550 (EENVELOPE): it does not accept the recipient',
    isChannelDown: false,
    isPermanent: true,
  });
  const wrong = await send(mail(), serverAt(`smtps://baton:x@127.0.0.1:${strict.port}${from}`));
  expect(wrong).toEqual({
    kind: 'failed',
    error: 'the server responded 535 (EAUTH): it does not accept the login',
    isChannelDown: true,
  });
});

test('A rejected mail does not affect the others.', async () => {
  const picky = await opened({
    ...certificate,
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done(Object.assign(new Error('planted'), { responseCode: 554 })));
    },
  });
  const sent = await send(mail(), serverAt(`smtp://localhost:${picky.port}${from}`));
  expect(sent).toEqual({
    kind: 'failed',
    error: 'the server responded 554 (EMESSAGE)',
    isChannelDown: false,
    isPermanent: true,
  });
});

test('A server that wants a login, or refuses the sender, is named as that, and asked once a run.', async () => {
  const closed = await opened(withLogin);
  expect(await send(mail(), serverAt(`smtp://localhost:${closed.port}${from}`))).toEqual({
    kind: 'failed',
    error: 'the server responded 530 (EENVELOPE): it expects a login',
    isChannelDown: true,
  });
  const strict = await opened({
    ...certificate,
    onMailFrom: (_address, _session, done) =>
      done(Object.assign(new Error('planted'), { responseCode: 553 })),
  });
  expect(await send(mail(), serverAt(`smtp://localhost:${strict.port}${from}`))).toEqual({
    kind: 'failed',
    error:
      'the server responded 553 (EENVELOPE): it does not accept the sender. Check the `from` of `smtp-url`',
    isChannelDown: true,
  });
});

test('A server that takes a recipient later is not said to refuse it.', async () => {
  const greylisting = await opened({
    ...certificate,
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('planted'), { responseCode: 450 })),
  });
  expect(await send(mail(), serverAt(`smtp://localhost:${greylisting.port}${from}`))).toEqual({
    kind: 'failed',
    error: 'the server responded 450 (EENVELOPE): it does not accept the recipient for now',
    isChannelDown: false,
  });
});

test('A server that does not answer is not waited for.', async () => {
  const silent = await opened({ ...certificate, secure: false, onConnect: () => {} });
  const sent = await send(mail(), serverAt(`smtp://127.0.0.1:${silent.port}${from}`), {
    timeLimit: 100,
  });
  expect(sent).toMatchObject({ kind: 'failed', isChannelDown: true });
});

test('No text becomes a header, another recipient or another part of the mail.', async () => {
  const server = await opened({ ...certificate, secure: false });
  const subject = 'Hi\r\nBcc: eve@evil.example\r\n\r\n<script>x</script> \u2028Subject: other';
  const settings = serverAt(`smtp://127.0.0.1:${server.port}${from}`);
  await send(
    mail({ headline: subject, subject, facts: [{ name: 'Comment', text: '.\r\n.\r\nQUIT' }] }),
    settings,
  );
  const [only] = server.mails;
  expect(only?.to).toEqual(['onboarding@acme.example']);
  expect(only?.parsed.bcc).toBeUndefined();
  expect(only?.parsed.subject).toBe(
    '[acme/handoffs] Hi Bcc: eve@evil.example <script>x</script> Subject: other',
  );
  expect(only?.parsed.html).not.toContain('<script>');
});
