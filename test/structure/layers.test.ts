import { describe, expect, test } from 'vitest';
import { roomOf, type SourceText, sourceFiles } from './source-files.ts';

const coreModules = ['dashboard', 'render', 'metrics', 'form', 'handoff', 'config', 'base'];
const adapters = ['ledger', 'github', 'notify', 'runner'];

/** What each module may import, except itself. */
const below: Readonly<Record<string, readonly string[]>> = {
  main: ['cli', 'sandbox', ...adapters, 'usecases', 'ports', ...coreModules],
  cli: [...adapters, 'usecases', 'ports', ...coreModules],
  sandbox: [...adapters, 'usecases', 'ports', ...coreModules],
  browser: coreModules,
  ...Object.fromEntries(adapters.map((room) => [room, ['usecases', 'ports', ...coreModules]])),
  usecases: ['ports', ...coreModules],
  ports: coreModules,
  ...Object.fromEntries(coreModules.map((room, at) => [room, coreModules.slice(at + 1)])),
};

const offences = (find: (file: SourceText) => readonly string[]) =>
  sourceFiles.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));

test('every room has a floor', () => {
  expect(sourceFiles.map((file) => roomOf(file.path)).filter((room) => !(room in below))).toEqual(
    [],
  );
});

test('imports are found, so that the tests below can fail', () => {
  const door = sourceFiles.find((file) => file.path === 'main.ts');
  expect(door?.imports).toContain('runner/event.ts');
  expect(door?.imports).toContain('run.ts');
});

test('imports only run down the floors', () => {
  const upward = offences((file) => {
    const room = roomOf(file.path);
    return file.imports.filter((path) => {
      const other = roomOf(path);
      return other !== room && !(below[room] ?? []).includes(other);
    });
  });
  expect(upward).toEqual([]);
});

test('a run of the Action knows nothing of the command line', () => {
  const users = sourceFiles.filter(
    (file) =>
      !['cli.ts'].includes(file.path) &&
      roomOf(file.path) !== 'cli' &&
      file.imports.some((path) => roomOf(path) === 'cli'),
  );
  expect(users.map((file) => file.path)).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const imports = new Map(sourceFiles.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const circleFrom = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) {
      return [...way.slice(way.indexOf(path)), path];
    }
    if (done.has(path)) {
      return null;
    }
    for (const next of imports.get(path) ?? []) {
      const circle = circleFrom(next, [...way, path]);
      if (circle !== null) {
        return circle;
      }
    }
    done.add(path);
    return null;
  };
  expect(
    sourceFiles.map((file) => circleFrom(file.path, [])).filter((one) => one !== null),
  ).toEqual([]);
});

describe('the pure rooms', () => {
  const pure = sourceFiles.filter((file) => coreModules.includes(roomOf(file.path)));
  const words: Readonly<Record<string, RegExp>> = {
    await: /\bawait\b|\basync\b/,
    process: /\bprocess\./,
    console: /\bconsole\./,
    fetch: /\bfetch\(/,
    clock: /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/,
    randomness: /\bMath\.random\b|\brandomUUID\b/,
  };

  test.each(Object.keys(words))('know no %s', (word) => {
    const uses = pure.filter((file) => words[word]?.test(withoutComments(file.text)));
    expect(uses.map((file) => file.path)).toEqual([]);
  });

  test('import nothing from outside the core', () => {
    const allowed = ['yaml', 'valibot', 'temporal-polyfill'];
    const foreign = pure.flatMap((file) =>
      file.packages
        .filter((name) => !allowed.includes(name))
        .map((name) => `${file.path}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });
});

describe('the adapters', () => {
  test('know the toolkit only in runner/ and at the doors', () => {
    const users = sourceFiles.filter(
      (file) =>
        // `@actions/expressions` is GitHub's parser for workflows, not part of the toolkit.
        file.packages.some(
          (name) => name.startsWith('@actions/') && name !== '@actions/expressions',
        ) && !['runner', 'main'].includes(roomOf(file.path)),
    );
    expect(users.map((file) => file.path)).toEqual([]);
  });

  test('know SQL only in ledger/', () => {
    const users = sourceFiles.filter(
      (file) =>
        file.packages.some((name) => name === 'kysely' || name.startsWith('sql.js')) &&
        !['ledger', 'sandbox'].includes(roomOf(file.path)),
    );
    expect(users.map((file) => file.path)).toEqual([]);
  });
});

test('no file is longer than 300 lines', () => {
  const long = sourceFiles.filter((file) => file.text.split('\n').length > 300);
  expect(long.map((file) => file.path)).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');
}
