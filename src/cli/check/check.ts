// Checks all Baton files in a folder and prints the findings.

import { exitCodes, usageError } from '../cli-error.ts';
import { topOf } from '../folder/read-files.ts';
import { resolveHost } from '../github/resolve-repository.ts';
import type { Terminal } from '../output/terminal.ts';
import { type Checked, findAll } from './find-all.ts';
import { levelOf } from './finding.ts';
import { printGitHub } from './print/print-github.ts';
import { printJson } from './print/print-json.ts';
import { printSarif } from './print/print-sarif.ts';
import { printText } from './print/print-text.ts';

type Format = 'text' | 'json' | 'sarif' | 'github';

export interface CheckOptions {
  readonly configPath?: string;
  readonly shared?: string;
  readonly host?: string;
  readonly format?: Format;
  readonly json?: true;
  readonly sarif?: true;
  readonly strict?: true;
}

export async function check(
  terminal: Terminal,
  folder: string,
  options: CheckOptions,
): Promise<void> {
  demandOneForm(options);
  const top = await topOf(folder, terminal.cwd);
  const checked = await findAll(top, {
    configPath: options.configPath ?? null,
    shared: options.shared === undefined ? null : { folder: options.shared, cwd: terminal.cwd },
    host: await resolveHost({ environment: terminal.environment, cwd: top }, options.host),
    now: terminal.now(),
  });
  terminal.stdout(printers[formatOf(options, terminal)](checked, terminal));
  const counts = checked.findings.filter(
    (finding) => options.strict || levelOf(finding) === 'error',
  );
  terminal.setExitCode(counts.length === 0 ? exitCodes.good : exitCodes.found);
}

function demandOneForm({ format, json, sarif }: CheckOptions): void {
  if ([format, json, sarif].filter((asked) => asked !== undefined).length > 1) {
    throw usageError('Choose one of `--json`, `--sarif` and `--format`.');
  }
}

const printers: Readonly<Record<Format, (checked: Checked, terminal: Terminal) => string>> = {
  text: (checked, terminal) => printText(terminal, checked),
  json: printJson,
  sarif: printSarif,
  // People also read the log.
  github: (checked, terminal) => printText(terminal, checked) + printGitHub(checked),
};

function formatOf({ format, json, sarif }: CheckOptions, { environment }: Terminal): Format {
  if (json) {
    return 'json';
  }
  if (sarif) {
    return 'sarif';
  }
  return format ?? (environment['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
}
