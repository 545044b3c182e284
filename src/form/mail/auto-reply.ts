// Replies that a mail program sends while someone is away. GitHub posts them as comments of that person:
// https://github.com/octocat/Hello-World/issues/104

/** "This is an automatic reply": alone enough. */
const ofMachine =
  /\b(?:this|that) (?:is|was) an? (?:auto(?:mat(?:ic|ed))?[ -]?(?:generated )?(?:reply|response|message|e-?mail|answer)|auto-?reply)|^\W*(?:automatic|automated|auto)[ -]?(?:reply|response)\b\W*:|(?:dies|das) ist eine automatisch(?: generierte)?e? (?:antwort|nachricht|abwesenheits)|^\W*(?:abwesenheits(?:notiz|meldung)|automatische antwort|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|automatiskt svar|automatisk svar|automatyczna odpowiedź|automatická odpověď|otomatik yanıt|автоматический ответ|автоответ)\b\W*:?|(?:ceci est|il s['’]agit d)['’ ]?une? (?:réponse|message) automatique|est[ea] es una? (?:respuesta|mensaje) automátic|est[ae] é uma? (?:resposta|mensagem) automátic|quest[ao] è una? (?:risposta|messaggio) automatic|это автоматическ|自動返信|自動応答|自动回复|自動回覆|자동 ?(?:회신|응답)|מענה אוטומטי|رد تلقائي/imu;

/** They are away. Colleagues also write this in a real answer. */
const away =
  /\b(?:i['’]?m|i am|i will be|i['’]ll be|we are|currently) (?:(?:currently|now|away|presently|also) )?(?:out of (?:the |my )?office|on (?:\w+ )?(?:leave|vacation|holidays?|pto)|away|out until|travell?ing)|\bich bin .{0,60}(?:nicht im (?:büro|haus)|abwesend|im urlaub|außer haus|nicht erreichbar|elternzeit)|\bje (?:suis|serai) .{0,40}(?:absente?|congés?|vacances|hors du bureau)|\b(?:estoy|estaré|me encuentro) .{0,30}(?:fuera de la oficina|de vacaciones|ausente)|\b(?:estou|estarei) .{0,30}(?:fora do escritório|de férias|ausente)|\b(?:sono|sarò) .{0,30}(?:fuori (?:ufficio|sede)|in ferie|assente)|\bik ben .{0,60}(?:afwezig|niet (?:aanwezig|op kantoor)|vakantie|verlof)|(?:jestem|będę) .{0,30}(?:nieobecn|na urlopie|poza biurem)|ofis dışında|izindeyim|(?:в отпуске|отсутствую|вне офиса)|(?:jsem|budu) .{0,30}(?:mimo kancelář|na dovolené|nepřítom)|jag är .{0,30}(?:ledig|semester|inte på kontoret)|休暇|不在|不在办公室|不在辦公室|休假|부재|휴가/iu;

/** What these texts add, and an answer to a question does not. */
const formula =
  /\bthanks? (?:you )?(?:very much )?for (?:your|the|contacting|writing|e-?mailing)|access to (?:my )?e-?mails?|\b(?:respond|reply|answer|get back|be in touch)\b.{0,60}\b(?:return|back|when i|as soon as)|\b(?:urgent|emergenc|immediate)\w*\b.{0,80}\b(?:contact|call|reach|e-?mail|write)|automat|vielen dank für (?:ihre|deine|die) |nicht weitergeleitet|nach meiner rückkehr|dringend|merci (?:de|pour) votre |urgen|à mon retour|gracias por (?:su|tu) |a mi regreso|obrigad[oa] (?:pelo|por) |grazie per |al mio rientro|bedankt voor |spoed|terugkomst|dziękuję za |piln|acil|teşekkür|срочн|спасибо за |автомат|děkuji za |naléhav|brådskande|至急|緊急|お急ぎ|紧急|자동|긴급|급한/iu;

/** Whether a mail program wrote the text, and not the person. */
export function isAutoReply(text: string): boolean {
  const start = text.slice(0, longestStart);
  return ofMachine.test(start) || (away.test(start) && formula.test(start));
}

const longestStart = 1500;
