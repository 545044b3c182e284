// Removes invisible characters, which could hide or reorder text.

/** Ends a line, or would be taken for it. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;

/** The lines of a text, without characters that cannot be seen. Halves of characters are replaced. */
export function visibleLines(text: string): readonly string[] {
  return text
    .toWellFormed()
    .replace(lineEnd, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' '))
    .map((line) => (plainLine.test(line) ? line : withoutInvisible(line)));
}

/** Nothing in it is invisible. Most lines are plain, so most runs never make the long pattern below. */
const plainLine = /^[ -~]*$/;

/**
 * Control, zero-width, bidirectional and other format characters, and letters that show as nothing.
 * Some Arabic and Syriac signs among them are visible, so they stay; so do joiners (caught as `$1`)
 * where they shape emoji and words of scripts that need them.
 */
function withoutInvisible(line: string): string {
  return line.replace(
    /(?<=[[\p{L}\p{M}\p{Extended_Pictographic}]--\p{ASCII}])([\u200C\u200D])(?=[[\p{L}\p{Extended_Pictographic}]--\p{ASCII}])|[[\p{Cc}\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]--[\u0600-\u0605\u06DD\u070F\u08E2]]/gv,
    '$1',
  );
}

/** All of it on one line, with single spaces. */
export function singleLine(text: string): string {
  return visibleLines(text).join(' ').replace(/\s+/gu, ' ').trim();
}
