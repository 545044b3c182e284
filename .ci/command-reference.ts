// The reference of the command line, from the help of each command.

import type { Terminal } from '../src/cli/output/terminal.ts';
import { buildProgram } from '../src/cli/program.ts';
import { runCommandLine } from '../src/cli/run-command-line.ts';

/** A terminal that keeps what is printed. */
function keeping(lines: string[]): Terminal {
  return {
    stdout: (text) => lines.push(text),
    stderr: (text) => lines.push(text),
    page: async (text) => {
      lines.push(...text);
    },
    stdin: async () => '',
    prompts: { input: process.stdin, output: process.stdout },
    isInteractive: false,
    isWatched: false,
    hasColour: false,
    hasLinks: false,
    width: null,
    environment: {},
    cwd: '/',
    home: '/',
    now: () => '1970-01-01T00:00:00.000Z',
    sleep: async () => undefined,
    setExitCode: () => undefined,
  };
}

async function helpOn(words: readonly string[]): Promise<string> {
  const lines: string[] = [];
  await runCommandLine([...words, '--help'], keeping(lines));
  return ['```text', lines.join('').trim(), '```'].join('\n');
}

/** In Markdown: the whole, then each command folded up. */
export async function commandReference(): Promise<string> {
  const commands = buildProgram(keeping([])).commands.filter((one) => one.name() !== 'help');
  const each = await Promise.all(
    commands.map(async (command) => {
      const name = command.name();
      const summary = `<summary><code>baton ${name}</code>: ${command.summary()}</summary>`;
      return `<details>${summary}\n\n${await helpOn([name])}\n\n</details>`;
    }),
  );
  return [await helpOn([]), ...each].join('\n\n');
}
