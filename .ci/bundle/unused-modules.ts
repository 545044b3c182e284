// Modules that packages load at once and Baton never uses. In the bundle they are empty. Of undici's two
// parsers, the portable one stays: undici takes it where the other does not compile. Of Kysely it is what changes
// tables: Baton's schema is plain SQL.

import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';

const unused =
  /\/node_modules\/(undici\/lib\/(mock|llhttp\/llhttp_simd-wasm|web\/(websocket|eventsource|cookies|fileapi))|pg\/lib\/native|pgpass)[/.]/;

const unusedClasses =
  /\/node_modules\/kysely\/dist\/(schema\/|plugin\/with-schema\/|query-builder\/merge-query-builder\.|dialect\/\w+\/\w+-introspector\.)/;

export function leaveOutUnused(): Plugin[] {
  return [
    {
      name: 'leave-out-unused',
      load: { filter: { id: unused }, handler: () => 'module.exports = {};\n' },
    },
    {
      name: 'leave-out-unused-classes',
      load: { filter: { id: unusedClasses }, handler: emptied },
    },
  ];
}

/** With the names that other modules import. */
async function emptied(id: string): Promise<string> {
  const names = (await readFile(id, 'utf8')).matchAll(/^export (?:class|const|function) (\w+)/gm);
  return [...names].map(([, name]) => `export class ${name} {}\n`).join('');
}
