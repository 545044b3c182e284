// A comment's first lines, or what is new in it, as plain text.

/** Lines without Markdown syntax, HTML markers and rules. */
export function markdownLines(markdown: string): readonly string[] {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br>/g, ' ')
    .replace(/<\/?[a-z]+>/g, '')
    .split('\n')
    .map(plainLine)
    .filter((line) => line !== '');
}

function plainLine(line: string): string {
  if (/^[|\s:-]+$/.test(line)) {
    return '';
  }
  return line
    .replace(/^#+ /, '')
    .replace(/^\| | \|$/g, '')
    .replaceAll(' | ', ': ')
    .replaceAll('**', '')
    .trim();
}

export function newLines(markdown: string, former: string): readonly string[] {
  const known = new Set(markdownLines(former));
  return markdownLines(markdown).filter((line) => !known.has(line));
}
