// Words with which mail programs and people mark what is not part of a reply. No library and no part of
// Intl has them. Compared in the form of `foldWord`.

/** Lower case, without accents and inner spaces: `主　题`, `À`. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
}

/** The end or part of the line above a quoted mail: "On 1 May, Bob wrote:". */
export const wroteWords = [
  'wrote schrieb écrit escribió scritto escreveu schreef geschreven skrev kirjoitti napisał napisała',
  'pisze napsal napsala napísal napísala írta írt scris napisao napisala napisal kirjutas rakstīja',
  'parašė yazdı yazmış έγραψε написал написала написав написала написа пишет пише כתב כתבה كتب نوشت',
  'menulis viết escriure escrigué',
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
  'Początek przekazywanej wiadomości',
  'Начало переадресованного сообщения',
  '下面是被转发的邮件',
  '転送されたメッセージ',
];

/** Ends a text, regardless of what follows: the name, the title, the address. */
export const closings = [
  ...['Best regards', 'Kind regards', 'Warm regards', 'Regards', 'Best wishes', 'All the best'],
  ...['Best', 'Cheers', 'Sincerely', 'Yours sincerely', 'Yours', 'Many thanks and best regards'],
  ...['Thanks and regards', 'Thanks & regards', 'With kind regards', 'With best regards', 'BR'],
  ...['Mit freundlichen Grüßen', 'Mit freundlichem Gruß', 'Mit besten Grüßen', 'Freundliche Grüße'],
  ...['Viele Grüße', 'Beste Grüße', 'Liebe Grüße', 'Schöne Grüße', 'Herzliche Grüße', 'Grüße'],
  ...[
    'Gruß',
    'Viele Gruesse',
    'Mit freundlichen Gruessen',
    'Freundliche Grüsse',
    'MfG',
    'LG',
    'VG',
  ],
  ...[
    'Cordialement',
    'Bien cordialement',
    'Bien à vous',
    'Bien à toi',
    'Salutations',
    'Amicalement',
  ],
  ...['Saludos', 'Un saludo', 'Saludos cordiales', 'Atentamente', 'Un cordial saludo'],
  ...['Cordiali saluti', 'Distinti saluti', 'Saluti', 'Un saluto', 'Atenciosamente'],
  ...['Cumprimentos', 'Com os melhores cumprimentos', 'Abraços', 'Abraço', 'Att'],
  ...[
    'Met vriendelijke groet',
    'Met vriendelijke groeten',
    'Vriendelijke groeten',
    'Groeten',
    'Groet',
  ],
  ...['Med vänliga hälsningar', 'Vänliga hälsningar', 'Hälsningar', 'Mvh', 'Med venlig hilsen'],
  ...['Venlig hilsen', 'Med vennlig hilsen', 'Vennlig hilsen', 'Hilsen', 'Ystävällisin terveisin'],
  ...[
    'Terveisin',
    'Z poważaniem',
    'Pozdrawiam',
    'Z wyrazami szacunku',
    'S pozdravem',
    'S pozdravom',
  ],
  ...['Lep pozdrav', 'Srdačan pozdrav', 'Lijep pozdrav', 'Üdvözlettel', 'Cu stimă', 'Cu respect'],
  ...['С уважением', 'Всего доброго', 'З повагою', 'С уважение', 'Поздрави', 'Saygılarımla'],
  ...['İyi çalışmalar', 'Με εκτίμηση', 'Φιλικά', 'בברכה', 'مع التحية', 'Trân trọng', 'Hormat saya'],
  ...['Salam', '此致', '祝好', '敬上', 'よろしくお願いします', 'よろしくお願いいたします', '以上'],
  ...['감사합니다', '수고하세요'],
];

/** Ends a text only if at most a name follows: it may also start the next sentence. */
export const thanks = [
  ...['Thanks', 'Thank you', 'Many thanks', 'Thanks a lot', 'Thx', 'Thanks in advance', 'Ta'],
  ...['Danke', 'Vielen Dank', 'Danke schön', 'Besten Dank', 'Merci', 'Merci beaucoup', 'Gracias'],
  ...['Muchas gracias', 'Grazie', 'Grazie mille', 'Obrigado', 'Obrigada', 'Bedankt', 'Dank je'],
  ...['Dank u', 'Tack', 'Tak', 'Takk', 'Kiitos', 'Dziękuję', 'Dzięki', 'Děkuji', 'Díky', 'Ďakujem'],
  ...['Köszönöm', 'Mulțumesc', 'Спасибо', 'Дякую', 'Благодаря', 'Teşekkürler', 'Ευχαριστώ', 'תודה'],
  ...['شكرا', '谢谢', '多谢', '謝謝', 'ありがとうございます', 'Cảm ơn', 'Terima kasih', 'Hvala'],
];

/** A phone or mail program names itself: "Sent from my iPhone". */
export const sentFromWords =
  /^(?:sent (?:from|via|with|using)|get outlook|get bluemail|von meinem|gesendet|outlook für|envoyé|obtenez|télécharge|enviado|enviada|obtener|obtén|inviato|scarica|verzonden|verstuurd|skickat|skickades|sendt|hent|lähetetty|wysłane|wysłano|odesláno|odoslané|отправлено|надіслано|gönderildi|iphone'?umdan|elküldve|trimis|στάλθηκε|发自|從我的|从我的|傳送自|iphoneから送信|ipadから送信|나의|내)/iu;

export const devices =
  /iphone|ipad|ios|android|galaxy|samsung|outlook|gmail|yahoo|thunderbird|blackberry|huawei|xiaomi|pixel|windows|mail\b|mail\.|mailspring|icloud|airmail|mobile|phone|handy|smartphone|téléphone|móvil|celular|telefon|телефон|手机|메일/iu;

/** A footer that a company's mail server adds. */
export const confidential =
  /confiden|privileged|vertraulich|vertrouwelijk|riservat|poufn|luottamuks|конфиденц|конфіденц|důvěrn|dôvern|gizli|fortrolig|konfiden|bizalmas|机密|機密|비밀/iu;
export const aboutMail =
  /e-?mail|message\b|nachricht|mensaje|mensagem|messaggio|bericht|meddelande|meddelelse|wiadomoś|viesti|сообщени|повідомлен|письм|zpráv|správ|ileti|attachment|邮件|郵件|メール|메일|recipient|empfänger|destinat/iu;
