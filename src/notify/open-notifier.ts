// Opens the configured channels. Each is loaded with its first message.

import type {
  Notifier,
  NotifierCapabilities,
  OutboxMessage,
  SendResult,
} from '../ports/notifier.ts';
import type { MailServer, NotifierSettings } from '../usecases/notify/notifier-settings.ts';
import type { MailConnection } from './email.ts';
import type { PostFetch } from './post.ts';

export interface NotifierOptions {
  readonly settings: NotifierSettings;
  readonly repository: NotifierCapabilities['repository'];
  /** Through a proxy where the runner needs one. */
  readonly fetch: PostFetch;
  /** Milliseconds. */
  readonly timeLimit: number;
  readonly note: (line: string) => void;
  readonly warn: (line: string) => void;
}

export function openNotifier(options: NotifierOptions): Notifier {
  const { settings, repository, note, warn } = options;
  let mail: Promise<MailConnection> | null = null;
  const mailTo = (server: MailServer) => {
    mail ??= import('./email.ts').then(({ openMailConnection }) =>
      openMailConnection({ server, timeLimit: options.timeLimit }),
    );
    return mail;
  };
  return {
    reach: {
      repository,
      slack: [...settings.slack.keys()],
      email: settings.email !== null,
      webhook: settings.webhook !== null,
    },
    send: (message) => ways[message.channel](message, { ...options, mailTo }),
    async end() {
      const opened = await mail;
      mail = null;
      opened?.close();
    },
    note,
    warn,
  };
}

interface WayOptions extends NotifierOptions {
  /** Opens the connection, if it is not open. */
  readonly mailTo: (server: MailServer) => Promise<MailConnection>;
}

type Way = (message: OutboxMessage, options: WayOptions) => Promise<SendResult>;

const ways = {
  async slack(message, { settings, fetch, timeLimit }) {
    const url = settings.slack.get(message.target);
    if (url === undefined) {
      return unreachable(
        `the input \`slack-webhook-url\` has no line \`${message.target}\` any more`,
      );
    }
    const { sendToSlack } = await import('./slack.ts');
    return sendToSlack(message, { url, fetch, timeLimit });
  },
  async email(message, { settings, mailTo }) {
    if (settings.email === null) {
      return unreachable('the input `smtp-url` is no longer set');
    }
    return (await mailTo(settings.email)).send(message);
  },
  async webhook(message, { settings, fetch, timeLimit }) {
    if (settings.webhook === null) {
      return unreachable('the input `webhook-url` is no longer set');
    }
    const { url, secret } = settings.webhook;
    const { sendToWebhook } = await import('./webhook.ts');
    return sendToWebhook(message, { url, secret, fetch, timeLimit });
  },
} satisfies Record<OutboxMessage['channel'], Way>;

function unreachable(error: string): SendResult {
  return { kind: 'failed', error, isChannelDown: true };
}
