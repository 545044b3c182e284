// E-mail, by SMTP. A login never goes over a connection without TLS.

import { createTransport } from 'nodemailer';
import { emailOf } from '../text/messages/email.ts';
import type { MailServer } from '../work/notifier-settings.ts';
import type { OutboxMessage, Sent } from '../work/outbox.ts';
import { keyOf, messageKey } from './message-key.ts';
import { codeOf } from './post.ts';

export async function sendByEmail(
  outboxMessage: OutboxMessage,
  { server, timeLimit }: { readonly server: MailServer; readonly timeLimit: number },
): Promise<Sent> {
  const transport = createTransport(transportOptions(server, timeLimit));
  const timer = Promise.withResolvers<Sent>();
  const late = setTimeout(() => {
    timer.resolve({ kind: 'failed', error: 'no answer in time', isDown: true });
  }, timeLimit);
  try {
    const sending = transport.sendMail(mailOf(outboxMessage, server)).then(
      (): Sent => ({ kind: 'sent' }),
      (error: unknown) => failed(error),
    );
    return await Promise.race([sending, timer.promise]);
  } finally {
    clearTimeout(late);
    transport.close();
  }
}

function transportOptions({ host, port, isSecure, login }: MailServer, timeLimit: number) {
  return {
    host,
    port,
    secure: isSecure,
    requireTLS: !isSecure && login !== null,
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: timeLimit,
    greetingTimeout: timeLimit,
    socketTimeout: timeLimit,
    dnsTimeout: timeLimit,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function mailOf(outboxMessage: OutboxMessage, { from }: MailServer) {
  const { message, target, createdAt } = outboxMessage;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  // All mail of one issue stands together.
  const thread = `<${keyOf(message.link.url)}@${domain}>`;
  return {
    ...emailOf(message),
    from: { name: `Baton, ${message.repository}`, address: from },
    to: { name: '', address: target },
    messageId: `<${messageKey(outboxMessage)}@${domain}>`,
    references: [thread],
    inReplyTo: thread,
    date: new Date(createdAt),
    // https://www.rfc-editor.org/rfc/rfc3834: nobody's holiday answers to it.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** What the server says is not repeated; its code is, of which 4xx and 5xx refuse this one mail. */
function failed(error: unknown): Sent {
  const code = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined;
  const isAboutThisOne = error instanceof Error && 'code' in error && error.code === 'EENVELOPE';
  return {
    kind: 'failed',
    error:
      typeof code === 'number'
        ? `the server answered ${code}${codeOf(error)}`
        : `no connection${codeOf(error)}`,
    isDown: !isAboutThisOne,
  };
}
