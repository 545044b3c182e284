// The bundle in four steps: tsc compiles src/ to build/, rolldown drops unused code and writes named
// parts, ncc collects the files that the code reads and the third-party licences, a check compares
// the result with its limits.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDashboard, dashboardFile } from './build-dashboard.ts';
import { bundleCode } from './bundle-code.ts';
import { collectAssets } from './collect-assets.ts';
import { listProblems } from './limits.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const compiled = join(top, 'build');

export async function buildBundle(into: string): Promise<void> {
  rmSync(compiled, { recursive: true, force: true });
  execFileSync(join(top, 'node_modules/.bin/tsc'), ['--project', 'src/tsconfig.json'], {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const assets = {
    ...(await collectAssets(compiled)),
    [dashboardFile]: await buildDashboard(top),
  };
  const code = await bundleCode({ top, compiled, assets: Object.keys(assets) });
  rmSync(into, { recursive: true, force: true });
  for (const [path, content] of Object.entries({ ...assets, ...code })) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), content);
  }
  const problems = listProblems(into);
  if (problems.length > 0) {
    throw new Error(`The bundle exceeds its limits:\n${problems.join('\n')}`);
  }
}
