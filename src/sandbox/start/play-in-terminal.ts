import { playWeek } from '../demo/play-week.ts';
import { terminalWidth } from '../demo/print/terminal.ts';

/**
 * @param databaseUrl of the ledger in PostgreSQL; null: it is on the data branch
 * @returns the exit code
 */
export async function playInTerminal(
  { stdout }: NodeJS.Process,
  databaseUrl: string | null,
): Promise<number> {
  const audience = {
    print: (lines: readonly string[]) => void stdout.write(`${lines.join('\n')}\n`),
    width: terminalWidth(stdout.columns),
  };
  const differences = await playWeek(audience, databaseUrl);
  return differences.length === 0 ? 0 : 1;
}
