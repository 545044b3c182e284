// Answers of many rows: in the time of their length, piece by piece, and no further than they are read.

import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writePieces } from '../../../src/cli/output/write-pieces.ts';
import { largeLedger } from '../../ledger/setup/large-ledger.ts';
import { quickFolder } from '../../quick-folder.ts';
import { baton } from '../captured.ts';

const manyRows = 150_000;
const query = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${manyRows})
  SELECT i, 'text ' || i AS said FROM n`;

let file: string;
beforeAll(async () => {
  file = join(quickFolder('baton-long-'), 'handoffs.db');
  writeFileSync(file, await largeLedger(1));
});

test.each([
  ['a table', [], manyRows + 3],
  ['a table in a terminal', [], manyRows + 3],
  ['CSV', ['--csv'], manyRows + 1],
  ['JSON', ['--json'], 4 * manyRows + 2],
] as const)('150,000 rows are printed as %s', async (how, flags, lines) => {
  const width = how === 'a table in a terminal' ? 100 : null;
  const { stdout, stderr, exitCode } = await baton(['sql', query, '--file', file, ...flags], {
    width,
  });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout.split('\n')).toHaveLength(lines + 1);
  expect(stdout).toContain(`text ${manyRows}`);
});

test('Each of thousands of exported rows is in the file once.', async () => {
  const cwd = quickFolder('baton-export-');
  writeFileSync(join(cwd, 'handoffs.db'), await largeLedger(500));
  const { exitCode } = await baton(['export', '--to', 'out', '--file', 'handoffs.db'], { cwd });
  expect(exitCode).toBe(0);
  const linesOf = (name: string) =>
    readFileSync(join(cwd, 'out', name), 'utf8')
      .trimEnd()
      .split('\n');
  const ids = linesOf('events.jsonl').map((line) => /^\{"id":(\d+),/.exec(line)?.[1]);
  expect(ids.length).toBeGreaterThan(3000);
  expect(ids).toEqual(ids.map((_, at) => String(at + 1)));
  const [, ...cells] = linesOf('events.csv').map((line) => line.split(',')[0]);
  expect(cells).toEqual(ids);
});

/** A pipe that has room for one piece at a time, and whose reader takes as many as it is said to. */
function pipe(reads: number) {
  const written: string[] = [];
  const stream = Object.assign(new EventEmitter(), {
    writable: true,
    write(piece: string) {
      written.push(piece);
      setImmediate(() => {
        stream.writable = written.length < reads;
        stream.emit(stream.writable ? 'drain' : 'close');
      });
      return false;
    },
  });
  // The few parts of a stream that the writing looks at.
  return { written, stream: stream as unknown as NodeJS.WritableStream };
}

function* endless(): Iterable<string> {
  for (;;) {
    yield `${'x'.repeat(999)}\n`;
  }
}

test('a pipe gets no more than it has room for, and nothing once its reader has left', async () => {
  const { written, stream } = pipe(3);
  await writePieces(stream, endless());
  expect(written).toHaveLength(3);
});

test('a pipe gets all, in order', async () => {
  const { written, stream } = pipe(1000);
  const rows = Array.from({ length: 20_000 }, (_, at) => `row ${at}\n`);
  await writePieces(stream, rows);
  expect(written.join('')).toBe(rows.join(''));
  expect(written.length).toBeGreaterThan(1);
});
