// Cuts a text that is too long. Lengths are those that GitHub and Slack count, after escaping.

const asIs = (text: string) => text;

/** What `render` makes of the text; a longer result than `max` is cut, and ends with `…`. */
export function truncate(
  text: string,
  max: number,
  render: (part: string) => string = asIs,
): string {
  const whole = render(text);
  return whole.length <= max ? whole : `${renderPrefix(text, max - 1, render).trimEnd()}…`;
}

/** The longest start of the text that renders to at most `max` characters. */
export function renderPrefix(text: string, max: number, render: (part: string) => string): string {
  let fits = 0;
  let most = Math.max(0, Math.min(text.length, max));
  while (fits < most) {
    const tried = Math.ceil((fits + most) / 2);
    if (render(prefix(text, tried)).length <= max) {
      fits = tried;
    } else {
      most = tried - 1;
    }
  }
  return render(prefix(text, fits));
}

/** Never splits a surrogate pair. */
function prefix(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
