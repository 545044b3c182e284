// What a mail server means by a refusal. Its words are untrusted: they choose a text, and are never repeated.

/** By the start of the command that the server refused. */
const refusals: readonly (readonly [string, string])[] = [
  ['AUTH', 'the login'],
  ['MAIL FROM', 'the sender'],
  ['RCPT TO', 'the recipient'],
];

export interface RefusedMail {
  readonly status: number;
  readonly command: string;
  /** The whole answer. */
  readonly answer: string;
}

/** The server takes no mail from this address. It may say so to any command, also to the text of the mail. */
export function isAboutSender({ command, answer }: RefusedMail): boolean {
  return (
    command === 'MAIL FROM' ||
    /\bSendAsDenied|permissions? to send as\b|not allowed to send as\b|sender address rejected/i.test(
      answer,
    )
  );
}

/** Without a login, a server that wants one answers 530 to the first command after the greeting. */
export function adviceOnRefusal(refused: RefusedMail): string {
  const { status, command, answer } = refused;
  if (status === 530) {
    return ': it expects a login';
  }
  const what = isAboutSender(refused)
    ? 'the sender'
    : refusals.find(([start]) => command.startsWith(start))?.[1];
  if (what === undefined) {
    return '';
  }
  return `: it does not accept ${what}${status < 500 ? ' for now' : hintOf(what, answer)}`;
}

function hintOf(what: string, answer: string): string {
  const hint = hints.find(([about, words]) => about === what && words.test(answer))?.[2];
  return hint === undefined ? '' : `. ${hint}`;
}

/** What people look for elsewhere: their password is right. */
const hints: readonly (readonly [string, RegExp, string])[] = [
  [
    'the login',
    /\b5\.7\.139\b/,
    'In Microsoft 365, check that authenticated SMTP is on for this mailbox and for the organisation',
  ],
  [
    'the login',
    /\bgsmtp\b|application-specific password/i,
    'Use an app password of the account, not its own password',
  ],
  ['the sender', /^/, 'Check the `from` of `smtp-url`'],
  [
    'the recipient',
    /\brelay(?:ing)? (?:access )?(?:denied|prohibited|not (?:allowed|permitted))|\b(?:unable|not (?:allowed|permitted)) to relay\b/i,
    'It passes no mail on to other domains, or only after a login',
  ],
];
