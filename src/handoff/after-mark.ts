// The mark in the title of a form that a person opens by the link of a completed handoff: `(after #12)`. A title
// is the one part of a form that GitHub fills in by its address and that no template asks for.

const mark = / ?\(after #([1-9]\d{0,8})\)\s*$/;

/** GitHub rejects a longer title. */
const maxTitleLength = 256;

export function withAfterMark(title: string, issueNumber: number): string {
  const after = ` (after #${issueNumber})`;
  return `${shorten(title, maxTitleLength - after.length)}${after}`;
}

/** The issue of the handoff before; null: the title names none. */
export function parseAfterMark(title: string): number | null {
  const number = mark.exec(title)?.[1];
  return number === undefined ? null : Number(number);
}

/** The title of a next handoff. Forms start a title with their name. */
export function nextTitle(
  title: string,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const prefix = `${from}: `;
  const own = title.replace(mark, '');
  const rest = own.startsWith(prefix) ? own.slice(prefix.length) : own;
  return shorten(`${to}: ${rest}`, maxTitleLength);
}

function shorten(title: string, length: number): string {
  return [...title].slice(0, length).join('');
}
