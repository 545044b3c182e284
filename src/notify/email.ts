// Sends e-mail over SMTP. Never sends a login without TLS.

import { setTimeout } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { OutboxMessage, SendResult } from '../ports/notifier.ts';
import { emailOf } from '../render/messages/email.ts';
import type { MailServer } from '../usecases/notify/notifier-settings.ts';
import { hashId, messageKey } from './message-key.ts';
import { formatNetworkCode } from './post.ts';

export async function sendByEmail(
  outboxMessage: OutboxMessage,
  { server, timeLimit }: { readonly server: MailServer; readonly timeLimit: number },
): Promise<SendResult> {
  const transport = createTransport(transportOptions(server, timeLimit));
  const ended = new AbortController();
  const late: SendResult = { kind: 'failed', error: 'no response in time', isChannelDown: true };
  try {
    const sending = transport.sendMail(mailOf(outboxMessage, server)).then(
      (): SendResult => ({ kind: 'sent' }),
      (error: unknown) => failed(error),
    );
    return await Promise.race([sending, setTimeout(timeLimit, late, { signal: ended.signal })]);
  } finally {
    ended.abort();
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
  // One mail thread per issue.
  const thread = `<${hashId(message.link.url)}@${domain}>`;
  return {
    ...emailOf(message),
    from: { name: `Baton, ${message.repository}`, address: from },
    to: { name: '', address: target },
    messageId: `<${messageKey(outboxMessage)}@${domain}>`,
    references: [thread],
    inReplyTo: thread,
    date: new Date(createdAt),
    // Prevents auto-replies: https://www.rfc-editor.org/rfc/rfc3834
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** Only the status code: the response of an unknown server is untrusted. */
function failed(error: unknown): SendResult {
  const said = error instanceof Error ? error : new Error();
  const answered = 'responseCode' in said ? said.responseCode : undefined;
  const what = typeof answered === 'number' ? `the server responded ${answered}` : 'no connection';
  return {
    kind: 'failed',
    error: `${what}${formatNetworkCode(error)}`,
    // Otherwise the server rejects only this mail or its recipient.
    isChannelDown: !('code' in said && (said.code === 'EENVELOPE' || said.code === 'EMESSAGE')),
  };
}
