// Resolves each module of the project once in a worker. Vitest's own hook reports every import to the main
// process, also each `await import()` of the product: a chain of handoffs makes thousands.

import { type ResolveFnOutput, registerHooks } from 'node:module';

const resolved = new Map<string, ResolveFnOutput>();

// While it watches, Vitest has to know each importer.
if (process.env['VITEST_MODE'] !== 'WATCH') {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (!specifier.startsWith('.') || context.parentURL === undefined) {
        return nextResolve(specifier, context);
      }
      const { href } = new URL(specifier, context.parentURL);
      const known = resolved.get(href);
      if (known !== undefined) {
        return known;
      }
      const found = nextResolve(specifier, context);
      // A folder or a name without an extension is not the address of a file.
      if (found.url === href) {
        resolved.set(href, { ...found, shortCircuit: true });
      }
      return found;
    },
  });
}
