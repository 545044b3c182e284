// What the reader opens when they need it.

/** @param title our words, escaped for HTML */
export function foldedSection(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
