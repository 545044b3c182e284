// Plays every question on both GitHubs and compares the answers.

import type { LivePlace } from './place.ts';
import type { Question } from './questions.ts';

export interface Comparison {
  readonly title: string;
  readonly expected: string;
  readonly answered: string;
  readonly verdict: 'as expected' | 'otherwise' | 'not played';
}

export async function compareAnswers(
  asked: readonly Question[],
  { live, local }: { readonly live: LivePlace; readonly local: LivePlace },
): Promise<readonly Comparison[]> {
  const rows: Comparison[] = [];
  for (const { title, play } of asked) {
    const expected = await play(local);
    const answered = await play(live).catch((error: unknown) => `failed: ${String(error)}`);
    rows.push({ title, expected, answered, verdict: judge(expected, answered) });
  }
  return rows;
}

function judge(expected: string, answered: string): Comparison['verdict'] {
  if (answered === 'not played') {
    return 'not played';
  }
  return answered === expected ? 'as expected' : 'otherwise';
}

/** For a terminal, and to be pasted into a report. */
export function comparisonTable(rows: readonly Comparison[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const lines = rows.map(({ title, verdict, expected, answered }) => {
    const raw =
      verdict === 'as expected' ? answered : `${answered} (the local GitHub: ${expected})`;
    return `| ${cell(title)} | ${verdict} | ${cell(raw)} |`;
  });
  return ['| Question | Verdict | Answer |', '|---|---|---|', ...lines, ''].join('\n');
}
