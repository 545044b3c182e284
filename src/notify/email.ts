// Sends e-mail over SMTP. Never sends a login without TLS.

import { setTimeout } from 'node:timers/promises';
import { domainToASCII } from 'node:url';
import { createTransport } from 'nodemailer';
import type { OutboxMessage, SendResult } from '../ports/notifier.ts';
import { emailOf } from '../render/messages/email.ts';
import type { MailServer } from '../usecases/notify/notifier-settings.ts';
import { hashId, messageKey } from './message-key.ts';
import { formatNetworkCode } from './post.ts';
import { adviceOnRefusal, isAboutSender } from './refused-mail.ts';

export interface MailConnection {
  send(message: OutboxMessage): Promise<SendResult>;
  close(): void;
}

/**
 * One connection for all mails of a run: a server may take seconds to greet, and Gmail counts logins:
 * https://support.google.com/a/answer/3726730
 */
export function openMailConnection({
  server,
  timeLimit,
}: {
  readonly server: MailServer;
  readonly timeLimit: number;
}): MailConnection {
  const transport = createTransport(transportOptions(server, timeLimit));
  const late: SendResult = { kind: 'failed', error: 'no response in time', isChannelDown: true };
  return {
    async send(message) {
      const ended = new AbortController();
      try {
        const sending = transport.sendMail(mailOf(message, server)).then(
          (): SendResult => ({ kind: 'sent' }),
          (error: unknown) => failed(error),
        );
        return await Promise.race([sending, setTimeout(timeLimit, late, { signal: ended.signal })]);
      } finally {
        ended.abort();
      }
    },
    close: () => transport.close({ force: true }),
  };
}

function transportOptions(server: MailServer, timeLimit: number) {
  const { host, port, isSecure, login } = server;
  return {
    host,
    port,
    pool: true as const,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
    // The outbox tries again, unless the server closed the connection after the mail before.
    maxRequeues: 1,
    // The name of a runner has no domain. Gmail's relay closes the connection (421) to a client
    // without one: https://github.com/dawidd6/action-send-mail/issues/196
    name: domainOf(server),
    secure: isSecure,
    requireTLS: !isSecure && login !== null,
    // Without a login, a mail also goes to a server that offers no TLS. So a certificate of its own,
    // such as Debian's Postfix has, is no reason to refuse: https://www.rfc-editor.org/rfc/rfc7435
    tls: { rejectUnauthorized: isSecure || login !== null },
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    connectionTimeout: timeLimit,
    greetingTimeout: timeLimit,
    socketTimeout: timeLimit,
    dnsTimeout: timeLimit,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Of the sender. */
function domainOf({ from }: MailServer): string {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return domainToASCII(domain) || domain;
}

function mailOf(outboxMessage: OutboxMessage, server: MailServer) {
  const { message, target, createdAt } = outboxMessage;
  const { from } = server;
  const domain = domainOf(server);
  // One conversation per issue. Gmail wants the same subject, too:
  // https://workspaceupdates.googleblog.com/2019/03/threading-changes-in-gmail-conversation-view.html
  const issue = hashId(message.link.url);
  const thread = `<${issue}@${domain}>`;
  const email = emailOf(message);
  return {
    ...email,
    from: { name: `Baton, ${message.repository}`, address: from },
    to: { name: '', address: target },
    messageId: `<${messageKey(outboxMessage)}@${domain}>`,
    references: [thread],
    inReplyTo: thread,
    date: new Date(createdAt),
    headers: {
      ...noAutoReplies,
      'Thread-Topic': email.subject,
      'Thread-Index': threadIndex(issue, message.at),
    },
  };
}

/**
 * Outlook knows a conversation by it and does not use `References`. Its first 22 bytes are those of
 * the conversation, and 5 more are for a reply:
 * https://learn.microsoft.com/office/client-developer/outlook/mapi/tracking-conversations
 */
function threadIndex(issue: string, at: string): string {
  const conversation = Buffer.from(issue, 'hex');
  const reply = Buffer.alloc(5);
  reply.writeUInt32BE(Math.floor(Date.parse(at) / 1000), 1);
  return Buffer.concat([
    Buffer.from([1]),
    conversation.subarray(0, 5),
    conversation,
    reply,
  ]).toString('base64');
}

/**
 * The standard is https://www.rfc-editor.org/rfc/rfc3834. Exchange and Outlook only know the other:
 * https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcmail
 */
const noAutoReplies = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
};

/** `nodemailer` has one code for all that fails below SMTP. The words are those of Node and OpenSSL. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/certificate/i, 'its certificate is not trusted, or is for another host'],
  [/wrong version number/, 'it expects no TLS at first: use `smtp://` in place of `smtps://`'],
];

/** What Node calls it when there is no way to the server. */
const networkCode =
  /\b(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT)\b/;

function reasonOf(error: Error): string | null {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ETLS') {
    return 'no connection to the server: it offers no TLS, so Baton does not log in';
  }
  if (code !== 'ESOCKET' && code !== 'EDNS') {
    return null;
  }
  const reason = reasons.find(([words]) => words.test(error.message))?.[1];
  const network = networkCode.exec(error.message)?.[1];
  return reason === undefined
    ? `no connection (${network ?? code})`
    : `no connection to the server: ${reason}`;
}

/** Shows the status code alone: the response of an unknown server is untrusted. */
function failed(error: unknown): SendResult {
  const said = error instanceof Error ? error : new Error();
  const status = 'responseCode' in said ? said.responseCode : undefined;
  const refused =
    typeof status === 'number'
      ? { status, command: textIn(said, 'command'), answer: textIn(said, 'response') }
      : null;
  const code = formatNetworkCode(error);
  const isAboutMail =
    !(refused !== null && isAboutSender(refused)) &&
    'code' in said &&
    (said.code === 'EENVELOPE' || said.code === 'EMESSAGE');
  return {
    kind: 'failed',
    error:
      reasonOf(said) ??
      (refused === null
        ? `no connection${code}`
        : `the server responded ${refused.status}${code}${adviceOnRefusal(refused)}`),
    // Otherwise the server rejects only this mail or its recipient.
    isChannelDown: !isAboutMail,
    // https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1
    ...(isAboutMail && refused !== null && refused.status >= 500 ? { isPermanent: true } : {}),
  };
}

function textIn(error: Error, key: 'command' | 'response'): string {
  const text: unknown = Reflect.get(error, key);
  return typeof text === 'string' ? text : '';
}
