// The code of the bundle: tree-shaken, readable, split by `parts.ts`.

import { join } from 'node:path';
import { type OutputOptions, type Plugin, rolldown } from 'rolldown';
import { loadFaster } from './load-faster.ts';
import { basePart, commandLinePart, runPart } from './parts.ts';
import { plainJson } from './plain-json.ts';
import { partId, splitIntoParts } from './split-into-parts.ts';
import { leaveOutUnused } from './unused-modules.ts';
import { usedEndpoints } from './used-endpoints.ts';

const output: OutputOptions = {
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  comments: { legal: true, jsdoc: false, annotation: false },
  minifyInternalExports: false,
  // The package's `bin`, which a shell starts.
  banner: ({ name }) => (name === commandLinePart ? '#!/usr/bin/env node' : ''),
};

/** @returns code by path in the bundle */
export async function bundleCode({
  top,
  compiled,
  assets,
}: {
  readonly top: string;
  /** Folder of the compiled modules. */
  readonly compiled: string;
  /** Names of the files beside the code. */
  readonly assets: readonly string[];
}): Promise<Readonly<Record<string, string>>> {
  const shared = {
    cwd: top,
    platform: 'node' as const,
    // No package of the toolkit declares it. Unused exports would load an HTTP client in every run.
    treeshake: {
      moduleSideEffects: [{ test: /\/node_modules\/@actions\//, sideEffects: false }],
    },
    onLog: failOnWarnings,
  };
  const { plugin, nameOf } = splitIntoParts(compiled);
  const main = await rolldown({
    ...shared,
    input: { index: join(compiled, 'main.js') },
    plugins: [leaveOut(`./${runPart}.js`)],
  });
  const rest = await rolldown({
    ...shared,
    input: { [runPart]: partId(runPart), [commandLinePart]: partId(commandLinePart) },
    plugins: [
      plugin,
      usedEndpoints(compiled),
      plainJson(),
      leaveOutUnused(),
      pointToAssets(assets),
    ],
    preserveEntrySignatures: 'allow-extension',
  });
  const chunks = [
    ...(await main.generate(output)).output,
    ...(
      await rest.generate({
        ...output,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: nameOf, debugName: 'parts' }],
        },
      })
    ).output,
  ].filter((file) => file.type === 'chunk');
  return Object.fromEntries(
    helpersIntoBase(chunks).map(({ fileName, code }) => [fileName, loadFaster(code)]),
  );
}

interface Chunk {
  readonly fileName: string;
  readonly code: string;
}

/** The bundler writes its own few helpers to a file, which no group can take in. */
function helpersIntoBase(chunks: readonly Chunk[]): readonly Chunk[] {
  const [helpersFile, baseFile] = ['rolldown-runtime.js', `${basePart}.js`];
  const helpers = chunks.find(({ fileName }) => fileName === helpersFile)?.code ?? '';
  return chunks
    .filter(({ fileName }) => fileName !== helpersFile)
    .map(({ fileName, code }) => ({
      fileName,
      code: fileName === baseFile ? `${code}\n${helpers}` : code.replaceAll(helpersFile, baseFile),
    }));
}

/** Keeps the entry point one small file: most events need nothing else. */
function leaveOut(specifier: string): Plugin {
  return {
    name: 'leave-out',
    resolveId: (source) => (source === specifier ? { id: specifier, external: true } : null),
  };
}

/** In the bundle, every file is beside the code. */
function pointToAssets(assets: readonly string[]): Plugin {
  return {
    name: 'point-to-assets',
    renderChunk(code, { fileName }) {
      const up = fileName.includes('/') ? '../' : './';
      return code.replaceAll(
        /new URL\("[^"]*?([^"/]+)", import\.meta\.url\)/g,
        (_, file: string) => {
          if (!assets.includes(file)) {
            throw new Error(`${fileName} reads ${file}, which ncc has not found.`);
          }
          return `new URL("${up}${file}", import.meta.url)`;
        },
      );
    },
  };
}

function failOnWarnings(level: string, { message = '' }: { readonly message?: string }): void {
  if (level === 'warn') {
    throw new Error(message);
  }
}
