// Fails if the front page is longer than a visitor reads.

import { statSync } from 'node:fs';

const maxReadmeBytes = 12_288;

const { size } = statSync(new URL('../README.md', import.meta.url));
if (size > maxReadmeBytes) {
  console.error(
    `README.md has ${size} bytes; at most ${maxReadmeBytes} are allowed. Move details to .github/docs/.`,
  );
  process.exitCode = 1;
}
