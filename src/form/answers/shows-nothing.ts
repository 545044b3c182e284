// Whether GitHub renders a text as nothing: comments, invisible characters, empty bullets.

/**
 * Only white space, HTML comments, invisible characters and entities, empty tags, and bullets, tasks
 * and table rows without words.
 */
export function showsNothing(text: string): boolean {
  // Most replies start with a word, so the common case returns early.
  if (/^\s*\p{L}{2}/u.test(text.slice(0, 200)) && !invisibleLetter.test(text.slice(0, 200))) {
    return false;
  }
  const shown = withoutComments(text)
    .replace(emptyTag, ' ')
    .replace(blankEntity, ' ')
    // To Unicode, Hangul fillers and the braille blank are letters or symbols; people see nothing.
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u115F\u1160\u3164\uFFA0]/gu, '');
  const lines = shown.split('\n');
  // Lists start with 1: `40.` alone is a number.
  const number = /^\s*(\d{1,9})[.)]\s*$/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[1];
  return (number === undefined || Number(number) <= 1) && lines.every(isBareLine);
}

const invisibleLetter = /[\u115F\u1160\u3164\uFFA0]/;
const blankEntity =
  /&(?:(?:nb|en|em|thin|hair|num|punc|zw)sp|emsp1[34]|zwn?j|shy|[lr]rm|tab|newline|nobreak|(?:zerowidth|mediumspace|negative\w{4,9})(?:space)?|invisible(?:times|comma)|#0*160|#x0*a0|#0*820[3-7]|#x0*200[b-f]|#0*8288|#0*65279|#x0*feff);/gi;

/** Tags that render nothing themselves; an image, a rule or an input does. */
const emptyTag =
  /<\/?(?:br|p|div|span|b|i|u|em|strong|small|sub|sup|details|summary|ul|ol|li|blockquote|code|kbd|pre|table|thead|tbody|tr|td|th|a|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi;

const bare =
  /^[\s>]*(?:[-*+•·・▪◦‣●○■□–—\uF0B7\uF0A7](?:\s+|$))*(?:\d{1,9}[.)](?:\s+|$))?(?:[-*+]\s+)?(?:\[[ xX]?\]\s*)?(?:(?:\*\*)?(?:_No response_|\*No response\*)(?:\*\*)?\.?)?$/u;
const tableRow = /^\s*\|?(?:\s*:?-*:?\s*\|)+\s*:?-*:?\s*$/;
const emptyLink = /^\s*!?\[\s*\]\(\s*\)\s*$/;
/** `[//]: # (comment)` */
const hiddenNote = /^\s{0,3}\[[^\][]{1,40}\]:\s{0,3}(?:#|<>)(?:\s.{0,400})?$/;
const bareShapes = [bare, tableRow, emptyLink, hiddenNote];

function isBareLine(line: string): boolean {
  return line.trim() === '' || (line.length <= 500 && bareShapes.some((shape) => shape.test(line)));
}

/** Without HTML comments. An unclosed comment hides everything after it, as on GitHub. */
export function withoutComments(text: string): string {
  let rest = text;
  let kept = '';
  for (let at = rest.indexOf('<!--'); at !== -1; at = rest.indexOf('<!--')) {
    kept += rest.slice(0, at);
    const end = rest.indexOf('-->', at + 4);
    if (end === -1) {
      return kept;
    }
    rest = rest.slice(end + 3);
  }
  return kept + rest;
}
