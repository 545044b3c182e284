// A mail server on this machine, which keeps what it is sent.

import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface MailServer {
  readonly port: number;
  /** In the order they came. */
  readonly mails: readonly ReceivedMail[];
  close(): Promise<void>;
}

export interface ReceivedMail {
  readonly parsed: ParsedMail;
  /** As it came over the wire. */
  readonly raw: string;
  /** Of the envelope. */
  readonly to: readonly string[];
  /** Who had logged in. */
  readonly user: string | undefined;
  readonly isEncrypted: boolean;
  /** What the client called itself. */
  readonly greeting: string;
}

export async function openMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    onData(stream, { envelope, user, secure, hostNameAppearsAs }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        mails.push({
          parsed: await simpleParser(raw),
          raw: raw.toString(),
          to: envelope.rcptTo.map(({ address }) => address),
          user,
          isEncrypted: secure,
          greeting: String(hostNameAppearsAs),
        });
        done();
      });
    },
    ...options,
  });
  // A client that does not trust it hangs up; that is no fault of the server's.
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const address = listening.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
