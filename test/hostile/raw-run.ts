// The bundle as a process, with its raw output: nothing masked, no commands executed.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = fileURLToPath(new URL('../../action/index.js', import.meta.url));

export interface RawRun {
  readonly exitCode: number | null;
  /** Standard output and error, but for the commands that tell the runner what to mask. */
  readonly printed: string;
  /** Outputs and job summary, as the runner finds them. */
  readonly written: string;
}

export async function runRaw({
  event,
  payload,
  environment,
}: {
  readonly event: string;
  /** The content of the event file. */
  readonly payload: string;
  readonly environment: Readonly<Record<string, string>>;
}): Promise<RawRun> {
  const folder = mkdtempSync(join(tmpdir(), 'raw-run-'));
  const files = Object.fromEntries(
    ['event', 'output', 'summary'].map((name) => [name, join(folder, name)]),
  );
  const { event: eventFile = '', output = '', summary = '' } = files;
  writeFileSync(eventFile, payload);
  for (const empty of [output, summary]) {
    writeFileSync(empty, '');
  }
  try {
    const { exitCode, printed } = await start({
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...environment,
    });
    const lines = printed.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const written = readFileSync(output, 'utf8') + readFileSync(summary, 'utf8');
    return { exitCode, printed: lines.join('\n'), written };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(
  environment: Readonly<Record<string, string>>,
): Promise<Pick<RawRun, 'exitCode' | 'printed'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle], {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
    }
    child.once('error', reject);
    child.once('close', (exitCode) =>
      resolve({ exitCode, printed: Buffer.concat(chunks).toString() }),
    );
  });
}
