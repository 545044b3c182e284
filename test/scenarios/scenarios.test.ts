// Plays every scenario on a GitHub of its own, with the committed bundle: its ledger on a branch, and that of a few in
// PostgreSQL too. With BATON_TEST_LEDGER=postgresql, the ledger of every scenario is in a database of its own.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, type TestContext, test } from 'vitest';
import { serverPrograms } from '../postgres-server.ts';
import { branchLedger } from './stage/branch-ledger.ts';
import { checkAlways } from './stage/check.ts';
import type { Given } from './stage/given.ts';
import { postgresLedger } from './stage/postgres-ledger.ts';
import type { Play } from './stage/scenario.ts';
import { openStage, type Stage } from './stage/stage.ts';
import { transcript } from './stage/transcript.ts';

const top = fileURLToPath(new URL('.', import.meta.url));
const scenario = v.object({
  play: v.custom<Play>((play) => typeof play === 'function'),
  given: v.optional(
    v.custom<Given>((given) => typeof given === 'object'),
    {},
  ),
});

const chapters = readdirSync(top, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'stage')
  .map(({ name }) => name);

const isInPostgres = process.env['BATON_TEST_LEDGER'] === 'postgresql';

for (const chapter of chapters) {
  const files = readdirSync(join(top, chapter)).filter((name) => name.endsWith('.ts'));
  describe(inWords(chapter), () => {
    for (const file of files) {
      const play = isInPostgres ? playInPostgres : playOnBranch;
      test.concurrent(inWords(basename(file, '.ts')), (context) =>
        play(join(top, chapter, file), context),
      );
    }
  });
}

/** One run after another, many at once, and a ledger that a person changed. */
const sample = [
  'lifecycle/a-handoff-is-returned-with-a-reason-and-comes-back.ts',
  'promises/twenty-runs-at-once-are-all-recorded.ts',
  'repair/verify-lists-every-difference-and-changes-nothing.ts',
];

describe.skipIf(isInPostgres || serverPrograms === null)('in PostgreSQL', () => {
  for (const file of sample) {
    test.concurrent(inWords(basename(file, '.ts')), (context) =>
      playInPostgres(join(top, file), context),
    );
  }
});

async function playOnBranch(path: string, { expect }: TestContext): Promise<void> {
  const { play, given } = v.parse(scenario, await import(path));
  await playScene({ play, given, stage: await openStage(given, branchLedger) }, (text) =>
    expect(text).toMatchFileSnapshot(`${withoutEnding(path)}.txt`),
  );
}

async function playInPostgres(path: string, { expect, skip }: TestContext): Promise<void> {
  const { play, given } = v.parse(scenario, await import(path));
  skip(given.onlyOnBranch !== undefined, given.onlyOnBranch);
  // Where people read the same, one file holds it for both.
  const own = `${withoutEnding(path)}.postgresql.txt`;
  const file = existsSync(own) ? own : `${withoutEnding(path)}.txt`;
  await playScene({ play, given, stage: await openStage(given, postgresLedger) }, (text) =>
    expect(withRequestsOf(readFileSync(file, 'utf8'), text)).toMatchFileSnapshot(file),
  );
}

async function playScene(
  { play, given, stage }: v.InferOutput<typeof scenario> & { readonly stage: Stage },
  holds: (text: string) => Promise<void>,
): Promise<void> {
  try {
    await play({ ...stage, reads: (texts) => holds(transcript(texts)) });
    await checkAlways(stage, given);
  } finally {
    await stage.close();
  }
}

/** With the numbers of requests that the file has: without a data branch there may be fewer, but not more. */
function withRequestsOf(file: string, text: string): string {
  const requests = /(?<=^exit code .*, )\d+(?= requests$)/gm;
  const most = file.match(requests) ?? [];
  let at = 0;
  return text.replaceAll(requests, (count) => {
    const allowed = most[at] ?? count;
    at += 1;
    return Number(count) <= Number(allowed) ? allowed : count;
  });
}

function withoutEnding(path: string): string {
  return join(dirname(path), basename(path, '.ts'));
}

function inWords(name: string): string {
  return name.replaceAll('-', ' ');
}
