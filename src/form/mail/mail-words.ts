// Words with which mail programs and people mark what is not part of a reply. No library and no part of
// Intl has them. Compared in the form of `foldWord`.

import { withoutMarks } from '../../base/fold-letters.ts';

/** Lower case, without accents and inner spaces: `主　题`, `À`. */
export function foldWord(text: string): string {
  return withoutMarks(text).replaceAll(/\s/g, '');
}

/** The end or part of the line above a quoted mail: "On 1 May, Bob wrote:". */
export const wroteWords = [
  'wrote schrieb écrit escribió scritto escreveu schreef geschreven skrev kirjoitti napisał napisała',
  'pisze napsal napsala napísal napísala írta írt scris napisao napisala napisal kirjutas rakstīja',
  'parašė yazdı yazmış έγραψε написал написала написав написала написа пишет пише כתב כתבה كتب نوشت',
  'menulis viết लिखा लिखे missatge napisana napisane escrigué writes',
]
  .join(' ')
  .split(' ');

/** The same in languages written without spaces; anywhere in the line. */
export const wrotePhrases = [
  '写道',
  '寫道',
  '作成',
  '작성',
  'のメール',
  'のメッセージ',
  '書きました',
  'เขียนว่า',
];

/** Labels of the lines above a forwarded or answered mail. */
export const headerWords = {
  from: 'from von de da van från fra lähettäjä od nadawca odesílatel odosielateľ feladó от від gönderen kimden απο מאת מ من 发件人 寄件者 寄件人 差出人 送信者 보낸사람 보낸이 từ dari expéditeur mittente remitente remetente afzender avsändare avsender afsender expeditor dela',
  sent: 'sent date gesendet datum envoyé enviado enviada inviato data verzonden skickat sendt dato lähetetty päivämäärä wysłano wysłane odesláno odoslané dátum elküldve küldve trimis отправлено дата надіслано gönderildi gönderilen tarih εστάλη ημερομηνία נשלח תאריך تاريخ 发送时间 日期 傳送時間 寄件日期 寄送日期 送信日時 送信日 日付 보낸날짜 날짜 đãgửi ngày terkirim tanggal fecha poslano poslato',
  to: 'to an à a para pour per aan till til vastaanottaja do komu címzett către кому alıcı kime προς אל إلى 收件人 收件者 宛先 받는사람 받는이 đến kepada destinataire destinatario odbiorca příjemce za',
  cc: 'cc kopie copie kopia kopi dw копия копія 抄送 副本 참조 másolat',
  subject:
    'subject betreff objet asunto oggetto assunto onderwerp ämne emne aihe temat předmět predmet tárgy subiect тема konu θέμα נושא الموضوع 主题 主旨 件名 제목 chủđề subjek perihal sujet',
} as const;

/** A line of its own above a forwarded mail, without dashes around it. */
export const forwardedWords = [
  'Begin forwarded message',
  'Anfang der weitergeleiteten Nachricht',
  'Début du message transféré',
  'Début du message réexpédié',
  'Inicio del mensaje reenviado',
  'Inizio messaggio inoltrato',
  'Início da mensagem encaminhada',
  'Begin doorgestuurd bericht',
  'Vidarebefordrat brev',
  'Start på videresendt besked',
  'Videresendt melding',
  'Välitetty viesti alkaa',
  'Start på videresendt melding',
  'Vidarebefordrat meddelande',
  'Początek przekazywanej wiadomości',
  'Začátek přeposílané zprávy',
  'Začiatok preposlanej správy',
  'Továbbított levél kezdete',
  'Αρχή προωθημένου μηνύματος',
  'Початок переадресованого повідомлення',
  'İletilen ileti başlangıcı',
  'Başlangıç iletilen mesaj',
  'Начало переадресованного сообщения',
  '下面是被转发的邮件',
  '転送されたメッセージ',
];
