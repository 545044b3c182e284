// Removes large files of packages that nothing here reads, after they are installed. Plain Node,
// without dependencies.

import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of packages, and the files in them that stay. */
const read = {
  // GitHub Enterprise, and every description once more with its references resolved.
  '@octokit/openapi/generated': /^api\.github\.com\.json$|\.js$/,
  '@primer/primitives/dist': /^css\//,
  'mermaid/dist':
    /^(?:mermaid\.min\.js|mermaid\.esm\.min\.mjs|chunks\/mermaid\.esm\.min\/.*\.mjs)$/,
  'mermaid-11/dist': /^mermaid\.min\.js$/,
  // Headers for add-ons in C++.
  'node/node_modules': /(?<!\/include\/.*)$/,
  'sql.js/dist': /^sql-wasm(?:-browser)?\.(?:js|wasm)$/,
};

/** @param root the folder that contains node_modules */
export function removeUnreadFiles(root) {
  for (const [folder, stays] of Object.entries(read)) {
    const place = join(root, 'node_modules', folder);
    const names = existsSync(place) ? readdirSync(place, { recursive: true }) : [];
    for (const name of names.map((one) => one.replaceAll('\\', '/'))) {
      if (!stays.test(name) && statSync(join(place, name)).isFile()) {
        rmSync(join(place, name));
      }
    }
  }
}
