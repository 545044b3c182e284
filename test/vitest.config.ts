import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { memoryFolder } from './quick-folder.ts';
import { SlowestFirst } from './slowest-first.ts';

// Workers, and what they start, inherit both: temporary files in memory, and code compiled once.
process.env['TMPDIR'] ??= memoryFolder();
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(
  new URL('../node_modules/.cache/baton', import.meta.url),
);

export default defineConfig({
  // Packages as they run elsewhere: for development some check each of their own steps.
  ssr: { resolve: { conditions: ['node'] } },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/report-skipped.ts'],
    setupFiles: ['test/fixed-seed.ts'],
    // No test replaces a module or leaves anything behind in one, so that each need be loaded but once.
    isolate: false,
    // Node runs the tests' TypeScript by itself.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // What a test makes is soon garbage: a larger nursery saves a tenth of the CPU.
    execArgv: ['--max-semi-space-size=32'],
    // These only end what hangs: on a busy machine a test takes many times as long as alone.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // Twice the cores it is meant for: many tests wait, for a process or a browser.
    maxWorkers: 4,
    // Of scenarios, each with threads of its own that start the bundle and compile it.
    maxConcurrency: 3,
    sequence: { sequencer: SlowestFirst },
  },
});
