// Replies by mail, as mail programs in several languages write them: nothing of the quoted original and
// of what programs add is a command, or part of what a person wrote.
//
// Sources: dependabot/feedback#277, ghclass-demo/hw01-everyone#19, octocat/Spoon-Knife#7164,
// github/email_reply_parser#52 and #69, crisp-oss/email-reply-parser#45 and #46, zapier/email-reply-parser#59,
// publiclab/plots2#214, FmLiu/repo1#50, framps/raspiBackup#573, redteam-project/sckg#25, the mails of
// alfonsrv/mail-parser-reply (Tobit david, Danish).

import { describe, expect, test } from 'vitest';
import { parseCommands, writtenText } from '../../../../src/form/commands/parse-commands.ts';

/** `name: text` of each command. */
const commands = (comment: string) =>
  parseCommands(comment).map((command) =>
    command.kind === 'command' ? `${command.name}: ${command.text}` : `?${command.written}`,
  );

const masked = '***@***.***>';

/** What is in the quoted mail: a colleague's command, which must not run in the name of the replier. */
const original = '/return missing_context the goals';

const headers: readonly (readonly [program: string, lines: readonly string[]])[] = [
  [
    'Outlook, English',
    [
      `From: bob ${masked}`,
      'Sent: Monday, November 16, 2026 10:02 AM',
      `To: acme/ops ${masked}`,
      'Subject: Re: [acme/ops] Example (Issue #1)',
    ],
  ],
  [
    'Outlook, German',
    [
      'Von: bob <notifications@github.com>',
      'Gesendet: Montag, 16. November 2026 10:02',
      'An: acme/ops',
      'Betreff: AW: [acme/ops] Example (#1)',
    ],
  ],
  [
    'Outlook, French',
    [
      `De : bob ${masked}`,
      'Envoyé : lundi 16 novembre 2026 10:02',
      `À : acme/ops ${masked}`,
      'Objet : Re: [acme/ops] Example (#1)',
    ],
  ],
  [
    'Outlook, Spanish',
    [
      `De: bob ${masked}`,
      'Enviado: lunes, 16 de noviembre de 2026 10:02',
      `Para: acme/ops ${masked}`,
      'Asunto: Re: [acme/ops] Example (#1)',
    ],
  ],
  [
    'Outlook, Italian',
    [
      `Da: bob ${masked}`,
      'Inviato: lunedì 16 novembre 2026 10:02',
      `A: acme/ops ${masked}`,
      'Oggetto: Re: Example',
    ],
  ],
  [
    'Outlook, Portuguese',
    [
      `De: bob ${masked}`,
      'Enviada em: segunda-feira, 16 de novembro de 2026',
      `Para: acme/ops ${masked}`,
      'Assunto: Re: Example',
    ],
  ],
  [
    'Outlook, Dutch',
    [
      `Van: bob ${masked}`,
      'Verzonden: maandag 16 november 2026 10:02',
      `Aan: acme/ops ${masked}`,
      'Onderwerp: Re: Example',
    ],
  ],
  [
    'Outlook, Polish',
    [
      `Od: bob ${masked}`,
      'Wysłano: poniedziałek, 16 listopada 2026',
      `Do: acme/ops ${masked}`,
      'Temat: Re: Example',
    ],
  ],
  [
    'Outlook, Swedish',
    [
      `Från: bob ${masked}`,
      'Skickat: den 16 november 2026 10:02',
      `Till: acme/ops ${masked}`,
      'Ämne: Re: Example',
    ],
  ],
  [
    'Outlook, Russian',
    [
      `От: bob ${masked}`,
      'Отправлено: 16 ноября 2026 г. 10:02',
      `Кому: acme/ops ${masked}`,
      'Тема: Re: Example',
    ],
  ],
  [
    'Outlook, Turkish',
    [
      `Kimden: bob ${masked}`,
      'Gönderildi: 16 Kasım 2026 Pazartesi 10:02',
      `Kime: acme/ops ${masked}`,
      'Konu: Re: Example',
    ],
  ],
  [
    'a Chinese program, with wide spaces',
    [
      '发件人：bob<notifications@github.com>',
      '日　期：2026年11月16日 10:02:09',
      '收件人：acme/ops',
      '主　题：Example',
    ],
  ],
  [
    'a Japanese program',
    [
      `差出人: bob ${masked}`,
      '送信日時: 2026年11月16日 10:02',
      `宛先: acme/ops ${masked}`,
      '件名: Re: Example',
    ],
  ],
  [
    'a Korean program',
    [
      `보낸 사람: bob ${masked}`,
      '보낸 날짜: 2026년 11월 16일 10:02',
      `받는 사람: acme/ops ${masked}`,
      '제목: Re: Example',
    ],
  ],
  [
    'in bold',
    [
      `**From:** bob ${masked}`,
      '**Sent:** Monday, November 16, 2026',
      `**To:** acme/ops`,
      '**Subject:** Re: Example',
    ],
  ],
];

describe('an original below its header lines, without any >', () => {
  test.each(headers)('%s', (_, lines) => {
    const reply = ['/accept I call Ana first.', '', ...lines, '', original].join('\n');
    expect(commands(reply)).toEqual(['accept: I call Ana first.']);
    expect(commands(reply.replaceAll('\n', '\r\n'))).toEqual(['accept: I call Ana first.']);
  });
});

const attributions: readonly (readonly [program: string, line: string])[] = [
  ['Gmail', 'On Mon, Nov 16, 2026 at 9:01 AM bob <notifications@github.com> wrote:'],
  [
    'Gmail, broken in its address',
    'On Mon, Nov 16, 2026 at 9:01 AM bob <\nnotifications@github.com> wrote:',
  ],
  [
    'Gmail, broken before the verb',
    'On Mon, Nov 16, 2026 at 9:01 AM bob the builder <notifications@github.com>\nwrote:',
  ],
  ['Gmail, German', 'Am Mo., 16. Nov. 2026 um 09:01 Uhr schrieb bob <\nnotifications@github.com>:'],
  ['Gmail, French', 'Le lun. 16 nov. 2026 à 09:01, bob <notifications@github.com> a écrit :'],
  ['Gmail, Spanish', 'El lun, 16 nov 2026 a las 9:01, bob (<notifications@github.com>) escribió:'],
  [
    'Gmail, Italian',
    'Il giorno lun 16 nov 2026 alle ore 09:01 bob <notifications@github.com> ha scritto:',
  ],
  [
    'Gmail, Portuguese',
    'Em seg., 16 de nov. de 2026 às 09:01, bob <notifications@github.com> escreveu:',
  ],
  ['Gmail, Dutch', 'Op ma 16 nov 2026 om 09:01 schreef bob <notifications@github.com>:'],
  ['Gmail, Swedish', 'Den mån 16 nov. 2026 kl 09:01 skrev bob <notifications@github.com>:'],
  ['Gmail, Finnish', 'ma 16. marrask. 2026 klo 9.01 bob (notifications@github.com) kirjoitti:'],
  ['Gmail, Polish', 'pon., 16 lis 2026 o 09:01 bob <notifications@github.com> napisał(a):'],
  ['Gmail, Czech', 'po 16. 11. 2026 v 9:01 odesílatel bob <notifications@github.com> napsal:'],
  ['Gmail, Russian', 'пн, 16 нояб. 2026 г. в 09:01, bob <notifications@github.com>:'],
  [
    'Gmail, Turkish',
    'bob <notifications@github.com>, 16 Kas 2026 Pzt, 09:01 tarihinde şunu yazdı:',
  ],
  ['Gmail, Japanese', '2026年11月16日(月) 9:01 bob <notifications@github.com>:'],
  ['Gmail, Chinese', '在 2026年11月16日，09:01，bob ***@***.***> 写道：'],
  ['Gmail, Korean', '2026년 11월 16일 (월) 오전 9:01, bob <notifications@github.com>님이 작성:'],
  ['Apple Mail', `On 16 Nov 2026, at 9:01, bob ${masked} wrote:`],
  [
    'Yahoo',
    '    On Monday, November 16, 2026, 9:01:02 PM GMT+5:30, bob <notifications@github.com> wrote:  ',
  ],
  ['Thunderbird', 'On 11/16/26 09:01, bob wrote:'],
];

describe('an original below a line that names its author', () => {
  test.each(attributions)('%s, without any >', (_, line) => {
    expect(commands(`/accept I call Ana.\n\n${line}\n\n${original}\n`)).toEqual([
      'accept: I call Ana.',
    ]);
  });

  test.each(attributions)('%s, with >, and the answer below', (_, line) => {
    expect(commands(`${line}\n\n> ${original}\n>\n\n/accept I call Ana.`)).toEqual([
      'accept: I call Ana.',
    ]);
  });
});

const endings: readonly (readonly [string, string])[] = [
  ['the line of Outlook', `________________________________\nFrom: bob\n${original}`],
  ['"Original Message"', `-----Original Message-----\n${original}`],
  ['"Ursprüngliche Nachricht"', `-------- Ursprüngliche Nachricht --------\n${original}`],
  ['"Message d’origine"', `-----Message d'origine-----\n${original}`],
  [
    'the line of Tobit david, and headers without colons',
    `Original Message processed by david®\nRe: Example 16. November 2026, 10:02 Uhr\nVon bob\nAn acme/ops\n\n${original}`,
  ],
  ['"Begin forwarded message"', `Begin forwarded message:\n\n${original}`],
  [
    'the footer of GitHub',
    `—\nReply to this email directly, view it on GitHub, or unsubscribe.\n${original}`,
  ],
  ['why it was sent', `You are receiving this because you were assigned.\n${original}`],
  ['a signature', '-- \nAlice\nHead of operations'],
  ['a phone', 'Sent from my iPhone'],
  ['a phone, German', 'Von meinem iPhone gesendet'],
  ['a phone, French', 'Envoyé de mon iPhone'],
  ['an app', 'Get Outlook for iOS<https://aka.ms/o0ukef>'],
  ['a greeting', 'Best regards\nAlice'],
  ['a greeting on one line', 'Viele Grüße Alice'],
  [
    'a greeting with a title',
    'Mit freundlichen Grüßen\n\nAlice Example\nLeitung Betrieb\n+49 30 123456',
  ],
  ['a greeting, Danish', 'Kh\nAlice'],
  ['a greeting, Italian', 'Ciao\nAlice'],
  ['thanks', 'Thanks,\nAlice'],
  ['thanks, French', 'Merci !'],
  [
    'a word of a company',
    'This e-mail and any attachments are confidential and meant for the addressee alone.',
  ],
  [
    'a word of a company, German',
    'Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.',
  ],
];

test.each(endings)('after a command, %s is no part of what is said', (_, ending) => {
  expect(commands(`/accept I call Ana first.\n\n${ending}`)).toEqual(['accept: I call Ana first.']);
});

test.each(endings)('%s alone is no read-back', (_, ending) => {
  expect(commands(`/accept\n\n${ending}`)).toEqual(['accept: ']);
});

test.each(['Ciao,\n\nmanca il contratto.\n\nMarco', 'Ciao Anna,\nil contratto è firmato.'])(
  'who starts with "Ciao" has not ended: %j',
  (said) => {
    expect(writtenText(said)).toContain('contratto');
    expect(commands(`/ask\n${said}`)).toEqual([expect.stringContaining('contratto')]);
  },
);

test('a long quoted line that a program broke stays quoted', () => {
  const quoted = `> ${'as we agreed on the phone last week, whoever takes it over comments'.padEnd(68)}`;
  expect(commands(`${quoted}\n${original}\n\n/accept Yes.`)).toEqual(['accept: Yes.']);
});

test('an answer right below a short quote counts', () => {
  expect(commands('> Shall we take it?\n/accept Yes.')).toEqual(['accept: Yes.']);
});

test.each([
  ['only quotes', '> /accept\n> Yes.\n'],
  ['only a quoted mail', 'On Mon, Nov 16, 2026 at 9:01 AM bob <b@example.com> wrote:\n\n/accept'],
  ['only a signature', 'Sent from my iPhone'],
])('a comment with %s is empty', (_, comment) => {
  expect(writtenText(comment)).toBe('');
});

describe('what a person writes is kept', () => {
  test.each([
    ['From and To of their own', '/accept From: sales\nTo: onboarding\nDate: 2026-12-01'],
    [
      'words with a colon',
      '/return missing_context\n\nFrom: the goals, I cannot tell.\nTo: be clear, which?',
    ],
    ['a rule of Markdown', '/accept First\n\n---\n\nSecond'],
    ['thanks before the reason', '/return missing_context\nThanks\nThe goals are missing.'],
    ['a company called LG', '/accept\nLG Electronics'],
    ['a list of contacts', '/accept I call these:\n- Ana: ana@example.com\n- Bo: bo@example.com'],
    [
      'a mail in a code block',
      '/accept\n```\nFrom: bob <b@example.com>\nSent: today\nSubject: x\n```\nSeen.',
    ],
    ['somebody’s words', '/return wrong_team\nAna wrote that the goals are with legal.'],
  ])('%s', (_, comment) => {
    const [command] = parseCommands(comment);
    const text = comment.slice(comment.search(/\s/)).trim();
    expect(command?.kind === 'command' ? command.text : null).toBe(text);
  });
});
