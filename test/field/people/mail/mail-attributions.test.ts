// The lines by which mail programs of many languages start the mail that is answered.
//
// Sources: chatmail/core#2496, humanmade/Falcon#37 (Airmail), EricJWHuang/EmailReplyParser#1 (iOS),
// thunderbird/thunderbird-android#6279 (K-9), alfonsrv/mail-parser-reply#6 and #31 (Japanese, broken lines),
// github/email_reply_parser#37 (Dutch), bitaxeorg/ESP-Miner#1688 (Yahoo), mailgun/talon#159 (Swedish).

import { describe, expect, test } from 'vitest';
import { parseCommands } from '../../../../src/form/commands/parse-commands.ts';

/** `name: text` of each command. */
const commands = (comment: string) =>
  parseCommands(comment).map((command) =>
    command.kind === 'command' ? `${command.name}: ${command.text}` : `?${command.written}`,
  );

const masked = '***@***.***>';

/** A colleague's command in the answered mail. */
const original = '/return missing_context the goals';
const said = 'accept: I call Ana first.';

/** Programs that write the answer above or below what they quote. */
const attributions: readonly (readonly [program: string, line: string])[] = [
  [
    'Gmail en, weekday+year broken twice',
    'On Mon, Nov 16, 2026 at 9:01 AM Robert-Alexander van der\nExample-Company via acme/operations-handoffs <\nnotifications@github.com> wrote:',
  ],
  ['Gmail en nnbsp', 'On Mon, Nov 16, 2026 at 9:01\u202fAM bob <notifications@github.com> wrote:'],
  ['GitHub masked markdown', `On Mon, Nov 16, 2026 at 5:58\u202fPM, ${masked} wrote:`],
  [
    'GitHub masked escaped',
    'On Mon, Nov 16, 2026 at 7:43 PM, \\*\\*\\*@\\*\\*\\*.\\*\\*\\*> wrote:',
  ],
  [
    'iOS mailto',
    'On Nov 16, 2026, at 10:03 AM, bob <notifications@github.com<mailto:notifications@github.com>> wrote:',
  ],
  ['K-9', 'On November 16, 2026 10:41:26 AM GMT+02:00, "bob" <notifications@github.com> wrote:'],
  ['Airmail said', 'On 16 November 2026 at 10:41:26, bob (notifications@github.com) said:'],
  ['Airmail said no addr', 'On November 16, 2026 at 10:41:26, bob said:'],
  ['Proton', 'On Monday, November 16th, 2026 at 9:01 AM, bob <notifications@github.com> wrote:'],
  [
    'Proton bare address',
    'On Monday, November 16th, 2026 at 9:01 AM, bob notifications@github.com wrote:',
  ],
  [
    'Proton German',
    'Am Montag, 16. November 2026 um 9:01 AM schrieb bob <notifications@github.com>:',
  ],
  [
    'Proton German 2',
    'bob <notifications@github.com> schrieb am Montag, 16. November 2026 um 9:01:',
  ],
  ['German Android', 'bob <notifications@github.com> schrieb am Mo., 16. Nov. 2026, 09:01:'],
  ['German Apple', `Am 16.11.2026 um 09:01 schrieb bob ${masked}:`],
  ['German no time', 'Am Mo., 16. Nov. 2026 schrieb bob <notifications@github.com>:'],
  ['French nbsp', 'Le 16/11/2026 à 09:01, bob a écrit\u00a0:'],
  ['French Apple', `Le 16 nov. 2026 à 09:01, bob ${masked} a écrit :`],
  ['French broken', 'Le lun. 16 nov. 2026 à 09:01, bob <notifications@github.com> a\nécrit :'],
  ['French Proton', 'Le lundi 16 novembre 2026 à 09:01, bob <notifications@github.com> a écrit :'],
  ['Spanish Apple', `El 16 nov 2026, a las 9:01, bob ${masked} escribió:`],
  [
    'Spanish Yahoo',
    '    El lunes, 16 de noviembre de 2026, 09:01:02 CET, bob <notifications@github.com> escribió:',
  ],
  ['Italian Apple', `Il giorno 16 nov 2026, alle ore 09:01, bob ${masked} ha scritto:`],
  [
    'Portuguese PT Gmail',
    'bob <notifications@github.com> escreveu (segunda, 16/11/2026 à(s) 09:01):',
  ],
  [
    'Portuguese a escreveu',
    'A segunda-feira, 16 de novembro de 2026, 09:01, bob <notifications@github.com> escreveu:',
  ],
  ['Dutch iPhone', `Op 16 nov. 2026 om 09:01 heeft bob ${masked} het volgende geschreven:`],
  ['Polish Apple', `Wiadomość napisana przez bob ${masked} w dniu 16 lis 2026, o godz. 09:01:`],
  ['Polish no address', 'Wiadomość napisana przez bob w dniu 16.11.2026, o godz. 09:01:'],
  ['Swedish Apple', `16 nov. 2026 kl. 09:01 skrev bob ${masked}:`],
  ['Norwegian', 'man. 16. nov. 2026 kl. 09:01 skrev bob <notifications@github.com>:'],
  ['Finnish Apple', `bob ${masked} kirjoitti 16.11.2026 kello 9.01:`],
  ['Czech Apple', `16. 11. 2026 v 9:01, bob ${masked}:`],
  ['Czech Tb', 'Dne 16. 11. 26 v 9:01 bob napsal(a):'],
  ['Slovak', 'po 16. 11. 2026 o 9:01 bob <notifications@github.com> napísal(a):'],
  ['Hungarian', 'bob <notifications@github.com> ezt írta (időpont: 2026. nov. 16., H, 9:01):'],
  ['Romanian', 'În lun., 16 nov. 2026 la 09:01, bob <notifications@github.com> a scris:'],
  [
    'Greek',
    'Στις Δευ 16 Νοε 2026 στις 9:01 π.μ., ο χρήστης bob <notifications@github.com> έγραψε:',
  ],
  ['Ukrainian', 'пн, 16 лист. 2026 р. о 09:01 bob <notifications@github.com> пише:'],
  ['Russian Apple', `16 нояб. 2026 г., в 09:01, bob ${masked} написал(а):`],
  [
    'Russian mail.ru',
    'Понедельник, 16 ноября 2026, 9:01 +03:00 от bob <notifications@github.com>:',
  ],
  ['Japanese Apple', `2026/11/16 9:01、bob ${masked}のメール:`],
  ['Japanese Tb', 'On 2026/11/16 9:01, bob wrote:'],
  ['Japanese Tb ja', '2026/11/16 9:01, bob のメッセージ:'],
  ['Japanese 書いた', '2026年11月16日(月) 9:01 に bob さんは書きました:'],
  ['Japanese no addr', '2026年11月16日(月) 9:01 bob:'],
  ['Chinese Gmail', 'bob <notifications@github.com> 于2026年11月16日周一 09:01写道：'],
  ['Chinese Tb', '在 2026/11/16 9:01, bob 写道:'],
  ['Chinese Apple', `在 2026年11月16日，上午9:01，bob ${masked} 写道：`],
  ['Chinese 163', '在 2026-11-16 09:01:02，"bob" <notifications@github.com> 写道：'],
  ['Chinese TW', 'bob <notifications@github.com> 於 2026年11月16日 週一 上午9:01寫道：'],
  ['Korean Apple', `2026. 11. 16. 오전 9:01, bob ${masked} 작성:`],
  ['Vietnamese', 'Vào Th 2, 16 thg 11, 2026 vào lúc 09:01 bob <notifications@github.com> đã viết:'],
  ['Indonesian', 'Pada Sen, 16 Nov 2026 09:01, bob <notifications@github.com> menulis:'],
  ['Hindi', 'सोम, 16 नव॰ 2026 को 9:01 am बजे को bob <notifications@github.com> ने लिखा:'],
  ['Thai', 'เมื่อ จ. 16 พ.ย. 2026 เวลา 09:01 bob <notifications@github.com> เขียนว่า:'],
  [
    'Hebrew',
    '\u202bבתאריך יום ב׳, 16 בנוב׳ 2026 ב-9:01 מאת \u202abob\u202c\u200f <\u202anotifications@github.com\u202c\u200f>:\u202c',
  ],
  [
    'Arabic',
    'في الاثنين، 16 نوفمبر 2026 في 9:01 ص تمت كتابة ما يلي بواسطة bob <notifications@github.com>:',
  ],
  [
    'Catalan',
    'Missatge de bob <notifications@github.com> del dia dl., 16 de nov. 2026 a les 9:01:',
  ],
  ['bold name', 'On Mon, Nov 16, 2026 at 9:01 AM **bob** <notifications@github.com> wrote:'],
  ['italic attribution', '*On Mon, Nov 16, 2026 at 9:01 AM bob wrote:*'],
  [
    'GitHub markdown link',
    'On Mon, Nov 16, 2026 at 9:01 AM bob [notifications@github.com](mailto:notifications@github.com) wrote:',
  ],
  ['at-mention wrote on', '@bob wrote on Nov 16, 2026:'],
  ['slack', 'bob wrote (2026-11-16 09:01):'],
  ['Mutt', 'On Mon, Nov 16, 2026 at 09:01:02AM -0800, bob wrote:'],
  ['Gnus', 'bob <notifications@github.com> writes:'],
  ['Pine', 'On Mon, 16 Nov 2026, bob wrote:'],
  ['HubSpot/Front', 'On Nov 16, 2026, 9:01 AM +0100, bob <notifications@github.com>, wrote:'],
  ['Spark', 'On 16. Nov 2026, 09:01 +0100, bob <notifications@github.com>, wrote:'],
  ['Zoho', '---- On Mon, 16 Nov 2026 09:01:02 +0530 bob <notifications@github.com> wrote ----'],
  [
    'Zoho ---',
    '---- On Mon, 16 Nov 2026 09:01:02 +0530 **bob <notifications@github.com>** wrote ---',
  ],
  [
    'Proton sep',
    '------- Original Message -------\nOn Monday, November 16th, 2026 at 9:01 AM, bob <notifications@github.com> wrote:',
  ],
];

/** Programs that write the answer above the mail. */
const headers: readonly (readonly [program: string, lines: string])[] = [
  ['German Thunderbird', 'Am 16.11.26 um 09:01 schrieb bob:'],
  [
    'German web.de',
    'Gesendet: Montag, 16. November 2026 um 09:01 Uhr\nVon: "bob" <notifications@github.com>\nAn: "acme/ops" <ops@noreply.github.com>\nCc: "alice" <alice@example.com>\nBetreff: Re: [acme/ops] Example',
  ],
  ['French Thunderbird', 'Le 16/11/2026 à 09:01, bob a écrit :'],
  ['Spanish Thunderbird', 'El 16/11/26 a las 9:01, bob escribió:'],
  ['Italian Thunderbird', 'Il 16/11/2026 09:01, bob ha scritto:'],
  ['Portuguese Thunderbird', 'Em 16/11/2026 09:01, bob escreveu:'],
  ['Dutch Thunderbird', 'Op 16-11-2026 om 09:01 schreef bob:'],
  ['Polish Thunderbird', 'W dniu 16.11.2026 o 09:01, bob pisze:'],
  ['Swedish Thunderbird', 'Den 2026-11-16 kl. 09:01, skrev bob:'],
  ['Swedish broken', 'Den mån 16 nov. 2026 kl 09:01\nskrev bob <notifications@github.com>:'],
  ['Danish', 'Den man. 16. nov. 2026 kl. 09.01 skrev bob <notifications@github.com>:'],
  ['Russian yandex', '16.11.2026, 09:01, "bob" <notifications@github.com>:'],
  [
    'Chinese QQ',
    '------------------ 原始邮件 ------------------\n发件人: "acme/ops" <notifications@github.com>;\n发送时间: 2026年11月16日(星期一) 上午9:01\n收件人: "acme/ops"<ops@noreply.github.com>;\n主题: Re: [acme/ops] Example (Issue #1)',
  ],
  [
    'Chinese QQ only line',
    '---原始邮件---\n发件人: "bob"<notifications@github.com>\n发送时间: 2026年11月16日(周一) 上午9:01',
  ],
  [
    'Chinese aliyun',
    '------------------------------------------------------------------\n发件人：bob <notifications@github.com>\n发送时间：2026年11月16日(星期一) 09:01\n收件人：acme/ops\n主　题：Re: Example',
  ],
  [
    'Korean Naver',
    '-----Original Message-----\nFrom: "bob"<notifications@github.com>\nTo: "acme/ops"<ops@noreply.github.com>;\nSent: 2026-11-16 (월) 09:01:02 (GMT+09:00)',
  ],
  [
    'Samsung header',
    '-------- Original message --------\nFrom: bob <notifications@github.com>\nDate: 16/11/2026 09:01 (GMT+01:00)\nTo: acme/ops <notifications@github.com>\nSubject: Re: Example',
  ],
  [
    'Samsung German',
    '-------- Ursprüngliche Nachricht --------\nVon: bob <notifications@github.com>\nDatum: 16.11.26 09:01 (GMT+01:00)',
  ],
  [
    'Outlook mobile',
    `________________________________\nFrom: bob ${masked}\nSent: Monday, November 16, 2026 9:01:02 AM\nTo: acme/ops ${masked}\nCc: alice ${masked}; Comment ${masked}\nSubject: Re: [acme/ops] Example (Issue #1)`,
  ],
  [
    'Outlook mobile hr',
    `---\n\nFrom: bob ${masked}\nSent: Monday, November 16, 2026 9:01:02 AM\nTo: acme/ops ${masked}\nSubject: Re: Example`,
  ],
  [
    'New Outlook one-para',
    `From: bob ${masked} Sent: Monday, November 16, 2026 9:01 AM To: acme/ops ${masked} Cc: alice ${masked} Subject: Re: Example`,
  ],
  [
    'Outlook date',
    `From: bob ${masked}\nDate: Monday, 16 November 2026 at 09:01\nTo: acme/ops ${masked}\nCc: Subscribed ${masked}\nSubject: Re: [acme/ops] Example`,
  ],
  [
    'Outlook blank lines',
    `From: bob ${masked}\n\nSent: Monday, November 16, 2026 9:01 AM\n\nTo: acme/ops ${masked}\n\nSubject: Re: Example`,
  ],
  [
    'Outlook * bold inside',
    `*From:* bob ${masked}\n*Sent:* Monday, November 16, 2026 9:01 AM\n*To:* acme/ops ${masked}\n*Subject:* Re: Example`,
  ],
  [
    'Outlook bold all colon outside',
    `**From**: bob ${masked}\n**Sent**: Monday\n**To**: acme/ops\n**Subject**: Re: Example`,
  ],
  [
    'Outlook Danish',
    `Fra: bob ${masked}\nSendt: 16. november 2026 09:01\nTil: acme/ops ${masked}\nEmne: Re: Example`,
  ],
  [
    'Outlook Norwegian',
    'Fra: bob\nSendt: mandag 16. november 2026 09:01\nTil: acme/ops\nEmne: Re: Example',
  ],
  [
    'Outlook Finnish',
    `Lähettäjä: bob ${masked}\nLähetetty: maanantai 16. marraskuuta 2026 9.01\nVastaanottaja: acme/ops ${masked}\nAihe: Re: Example`,
  ],
  [
    'Outlook Czech',
    `Od: bob ${masked}\nOdesláno: pondělí 16. listopadu 2026 9:01\nKomu: acme/ops ${masked}\nPředmět: Re: Example`,
  ],
  [
    'Outlook Hungarian',
    `Feladó: bob ${masked}\nElküldve: 2026. november 16., hétfő 9:01\nCímzett: acme/ops ${masked}\nTárgy: Re: Example`,
  ],
  [
    'Outlook Romanian',
    `De la: bob ${masked}\nTrimis: luni, 16 noiembrie 2026 09:01\nCătre: acme/ops ${masked}\nSubiect: Re: Example`,
  ],
  [
    'Outlook Chinese',
    `发件人: bob ${masked}\n发送时间: 2026年11月16日 9:01\n收件人: acme/ops ${masked}\n抄送: alice ${masked}\n主题: Re: Example`,
  ],
  [
    'Outlook Chinese TW',
    `寄件者: bob ${masked}\n寄件日期: 2026年11月16日 上午 09:01\n收件者: acme/ops ${masked}\n主旨: Re: Example`,
  ],
  [
    'Outlook French Québec',
    `De : bob ${masked}\nEnvoyé : 16 novembre 2026 09:01\nÀ : acme/ops ${masked}\nCc : alice ${masked}\nObjet : Re: Example`,
  ],
  [
    'Mac French',
    `De: bob ${masked}\nDate: lundi 16 novembre 2026 à 09:01\nÀ: acme/ops ${masked}\nObjet: Re: Example`,
  ],
  [
    'Outlook Portuguese BR date',
    `De: bob ${masked}\nData: segunda-feira, 16 de novembro de 2026 09:01\nPara: acme/ops ${masked}\nAssunto: Re: Example`,
  ],
  [
    'Outlook Greek',
    `Από: bob ${masked}\nΣτάλθηκε: Δευτέρα, 16 Νοεμβρίου 2026 9:01\nΠρος: acme/ops ${masked}\nΘέμα: Re: Example`,
  ],
  [
    'Outlook Ukrainian',
    `Від: bob ${masked}\nНадіслано: 16 листопада 2026 р. 09:01\nКому: acme/ops ${masked}\nТема: Re: Example`,
  ],
  [
    'Outlook Hebrew',
    `מאת: bob ${masked}\nנשלח: יום שני 16 נובמבר 2026 09:01\nאל: acme/ops ${masked}\nנושא: Re: Example`,
  ],
  [
    'Outlook Arabic',
    `من: bob ${masked}\nتم الإرسال: 16 نوفمبر 2026 09:01\nإلى: acme/ops ${masked}\nالموضوع: Re: Example`,
  ],
  [
    'Outlook Thai',
    `จาก: bob ${masked}\nส่ง: วันจันทร์ที่ 16 พฤศจิกายน 2026 9:01\nถึง: acme/ops\nเรื่อง: Re: Example`,
  ],
  [
    'Outlook Thai bold',
    `**จาก:** bob ${masked}\n**ส่งเมื่อ:** วันจันทร์ที่ 16 พฤศจิกายน 2026 9:01\n**ถึง:** acme/ops\n**เรื่อง:** Re: Example`,
  ],
  [
    'Outlook Hindi',
    `प्रेषक: bob ${masked}\nभेजा गया: सोमवार, 16 नवंबर 2026 9:01\nप्रति: acme/ops\nविषय: Re: Example`,
  ],
  [
    'Outlook list of To wraps',
    `From: bob ${masked}\nSent: Monday, November 16, 2026 9:01 AM\nTo: alice ${masked}; carol ${masked};\n dave ${masked}; erin ${masked}\nSubject: Re: Example`,
  ],
  [
    'forward Gmail',
    '---------- Forwarded message ---------\nFrom: bob <notifications@github.com>\nDate: Mon, Nov 16, 2026 at 9:01 AM\nSubject: Re: Example\nTo: acme/ops',
  ],
  [
    'forward Gmail German',
    '---------- Forwarded message ---------\nVon: bob <notifications@github.com>\nDate: Mo., 16. Nov. 2026 um 09:01 Uhr\nSubject: Re: Example\nTo: acme/ops',
  ],
  ['Lotus Notes', 'From:\tbob\nTo:\tacme/ops\nDate:\t16/11/2026 09:01\nSubject:\tRe: Example'],
  [
    'Yahoo fwd',
    '----- Forwarded Message -----\nFrom: bob <notifications@github.com>\nSent: Monday',
  ],
  [
    'Tb fwd German',
    '-------- Weitergeleitete Nachricht --------\nBetreff: \tRe: Example\nDatum: \tMon, 16 Nov 2026 09:01:02 -0800\nVon: \tbob <notifications@github.com>',
  ],
  ['Apple fwd polish', `Początek przekazywanej wiadomości:\n\nOd: bob ${masked}`],
  [
    'Apple fwd czech',
    `Začátek přeposílané zprávy:\n\nOd: bob ${masked}\nPředmět: Re: Example\nDatum: 16. listopadu 2026 9:01:02 SEČ`,
  ],
  ['Apple fwd Norwegian Start', 'Start på videresendt melding:\n\nFra: bob'],
  [
    'Outlook hr text',
    `---------------------------------------------------------------------\nFrom: bob ${masked}`,
  ],
  [
    'GMX',
    'Gesendet: Montag, 16. November 2026 um 09:01\nVon: "bob" <notifications@github.com>\nAn: acme/ops@noreply.github.com\nBetreff: Aw: Re: Example',
  ],
  ['left a comment', 'bob left a comment (acme/ops#1)'],
  [
    'left a comment link',
    '*bob* left a comment [(acme/ops#1)](https://github.com/acme/ops/issues/1#issuecomment-1)',
  ],
];

/** Programs that quote the line that names the author of the mail, and nothing of the mail. */
const quotedAttributions: readonly (readonly [program: string, lines: string])[] = [
  ['iOS with emdash', `> On Nov 16, 2026, at 10:03 AM, bob ${masked} wrote:`],
  [
    'GroupWise',
    '>>> bob <notifications@github.com> schrieb am 16.11.2026 um 09:01 in Nachricht\n<acme/ops/issues/1/123@github.com>:',
  ],
  ['Portuguese Apple', `> No dia 16/11/2026, às 09:01, bob ${masked} escreveu:`],
];

describe.each([...attributions, ...headers, ...quotedAttributions])(
  'an answer above %s',
  (_, line) => {
    test.each(['\n', '\r\n'])('without any >, line ends %j', (end) => {
      const comment = `/accept I call Ana first.\n\n${line}\n\n${original}\n`;
      expect(commands(comment.replaceAll('\n', end))).toEqual([said]);
    });

    test('without any gap', () => {
      expect(commands(`/accept I call Ana first.\n${line}\n${original}`)).toEqual([said]);
    });

    test('with >', () => {
      expect(
        commands(`/accept I call Ana first.\n\n${line}\n\n> ${original}\n> see above`),
      ).toEqual([said]);
    });

    test('without a text of its own', () => {
      expect(commands(`${line}\n\n${original}`)).toEqual([]);
    });
  },
);

test('notes in another script are no mail header', () => {
  const notes = 'ผู้ติดต่อ: Ana <ana@example.com>\nเริ่ม: 1 ธ.ค. 2569\nสถานที่: กรุงเทพ';
  expect(commands(`/accept\n${notes}`)).toEqual([`accept: ${notes}`]);
});

test.each(attributions)('an answer below %s', (_, line) => {
  expect(commands(`${line}\n\n> ${original}\n> see above\n\n/accept I call Ana first.`)).toEqual([
    said,
  ]);
  expect(commands(`${line}\n> ${original}\n\n/accept I call Ana first.`)).toEqual([said]);
});
