// Fails if the front page is longer than a visitor reads, or a folder has more files than one idea needs.

import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const maxReadmeBytes = 12_288;
const maxFilesPerFolder = 15;

const root = fileURLToPath(new URL('..', import.meta.url));
const { size } = statSync(`${root}README.md`);
const faults = [
  ...(size > maxReadmeBytes
    ? [
        `README.md has ${size} bytes; at most ${maxReadmeBytes} are allowed. Move details to .github/docs/.`,
      ]
    : []),
  ...['src', 'test', '.ci'].flatMap(crowdedFolders),
];
for (const fault of faults) {
  console.error(fault);
}
process.exitCode = faults.length === 0 ? 0 : 1;

function crowdedFolders(path: string): readonly string[] {
  const entries = readdirSync(root + path, { withFileTypes: true });
  const { length } = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  const found = entries
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => crowdedFolders(`${path}/${entry.name}`));
  return length > maxFilesPerFolder
    ? [
        `${path}/ has ${length} source files; at most ${maxFilesPerFolder} are allowed. Move those of one idea into a folder of their own.`,
        ...found,
      ]
    : found;
}
