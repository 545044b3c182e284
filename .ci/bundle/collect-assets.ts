// ncc follows the code from its entry points to the files it reads (`new URL(…, import.meta.url)`) and
// to the licence of every package. Only these files are kept: its code comes in numbered chunks.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';

export const licencesFile = 'licenses.txt';

const ncc: unknown = createRequire(import.meta.url)('@vercel/ncc');
const result = v.object({
  assets: v.record(v.string(), v.object({ source: v.union([v.string(), v.instance(Buffer)]) })),
});

/** Data in the bundle that is no package: its name, the part that contains it, and its licence. */
export const bundledData = [
  {
    name: 'date-holidays (data)',
    part: 'public-holidays',
    licence: 'CC-BY-SA-3.0',
    file: new URL('../../src/config/calendar/LICENSE.txt', import.meta.url),
  },
];

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
      .map(([name, { source }]) => [name, name === licencesFile ? withData(source) : source]),
  );
}

function withData(packages: string | Uint8Array): string {
  const data = bundledData.map(
    ({ name, licence, file }) => `\n\n${name}\n${licence}\n${readFileSync(file, 'utf8')}`,
  );
  return [packages.toString(), ...data].join('');
}
