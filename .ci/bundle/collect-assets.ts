// ncc follows the code from its entry points to the files it reads (`new URL(…, import.meta.url)`) and
// to the licence of every package. Only these files are kept: its code comes in numbered chunks.

import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';

export const licencesFile = 'licenses.txt';

const ncc: unknown = createRequire(import.meta.url)('@vercel/ncc');
const result = v.object({
  assets: v.record(v.string(), v.object({ source: v.union([v.string(), v.instance(Buffer)]) })),
});

/** @param compiled folder of the compiled entry points */
export async function collectAssets(
  compiled: string,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  // ncc leaves out the licences of packages in the entry chunk, so the entry imports both programs.
  const entry = join(compiled, 'all.js');
  writeFileSync(entry, "import('./main.js');\nimport('./cli.js');\n");
  const run = v.parse(v.function(), ncc);
  const options = { quiet: true, cache: false, license: licencesFile };
  const { assets } = v.parse(result, await run(entry, options));
  rmSync(entry);
  return Object.fromEntries(
    Object.entries(assets)
      .filter(([name]) => !/\.js$/.test(name))
      .map(([name, { source }]) => [name, source]),
  );
}
