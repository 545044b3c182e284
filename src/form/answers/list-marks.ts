// Bullets and other marks before the items of a list.

/** Bullets of Markdown, Word (its symbol fonts too), Excel and web pages; numbers, letters, boxes. */
export const bullet =
  /^\s*(?:(?:[•·‧∙⋅▪▫■□◆◇●○◦‣⁃➢➤►▶✓✔✗※・★☆✅☐☑☒→⇒\uF0A7\uF0B7\uF0D8\uF0FC\uF06C][\uFE0E\uFE0F]?|[①-⑳]|[（(]?[\d０-９]{1,9}[．）])\s*|(?:[-+–—]|\*{1,3}|=>|->|o(?=\t| {2,})|§|\(\d{1,9}\)|\d{1,9}(?:\.\d{1,9}){0,5}[.)]|[a-z]\))(?:\s+|$))(?:\[[ xX]\](?:\s+|$))?/;

type Ordinal = (place: number) => string;

const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');
const han = '一二三四五六七八九十'.split('');
const hangul = '가나다라마바사아자차'.split('');
const cyrillic = 'абвгдежзик'.split('');
const hebrew = 'אבגדהוזחטי'.split('');

/** Of Arabic, Persian, Hindi and Thai. */
const zeros = [...'٠۰०๐'].map((zero) => zero.codePointAt(0) ?? 0);

function inDigits(number: number, zero: number): string {
  return [...`${number}`].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

/** How lists are counted without what Markdown asks for: `1.Ana`, `a. Ana`, `II) Ana`, `一、Ana`. */
const ordinals: readonly Ordinal[] = [
  (place) => `${place + 1}`,
  (place) => String.fromCodePoint(97 + place),
  (place) => roman[place] ?? '',
  (place) => han[place] ?? '',
  (place) => hangul[place] ?? '',
  ...zeros.map((zero) => (place: number) => inDigits(place + 1, zero)),
  (place) => cyrillic[place] ?? '',
  (place) => hebrew[place] ?? '',
];

const ordinalMark =
  /^\s*[（(#]?(?<ordinal>\p{Nd}{1,3}|[a-z]{1,5}|[一-龥가-힣а-яא-ת])(?:\uFE0F?\u20E3|[.)）．、:]|(?= -))(?!\d)(?:\s*-(?=\s))?\s*/iu;
const keycap = /^\s*#\d{1,3}\s+/;

/** A letter of a symbol font that lost its font: o, §, Wingdings. */
const symbolLetter = /^\s*(?<sign>[o§üØvqnwl])(?:\s+|(?<=§))/u;
/** Any sign; `-5` and `*emphasis*` do not count. */
const sign =
  /^\s*(?<sign>[-*−~]|>{1,3}|#{1,6}(?=\s)|(?!\|)[\p{So}\p{Sm}])[\uFE0E\uFE0F]?\s*(?!\d)(?=\S)/u;
/** `*Ana*`, `*Ana*: sales` */
const emphasised = /^\s*\*(?:[^\s*][^*]*\*|.*\*\s*$)/;
const box = /^\s*\[[ xX]?\]\s+/;

/** An emoji or another sign that belongs to its item, as in `✅ Ana` and `❌ Bo`. */
const ownSign = /^\s*(?:\p{So}|\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u;

/** Whether each line starts with a sign of its own, and so is an item. */
export function haveOwnSigns(lines: readonly string[]): boolean {
  return lines.every((line) => ownSign.test(line));
}

/** The mark that every one of several lines starts with; null: they share no mark. */
export function sharedMark(lines: readonly string[]): RegExp | null {
  if (lines.length < 2) {
    return null;
  }
  if (isCounted(lines)) {
    return ordinalMark;
  }
  if ([box, keycap].some((mark) => lines.every((line) => mark.test(line)))) {
    return lines.every((line) => box.test(line)) ? box : keycap;
  }
  return [symbolLetter, sign].find((mark) => isSame(lines, mark)) ?? null;
}

function isCounted(lines: readonly string[]): boolean {
  const written = lines.map((line) => ordinalMark.exec(line)?.groups?.['ordinal']?.toLowerCase());
  return ordinals.some((ordinal) => written.every((one, place) => one === ordinal(place)));
}

function isSame(lines: readonly string[], mark: RegExp): boolean {
  const signs = lines.map((line) => mark.exec(line)?.groups?.['sign']);
  const [first] = signs;
  const isEmphasis = first === '*' && lines.every((line) => emphasised.test(line));
  return first !== undefined && !isEmphasis && signs.every((one) => one === first);
}
