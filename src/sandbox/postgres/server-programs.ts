// Where the programs of a PostgreSQL server are: Debian has them outside PATH, a folder for each version.

import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const debianFolder = '/usr/lib/postgresql';

/** @returns the folder with initdb and postgres, the newest; null: none is installed */
export function findServerPrograms(
  { PATH: path = '' }: NodeJS.ProcessEnv,
  versionsFolder = debianFolder,
): string | null {
  const versions = existsSync(versionsFolder)
    ? readdirSync(versionsFolder).map(Number).filter(Number.isInteger)
    : [];
  const folders = [
    ...versions
      .toSorted((one, other) => other - one)
      .map((version) => join(versionsFolder, String(version), 'bin')),
    ...path.split(delimiter).filter((folder) => folder !== ''),
  ];
  return (
    folders.find((folder) =>
      ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))),
    ) ?? null
  );
}
