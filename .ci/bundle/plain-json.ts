// Octokit reads JSON with a function for every value, so that whole numbers beyond 2^53 become bigints. GitHub sends
// none, and JSON.parse alone takes a tenth of the time.

import type { Plugin } from 'rolldown';

export function plainJson(): Plugin {
  return {
    name: 'plain-json',
    load: {
      filter: { id: /\/json-with-bigint\/json-with-bigint\.js$/ },
      handler: () => 'export const { parse: JSONParse, stringify: JSONStringify } = JSON;\n',
    },
  };
}
