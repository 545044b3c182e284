// The longest body GitHub stores, written to be slow to read.

import { describe, expect, it } from 'vitest';
import { fieldTypes } from '../../../src/config/keys/field-types.ts';
import { chooseTemplate } from '../../../src/form/choose-template.ts';
import { mayBeHandoff } from '../../../src/form/may-be-handoff.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { fieldOf, templateOf } from '../sample-template.ts';

const longestBody = 262_144;

const template = templateOf(
  [
    ...fieldTypes.map((type) =>
      fieldOf({ id: `the_${type}`, type, multiple: true, options: ['a', 'b', 'a, b'] }),
    ),
    ...Array.from({ length: 20 }, (_, at) => `more_${at}`),
  ],
  { checklist: ['Signed'] },
);

function fill(unit: string, start = ''): string {
  return (start + unit.repeat(longestBody / unit.length)).slice(0, longestBody);
}

const shapes: Readonly<Record<string, string>> = {
  'line ends': fill('\n'),
  'carriage returns': fill('\r'),
  'number signs': fill('#'),
  'one heading of number signs and spaces': fill(' #', '## x'),
  'one heading of spaces': `${fill(' ', '## x').slice(1)}x`,
  'empty headings': fill('##\n'),
  'headings of one field': fill('## more 19\n'),
  'headings of two fields the wrong way round': fill('## more 19\n## more 0\n'),
  'headings of all fields': fill(Array.from({ length: 20 }, (_, at) => `## more ${at}\n`).join('')),
  fences: fill('```\n'),
  'fences that nothing closes': fill('```a\n~~~b\n'),
  'fences that grow shorter': fill(
    Array.from({ length: 500 }, (_, at) => `${'`'.repeat(500 - at)}a\n`).join(''),
  ),
  'stray fences around whole forms': fill('```\n\n### More 0\n\n### More 1\n\n### Checklist\n\n'),
  tasks: fill('- [ ] a\n', '### Checklist\n'),
  'a task of spaces': fill(' ', '### Checklist\n- [ ]'),
};

const replies: Readonly<Record<string, string>> = {
  spaces: `x${' '.repeat(longestBody)}x`,
  digits: fill('1'),
  'groups of digits': fill(',234', '1'),
  'parted options': fill('a, '),
  brackets: `[${fill('](')})`,
  dots: `a@${fill('.')}@`,
  tasks: fill('- [x] a\n'),
  bullets: fill('- \n'),
  'a fence': `\`\`\`\n${fill('``\n')}\n\`\`\``,
  emoji: fill('😀'),
};

const bodies = {
  ...shapes,
  ...Object.fromEntries(
    fieldTypes.flatMap((type) =>
      Object.entries(replies).map(([name, reply]) => [
        `${name} as ${type}`,
        `### The ${type}\n\n${reply}`.slice(0, longestBody),
      ]),
    ),
  ),
};

describe('a body as long as GitHub takes', () => {
  // Each is read in some 50 ms at most; one that took the square of its length would take hours.
  it.each(Object.entries(bodies))('of %s is read in time', (_, body) => {
    const before = process.cpuUsage();
    parseSubmission(body, template);
    chooseTemplate({ labels: [], title: '', body, templates: [template] });
    mayBeHandoff({ labels: [], body });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
