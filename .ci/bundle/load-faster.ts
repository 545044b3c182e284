// Makes the code of the bundle cheaper to load, without changing what it does.

import { isBuiltin } from 'node:module';
import { parseSync, Visitor } from 'oxc-parser';

/** @param code of a file, as it is written */
export function loadFaster(code: string): string {
  return withoutLargePatterns(inAscii(withoutWebCrypto(withoutImports(code))));
}

const importOf =
  /^import (?:([\w$]+)(?:, )?)?(?:\* as ([\w$]+)|\{ ([^}]+) \})? from "([\w:/]+)";$/gm;

/**
 * An import of one of Node's modules reads every export, and so loads parts of Node that no run needs:
 * readline for `node:fs`, WebCrypto for `node:crypto`, undici for `node:http`.
 */
function withoutImports(code: string): string {
  return code.replaceAll(
    importOf,
    (statement, byDefault?: string, namespace?: string, names?: string, module = '') =>
      isBuiltin(module)
        ? [byDefault, namespace, destructuring(names)]
            .filter((target) => target !== undefined)
            .map((target) => `const ${target} = process.getBuiltinModule("${module}");`)
            .join('\n')
        : statement,
  );
}

/** `a as b` in an import is `a: b` here. */
function destructuring(names: string | undefined): string | undefined {
  return names === undefined ? undefined : `{ ${names.replaceAll(' as ', ': ')} }`;
}

/** For the one random number that SQLite asks for while it copies a ledger. */
function withoutWebCrypto(code: string): string {
  return code.replaceAll(
    /\bcrypto\.getRandomValues\(/g,
    'process.getBuiltinModule("node:crypto").randomFillSync(',
  );
}

/** One other character makes V8 decode and keep a whole file in two bytes each. */
function inAscii(code: string): string {
  const [escaped] = /(?<!\\)(?:\\\\)*\\[^\0-\x7F]/.exec(code) ?? [];
  if (escaped !== undefined) {
    throw new Error(
      `Write ${escaped} without the backslash: it has another meaning in the bundle.`,
    );
  }
  return code.replaceAll(
    /[^\0-\x7F]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * V8 checks every pattern while it reads a file, even one that no run uses. `\\p{L}` alone stands for hundreds of ranges
 * of characters. It checks a text only when it is made a pattern.
 */
function withoutLargePatterns(code: string): string {
  const written: string[] = [];
  let end = 0;
  new Visitor({
    Literal(literal) {
      if ('regex' in literal && /\\p\{/i.test(literal.regex.pattern)) {
        const { pattern, flags } = literal.regex;
        const made = `RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
        written.push(code.slice(end, literal.start), made);
        end = literal.end;
      }
    },
  }).visit(parseSync('bundle.js', code).program);
  return [...written, code.slice(end)].join('');
}
