// "Until", "for" and periods in the languages that people write `/hold` in.

const untilInText =
  "un(?:til|till)|till|bis(?: zum| zur| zu)?|jusqu['’](?:aux?|à|en)|hasta(?: el)?|até(?: à| a| o)?|fino a(?:l|lla|d)?|до";
const untilWords = `${untilInText}|'?til|tills|indtil|fram til|tot|do|până(?: la| pe)?|έως|μέχρι(?: τ(?:ην|ον|ο|ις))?|حتى|עד|đến|hingga|sampai`;
const untilWithoutGap = '直到|截至|截止到?|到|至';
const forWords = 'for|in|für|pendant|durante|por|per|voor|на|na';

export const startsWithKeyword = new RegExp(
  String.raw`^(?:(${untilWords}|${forWords})\s+|(${untilWithoutGap})\s*)`,
  'i',
);
export const isUntilWord = new RegExp(`^(?:${untilWords}|${untilWithoutGap})$`, 'i');

/** "waiting for the customer until Friday" */
export const laterUntil = new RegExp(String.raw`\s[*_]{0,3}(?:${untilInText})\s+`, 'gi');

/** `end of Q1`, `mid next year`, `KW 50`: a time that is not one day. */
export const period =
  /^(?:\S+\s+){0,4}(?:weeks?|months?|quarter|q[1-4]|years?|weekend|kw|eod|eow|eom|eoy|wochen?|monate?s?|quartals?|jahre?s?|(?:jahres|monats|quartals|wochen)ende|semaines?|mois|ann[ée]e|trimestre|semanas?|mes|m[êe]s|año|ano|settiman[ae]|mese|anno|maand|jaar|kwartaal|недел[иьюя]|месяц[ае]?|квартала|года|тижня|місяця|року|tygodni[ae]?|miesiąc[ae]?|kwartału|roku|týdne|měsíce)(?!\p{L})/iu;

/** With the "until" first that Japanese, Korean, Chinese and Turkish write after the day. */
export function withUntilFirst(said: string): string {
  const [, day = '', reason = ''] = untilBehind.exec(said) ?? [];
  if (day !== '') {
    return `until ${day} ${reason}`.trim();
  }
  const [, turkish = '', rest = ''] = turkishUntil.exec(said) ?? [];
  return turkish === '' ? said : `until ${turkish.replace(turkishCase, '')} ${rest}`.trim();
}

const untilBehind =
  /^(\S{1,20}?(?: \S{1,6}){0,2}?) ?(?:まで(?:に|の)?|까지|之前|以前|为止|為止)[、,，。:：]?\s*(.*)$/su;

const turkishUntil =
  /^(\S{1,20}(?: \S{4,10})??(?: \d{4})?)(?: gününe| tarihine)? (?:kadar|dek)(?!\p{L})[,:]?\s*(.*)$/su;

/** `cumaya`, `yarına`, `15 Aralık'a`. */
const turkishCase = /(?:['’][yn]?[ae]|y[ae]|[ae])$/;
