// Texts as their reader meets them, in one file to be read through.

import { expect } from 'vitest';

const fence = '```';

/** Each under the case it is for, fenced so that the Markdown itself can be read. */
export async function expectTranscript(
  name: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const parts = Object.entries(texts).map(
    ([title, text]) => `# ${title}\n\n${fence}text\n${text.trimEnd()}\n${fence}\n`,
  );
  await expect(parts.join('\n')).toMatchFileSnapshot(
    `${import.meta.dirname}/transcripts/${name}.md`,
  );
}
