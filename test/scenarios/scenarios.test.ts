// Plays every scenario on a GitHub of its own, with the committed bundle.

import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, type ExpectStatic, test } from 'vitest';
import { checkAlways } from './stage/check.ts';
import type { Given } from './stage/given.ts';
import type { Play, Scene } from './stage/scenario.ts';
import { openStage } from './stage/stage.ts';
import { transcript } from './stage/transcript.ts';

const top = fileURLToPath(new URL('.', import.meta.url));
const scenario = v.object({
  play: v.custom<Play>((play) => typeof play === 'function'),
  given: v.optional(
    v.custom<Given>((given) => typeof given === 'object'),
    {},
  ),
});

/** Several share the machine, each with processes of its own. */
const timeout = 180_000;

const chapters = readdirSync(top, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'stage')
  .map(({ name }) => name);

for (const chapter of chapters) {
  const files = readdirSync(join(top, chapter)).filter((name) => name.endsWith('.ts'));
  describe(inWords(chapter), () => {
    for (const file of files) {
      const path = join(top, chapter, file);
      const sentence = inWords(basename(file, '.ts'));
      test.concurrent(sentence, { timeout }, ({ expect }) => playFile(path, expect));
    }
  });
}

async function playFile(path: string, expect: ExpectStatic): Promise<void> {
  const { play, given } = v.parse(scenario, await import(path));
  const stage = await openStage(given);
  const reads: Scene['reads'] = (texts) =>
    expect(transcript(texts)).toMatchFileSnapshot(
      join(dirname(path), `${basename(path, '.ts')}.txt`),
    );
  try {
    await play({ ...stage, reads });
    await checkAlways(stage, given);
  } finally {
    await stage.close();
  }
}

function inWords(name: string): string {
  return name.replaceAll('-', ' ');
}
