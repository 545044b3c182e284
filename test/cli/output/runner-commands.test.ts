// Issue text that a command prints in a step of a workflow gives the runner no command.

import { expect, test } from 'vitest';
import { csvText } from '../../../src/cli/output/csv.ts';
import {
  jsonLine,
  jsonPieces,
  jsonText,
  plain,
  printableLines,
} from '../../../src/cli/output/text.ts';
import { parseCommand } from '../../../src/sandbox/jobs/workflow-commands.ts';

const said = [
  '::add-mask::a',
  '  ::set-output name=status::completed',
  '::error file=a.yml,line=1::Failed',
  '##[add-mask]a',
  'Example Ltd ##[set-output name=status]completed',
  '###[group]x',
];

const commandsIn = (text: string) =>
  text.split('\n').filter((line) => parseCommand(line, null) !== null);

test.each(said)('%s', (line) => {
  const answer = `First\n${line}\n${line}`;
  expect(commandsIn(`${line}\n`)).toHaveLength(1);
  const printed = [
    plain(line),
    ...printableLines(answer),
    jsonText({ answer }),
    jsonLine({ answer }),
    ...jsonPieces([{ answer }]),
    csvText(['title', 'answer'], [[line, answer]]),
  ];
  expect(commandsIn(printed.join('\n'))).toEqual([]);
  expect(JSON.parse(jsonText({ answer }))).toEqual({ answer });
});

test('Other text stays as it is', () => {
  for (const text of ['std::vector', ':: a note', 'a ::b:: c', '## [x]', '# [x]', '::']) {
    expect(plain(text)).toBe(text);
  }
});
