// The cases that are kept as files, by kind. A case that ever did harm is added here.

import { readdirSync, readFileSync } from 'node:fs';

type Kind = 'bodies' | 'titles' | 'labels' | 'comments' | 'configurations' | 'payloads';

/** The file's name and content. */
export function corpus(kind: Kind): readonly (readonly [name: string, text: string])[] {
  const folder = new URL(`corpus/${kind}/`, import.meta.url);
  return readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]);
}
