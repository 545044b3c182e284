// A short answer as plain characters: what Word, Excel and keyboards of other scripts put in place of
// spaces, dashes and figures.

/** For values such as dates and amounts. Nothing that a person typed as prose goes through it. */
export function plainText(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : toAscii(text);
  return plain.trim().replace(/ {2,}/g, ' ');
}

function toAscii(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}\u2800\u3164]/gu, '')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(otherDigits, (digit) => `${digitOf(digit)}`);
}

const otherDigits = /(?![0-9])\p{Nd}/gu;

/** Each script has its ten figures in order, the first at a place that is a multiple of ten with 6 or 0 at its end. */
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
  }
  return code - zero;
}
