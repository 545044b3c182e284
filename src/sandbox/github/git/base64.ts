// Base64 as in GitHub's responses: lines of sixty characters. In requests, line ends are ignored.

const charactersPerLine = 60;

export function toWrappedBase64(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  const lines: string[] = [];
  for (let start = 0; start < text.length; start += charactersPerLine) {
    lines.push(text.slice(start, start + charactersPerLine));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** null: not base64. */
export function fromBase64(text: string): Uint8Array | null {
  const joined = text.includes('\n') ? text.replace(/\r?\n/g, '') : text;
  const bytes = Buffer.from(joined, 'base64');
  const length = joined.replace(/={1,2}$/, '').length;
  return Math.ceil((bytes.length * 4) / 3) === length ? bytes : null;
}
