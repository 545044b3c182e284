// A first event in a large organisation.

import { expect, onTestFinished, test } from 'vitest';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { openDesk } from './setup/fake-github.ts';

const numbers = Array.from({ length: 60 }, (_, n) => n);
const configuration = {
  'config.yml': `teams:\n${numbers
    .flatMap((n) => [`  from_${n}: { members: [sam] }\n`, `  to_${n}: { members: [alice] }\n`])
    .join('')}`,
  ...Object.fromEntries(
    numbers.map((n) => [
      `type_${n}.yml`,
      `name: Type ${n}\nfrom: from_${n}\nto: to_${n}\nrequired_fields: [client_${n}]\n`,
    ]),
  ),
};

function formOf(number: number) {
  const files = Object.entries(configuration).map(([name, text]) => ({
    path: `.github/handoffs/${name}`,
    text,
  }));
  const outcome = parseConfiguration(files);
  const templates = outcome.kind === 'valid' ? outcome.configuration.templates : [];
  const found = templates.find(({ type }) => type === `type_${number}`);
  if (found === undefined) {
    throw new Error(`There is no type ${number}.`);
  }
  return found;
}

test('a first event creates the labels that forms need, and those of teams with their first use', async () => {
  const desk = await openDesk({ configuration });
  onTestFinished(() => desk.close());
  const created: string[] = [];
  const described: string[] = [];
  desk.github.intercept({
    before: ({ method, path }) => {
      if (path.startsWith('/repos/acme/ops/labels')) {
        (method === 'POST' ? created : described).push(
          decodeURIComponent(path.split('/').at(-1) ?? ''),
        );
      }
      return null;
    },
  });
  desk.people.sam.fileForm(formOf(3), { client_3: 'Example Ltd' }, { title: 'Example Ltd' });
  await desk.handle(1);
  expect(created.length).toBeLessThan(80);
  expect(described).toEqual(['team/to_3']);
  expect(desk.github.issue(1).labels).toEqual(
    expect.arrayContaining(['handoff/type_3', 'initiated', 'team/to_3']),
  );
});
