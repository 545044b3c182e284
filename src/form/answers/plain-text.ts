// A short answer as plain characters. Word, Excel and keyboards of other scripts replace spaces, dashes
// and digits.

/** For values such as dates and amounts, never for prose. */
export function plainText(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : toAscii(text);
  return plain.trim().replace(/ {2,}/g, ' ');
}

/** Without code ticks, emphasis and quotes around all of it. */
export function withoutEmphasis(text: string): string {
  return text.replace(/^([`*_"]{1,3}|[“„«])(.*?)(?:\1|[”“»])\.?$/u, '$2').trim();
}

function toAscii(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}\u2800\u3164]/gu, '')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[’‘`´ʼ]/g, "'")
    .replaceAll('\u066C', ',')
    .replaceAll('\u066B', '.')
    .replace(otherDigits, (digit) => `${digitOf(digit)}`);
}

const otherDigits = /(?![0-9])\p{Nd}/gu;

/** The ten digits of a script have consecutive code points. */
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
  }
  return code - zero;
}
