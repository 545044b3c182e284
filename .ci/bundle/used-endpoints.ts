// Octokit lists every endpoint of GitHub. To parse that list takes 6 % of the CPU time of a run, so the
// bundle keeps those that the code may name.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import * as v from 'valibot';

const list = /\/plugin-rest-endpoint-methods\/dist-src\/generated\/endpoints\.js$/;

const module = v.object({
  default: v.record(v.string(), v.record(v.string(), v.array(v.unknown()))),
});

/** @param compiled folder of the compiled modules */
export function usedEndpoints(compiled: string): Plugin {
  return {
    name: 'used-endpoints',
    load: {
      filter: { id: list },
      async handler(id) {
        const words = wordsIn(compiled);
        const kept = Object.entries(v.parse(module, await import(id)).default).map(
          ([scope, endpoints]) => [
            scope,
            Object.fromEntries(Object.entries(endpoints).filter(([name]) => words.has(name))),
          ],
        );
        return `export default ${JSON.stringify(Object.fromEntries(kept), null, 2)};\n`;
      },
    },
  };
}

/** Every word of the code: an endpoint is kept if its name is one of them, however it is used. */
function wordsIn(compiled: string): ReadonlySet<string> {
  const texts = globSync('**/*.js', { cwd: compiled }).map((path) =>
    readFileSync(join(compiled, path), 'utf8'),
  );
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
}
