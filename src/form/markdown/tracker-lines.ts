// Programs that link an issue to another tracker add lines below its description. No person wrote them, so they are no
// part of the last answer.

/** The app of Jira adds where `[ABC-12]` in the text leads: `[ABC-12]: https://acme.atlassian.net/browse/ABC-12?…` */
const jira =
  /\[(?<key>[A-Z][A-Z\d_]{1,20}-\d{1,9})\]: {0,3}https?:\/\/[^\s/]{1,253}(?:\/[^\s/?]{1,60}){0,3}\/browse\/\k<key>(?:\?\S*)?/;
/** `┆Issue is synchronized with this [Asana task](https://…) by [Unito](https://…)`, and fields below it. */
const unito = /┆[\w ]{1,30} is synchronized with this .*(?:\n┆.*)*/;
/** `<sub>[ABC-12](https://linear.app/acme/issue/ABC-12)</sub>` */
const syncLinear =
  /<sub>(?:[^\n<]{0,200}\| )?\[[^\]\n]{1,40}\]\(https:\/\/linear\.app\/[^\s<]{1,400}\)<\/sub>/;

const added = [jira, unito, syncLinear].map(({ source }) => source).join('|');
const below = new RegExp(String.raw`\n(?:\n {0,3}(?:${added})[^\S\n]*)+(?=\n|$)`, 'g');

/** Each of these lines has one of them. */
const signs = ['/browse/', '┆', 'linear.app'];

/** @param text with LF line ends */
export function withoutTrackerLines(text: string): string {
  return signs.some((sign) => text.includes(sign)) ? text.replace(below, '') : text;
}
