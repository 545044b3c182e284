// Links for @logins and #numbers in rendered text, and links to this repository kept on this page.

/** Text in these elements is unchanged. */
const opaque = /^<(\/?)(a|code|pre)\b/;

export function linkReferences(html: string, base: string): string {
  let depth = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (!part.startsWith('<')) {
        return depth > 0 ? part : linked(part, base);
      }
      const [, closing] = opaque.exec(part) ?? [];
      if (closing !== undefined) {
        depth += closing === '/' ? -1 : 1;
      }
      return kept(part, base);
    })
    .join('');
}

function linked(text: string, base: string): string {
  return text.replace(
    /(^|[^\w&/`])(?:@([a-z\d](?:-?[a-z\d]){0,38})(?![\w/-])|#(\d+)\b)/gi,
    (_, before: string, login?: string, number?: string) =>
      number === undefined
        ? `${before}<a class="user-mention" href="${base}/issues?q=${login}">@${login}</a>`
        : `${before}<a class="issue-link" href="${base}/issues/${number}">#${number}</a>`,
  );
}

/** A run reaches GitHub through its own proxy, whose URL is invalid after the run. */
function kept(tag: string, base: string): string {
  return tag.replace(/ href="http:\/\/127\.0\.0\.1:\d+(\/[^"]*)?"/, (whole, path = '/') =>
    path.startsWith(`${base}/`) ? ` href="${path}"` : whole,
  );
}
