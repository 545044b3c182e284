// Text for searching, however its letters are marked: people type `Muller` for `Müller`, and phones type
// `O’Neill` for `O'Neill`.

/** Letters that Unicode does not take apart. */
const letters: ReadonlyMap<string, string> = new Map(
  'ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ħ=h ı=i ς=σ'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** Lower case without marks, for words of a known list. In a search, the marks of some scripts are letters. */
export function withoutMarks(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Lower case, without accents, with plain quotes and hyphens, and single spaces. */
export function foldLetters(text: string): string {
  return (
    text
      .replaceAll(/[‘’‚‛ʼ´`′]/g, "'")
      .replaceAll(/[“”„‟«»″]/g, '"')
      .replaceAll(/[‐-―−]/g, '-')
      .normalize('NFKD')
      // Accents only: in other scripts, marks are letters.
      .replaceAll(/[\u0300-\u036F]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[ßæœøłđðþħıς]/g, (letter) => letters.get(letter) ?? letter)
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}
