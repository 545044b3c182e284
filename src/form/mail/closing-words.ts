// The words by which people end a mail, in many languages. No library and no part of Intl has them.
// Compared as `foldWord` gives them.

import { foldWord } from './mail-words.ts';

type Words = Pick<ReadonlySet<string>, 'has'>;

function words(...lines: readonly string[]): Words {
  return phrases(...lines.join(' ').split(' '));
}

/** Folded when first asked for: most runs read no comment. */
function phrases(...texts: readonly string[]): Words {
  let folded: ReadonlySet<string> | undefined;
  return {
    has(text) {
      folded ??= new Set(texts.map(foldWord));
      return folded.has(text);
    },
  };
}

/** A line around one of these is a closing: "Warm regards from Berlin", "Danke und viele Grüße". */
export const closingHeads = words(
  'regards rgds sincerely faithfully cheers respectfully warmly',
  'grüße gruß grüsse gruss gruesse grüssen grüßen gruesse gruessen gruße mfg hochachtungsvoll',
  'cordialement salutations amicalement cdt cdlt saludos saludo slds atentamente cordialmente abrazo',
  'abrazos saluti saluto atenciosamente cumprimentos saudações abraço abraços groet groeten groetjes',
  'mvg hälsning hälsningar vänligen mvh hilsen hilsner terveisin terv pozdrawiam pozdrowieniami',
  'pozdrowienia pozdr poważaniem szacunku pozdravem pozdravom pozdrav üdvözlettel üdv stimă',
  'уважением пожеланиями повагою уважение поздрави saygılarımla selamlar εκτίμηση χαιρετισμούς',
  'φιλικά בברכה التحية hormat',
);

/** Closings without those words. */
export const closingPhrases = phrases(
  ...[
    'Best',
    'Best wishes',
    'All the best',
    'All best',
    'Yours',
    'Yours truly',
    'Take care',
    'BR',
    'KR',
  ],
  ...[
    'Talk soon',
    'Speak soon',
    'LG',
    'VG',
    'BG',
    'Kh',
    'Vh',
    'Tschüss',
    'Bis später',
    'Bis bald',
    'Bis dann',
    'Bien à vous',
    'Bien à toi',
    'Bàv',
    'Bàt',
  ],
  ...[
    'À bientôt',
    'À plus',
    'Bonne réception',
    'Quedo atenta',
    'Quedo atento',
    'Un beso',
    'A presto',
    'Abs',
    'Att',
  ],
  ...[
    'Cu respect',
    'Ha det bra',
    'Ha det fint',
    'Всего доброго',
    'Всего хорошего',
    'İyi çalışmalar',
    'Kolay gelsin',
  ],
  ...[
    'Trân trọng',
    'Salam',
    '此致',
    '敬礼',
    '敬禮',
    '祝好',
    '敬上',
    '顺颂商祺',
    '順頌商祺',
    '辛苦了',
    '敬具',
    '以上',
  ],
  ...['以上です', '감사합니다', '고맙습니다', '수고하세요', '수고하십시오', '수고하셨습니다'],
);

/** Whole lines of languages that write without spaces, and of letters in French. */
export const closingLine =
  /^(?:(?:以上|何卒|お手数|どうぞ|引き続き|今後とも|ご確認).{0,20})?(?:よろしく|宜しく)(?:お願い|御願い|お願)(?:いた|致|申し上げ)?(?:し|げ)?ます[。.！!]?$|^祝(?:您|你|大家)?.{1,8}[！!。]?$|^veuillez (?:agréer|recevoir|croire).{0,120}(?:salutations|considération|sentiments)/iu;

/** What may be beside this word, in front of it or after it. */
export const closingModifiers = words(
  'best kind kindest warm warmest many very with my our yours dear and from in the',
  'mit freundlichen freundlichem freundliche besten beste beste viele vielen liebe lieben schöne herzliche herzlichen und aus dem der den von',
  'bien très sincères meilleures distinguées mes nos les plus et à de avec toutes',
  'un una cordial cordiales cordiale cordiali cari distinti y e con desde da dal dalla afectuoso fuerte reciba recibe',
  'com os as melhores meus minhas respeitosas met vriendelijke vriendelijk hartelijke uit en',
  'med vänlig vänliga bästa varma venlig vennlig vennlige beste fra från och og ystävällisin yst parhain',
  'z serdecznie serdeczne wyrazami najlepsze s přátelským lep lijep srdačan cu с наилучшими з με مع saya',
);

/** "Have a nice weekend", "Schönen Tag noch": one of these, and words of the other list. */
export const wishHeads = words(
  'day weekend week evening afternoon tag wochenende abend woche feierabend journée soirée semaine week-end',
  'giornata serata settimana día tarde semana fin dia noite dag avond weekend helg kväll kveld dnia weekendu',
  'wieczoru den víkend deň günler haftalar дня вечера выходных',
);
export const wishes = words(
  'have enjoy nice good great lovely wonderful pleasant schönen schönes schöne angenehmen guten gute wünsche erholsames',
  'bonne belle excellente bon excellent buona bella buon buen bonito feliz tenga tengas bom boa ótimo ótima',
  'fijne prettige goede trevlig ha bra god fin miłego dobrego udanego hezký pěkný krásný pekný iyi хорошего приятного доброго',
);
export const wishFillers = words(
  'a an your the rest of ahead und noch einen ein eine ich euch ihnen dir allen et y e que de um uma nog een en',
);

/** Ends a text only if at most a name follows: it may also start the next sentence. */
export const thanksHeads = words(
  'thanks thank thx tia ta cheers danke dank merci gracias grazie obrigado obrigada grato grata bedankt tack',
  'tak takk kiitos dziękuję dzięki děkuji díky ďakujem köszönöm mulțumesc спасибо дякую благодаря',
  'teşekkürler ευχαριστώ תודה شكرا 谢谢 多谢 謝謝 感謝 ありがとうございます ありがとう hvala',
);
export const thanksModifiers = words(
  'you so much very a lot in advance many again all everyone team kindly and',
  'dir euch ihnen schon schonmal mal im voraus vielen herzlichen besten schön schoen sehr vorab',
  'd’avance davance d avance par beaucoup à tous infiniment mille muchas mil de antemano tante in anticipo anticipatamente',
  'muito desde já antecipadamente je u wel alvast hartelijk på förhand så mycket forhånd mange z góry bardzo předem moc',
  'заранее большое cảm ơn terima kasih',
);

/** Whole lines, none of whose words means thanks alone. */
export const thanksPhrases = phrases(
  ...['Cảm ơn', 'Terima kasih', 'Much appreciated', 'Appreciated'],
  // People greet with it as well.
  'Ciao',
);
