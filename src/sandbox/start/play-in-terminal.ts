import { playWeek } from '../demo/play-week.ts';
import { terminalWidth } from '../demo/print/terminal.ts';

/** @returns the exit code */
export async function playInTerminal({ stdout }: NodeJS.Process): Promise<number> {
  const differences = await playWeek({
    print: (lines) => void stdout.write(`${lines.join('\n')}\n`),
    width: terminalWidth(stdout.columns),
  });
  return differences.length === 0 ? 0 : 1;
}
