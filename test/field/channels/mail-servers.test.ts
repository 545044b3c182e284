// Refusals of mail servers that people look for in the wrong place: their password is right, and so is the recipient.
//
// Sources: nodemailer/nodemailer#1484, #1714 and dawidd6/action-send-mail#178 (SMTP off in Microsoft 365),
// dawidd6/action-send-mail#82 and PHPMailer/PHPMailer#1708 (Gmail), gophish/gophish#1600 and #2900, and
// nodemailer/nodemailer#145 (a sender that the login may not use).

import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { SendResult } from '../../../src/ports/notifier.ts';
import { parseMailServer } from '../../../src/runner/notifier-inputs.ts';
import { selfSigned } from '../../notify/certificate.ts';
import { openMailServer } from '../../notify/mail-server.ts';
import { outboxMessage, send } from '../../notify/message.ts';

const certificate = selfSigned();
const trusted = getCACertificates('default');
setDefaultCACertificates([...trusted, certificate.cert]);
afterAll(() => setDefaultCACertificates(trusted));

type Step = 'login' | 'sender' | 'recipient' | 'text';

/** A mail to a server that answers so to this step. */
async function refusedWith(status: number, said: string, step: Step): Promise<SendResult> {
  const answer = (at: Step) =>
    at === step ? Object.assign(new Error(said), { responseCode: status }) : null;
  const server = await openMailServer({
    ...certificate,
    secure: true,
    onAuth: (_auth, _session, done) => done(answer('login'), { user: 'baton' }),
    onMailFrom: (_address, _session, done) => done(answer('sender')),
    onRcptTo: (_address, _session, done) => done(answer('recipient')),
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done(answer('text')));
    },
  });
  onTestFinished(() => server.close());
  const url = `smtps://baton:secret@localhost:${server.port}?from=handoffs@acme.example`;
  const sent = outboxMessage('email', { target: 'onboarding@acme.example' });
  return send(sent, { email: parseMailServer(url) });
}

const tenantOff =
  '5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.';
const microsoft =
  'it does not accept the login. In Microsoft 365, check that authenticated SMTP is on for this mailbox and for the organisation';
const appPassword =
  'it does not accept the login. Use an app password of the account, not its own password';
const wrongSender = 'it does not accept the sender. Check the `from` of `smtp-url`';

test.each([
  [535, tenantOff, 'login', microsoft],
  [534, '5.7.9 Application-specific password required.', 'login', appPassword],
  [
    535,
    '5.7.8  https://support.google.com/mail/?p=BadCredentials e20 - gsmtp',
    'login',
    appPassword,
  ],
  [
    550,
    '5.7.60 SMTP; Client does not have permissions to send as this sender',
    'text',
    wrongSender,
  ],
  [
    554,
    '5.2.252 SendAsDenied; a@b.example not allowed to send as c@b.example',
    'text',
    wrongSender,
  ],
  [
    553,
    '5.7.1 <c@b.example>: Sender address rejected: not owned by user a',
    'recipient',
    wrongSender,
  ],
  [553, '5.1.8 planted', 'sender', wrongSender],
] as const)(
  '%i %s names what to check, and is asked once a run',
  async (status, said, step, text) => {
    const result = await refusedWith(status, said, step);
    expect(result).toEqual({
      kind: 'failed',
      error: expect.stringMatching(new RegExp(`^the server responded ${status} \\(E[A-Z]+\\): `)),
      isChannelDown: true,
    });
    expect(result).toMatchObject({ error: expect.stringContaining(text) });
  },
);

test('A server that passes no mail on is not said to know no such recipient; others still get theirs.', async () => {
  expect(await refusedWith(554, '5.7.1 <x@y.example>: Relay access denied', 'recipient')).toEqual({
    kind: 'failed',
    error:
      'the server responded 554 (EENVELOPE): it does not accept the recipient. It passes no mail on to other domains, or only after a login',
    isChannelDown: false,
    isPermanent: true,
  });
});

test.each([
  [451, '4.7.1 planted', 'sender', 'it does not accept the sender for now'],
  [454, '4.7.0 planted', 'login', 'it does not accept the login for now'],
  [550, '5.1.1 planted', 'recipient', 'it does not accept the recipient'],
] as const)('%i %s has no hint', async (status, said, step, text) => {
  expect(await refusedWith(status, said, step)).toMatchObject({
    error: expect.stringMatching(new RegExp(`: ${text}$`)),
  });
});
