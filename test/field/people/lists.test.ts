// Lists as people paste them from Word, Excel, mails and web pages.
//
// Sources: guardian/scribe#181, xdan/jodit#1191, tinymce/tinymce#10119 and #10172 (letters of symbol fonts).

import { expect, test } from 'vitest';
import type { Field } from '../../../src/config/types.ts';
import { parseAnswer } from '../../../src/form/answers/parse-answer.ts';
import { fieldOf } from '../../form/sample-template.ts';

function read(reply: string, type: Field['type']) {
  const { answer, error } = parseAnswer(`\n${reply}\n\n`, fieldOf({ id: 'f', type }));
  return error === null ? answer : `${error.kind}: ${error.expected ?? ''}`;
}

test.each(['آنا، بو، سي', 'آنا؛ بو؛ سي', '١. آنا\n٢. بو\n٣. سي'])(
  'a list in Arabic has three items: %j',
  (reply) => {
    expect(read(reply, 'list')).toEqual(['آنا', 'بو', 'سي']);
  },
);

test.each([
  'а) Ana\nб) Bo\nв) Cy',
  'א. Ana\nב. Bo\nג. Cy',
  'А. Ana\nБ. Bo\nВ. Cy',
  '१. Ana\n२. Bo\n३. Cy',
  '๑. Ana\n๒. Bo\n๓. Cy',
])('letters and digits of other scripts count items: %j', (reply) => {
  expect(read(reply, 'list')).toEqual(['Ana', 'Bo', 'Cy']);
});

test.each([
  '· Ana\n· Bo\n· Cy',
  '·Ana\n·Bo\n·Cy',
  '·\tAna\n·\tBo\n·\tCy',
  '· \u00a0\u00a0 Ana\n· \u00a0\u00a0 Bo\n· \u00a0\u00a0 Cy',
  'o\tAna\no\tBo\no\tCy',
  'o Ana\no Bo\no Cy',
  'o   Ana\no   Bo\no   Cy',
  '§ Ana\n§ Bo\n§ Cy',
  '§\tAna\n§\tBo\n§\tCy',
  '§Ana\n§Bo\n§Cy',
  'ü\tAna\nü\tBo\nü\tCy',
  'ü Ana\nü Bo\nü Cy',
  'Ø\tAna\nØ\tBo\nØ\tCy',
  'Ø Ana\nØ Bo\nØ Cy',
  'v Ana\nv Bo\nv Cy',
  '1) Ana\n2) Bo\n3) Cy',
  '1)Ana\n2)Bo\n3)Cy',
  '1.Ana\n2.Bo\n3.Cy',
  '(1) Ana\n(2) Bo\n(3) Cy',
  '1 - Ana\n2 - Bo\n3 - Cy',
  '1: Ana\n2: Bo\n3: Cy',
  '#1 Ana\n#2 Bo\n#3 Cy',
  '1\ufe0f⃣ Ana\n2\ufe0f⃣ Bo\n3\ufe0f⃣ Cy',
  'a) Ana\nb) Bo\nc) Cy',
  'a. Ana\nb. Bo\nc. Cy',
  'A) Ana\nB) Bo\nC) Cy',
  'A. Ana\nB. Bo\nC. Cy',
  'i) Ana\nii) Bo\niii) Cy',
  'i. Ana\nii. Bo\niii. Cy',
  'I. Ana\nII. Bo\nIII. Cy',
  '１．Ana\n２．Bo\n３．Cy',
  '１）Ana\n２）Bo\n３）Cy',
  '①Ana\n②Bo\n③Cy',
  '一、Ana\n二、Bo\n三、Cy',
  '（一）Ana\n（二）Bo\n（三）Cy',
  '가. Ana\n나. Bo\n다. Cy',
  '・Ana\n・Bo\n・Cy',
  '●Ana\n●Bo\n●Cy',
  '■ Ana\n■ Bo\n■ Cy',
  '◆Ana\n◆Bo\n◆Cy',
  '★ Ana\n★ Bo\n★ Cy',
  '☆ Ana\n☆ Bo\n☆ Cy',
  '✓ Ana\n✓ Bo\n✓ Cy',
  '✔\ufe0f Ana\n✔\ufe0f Bo\n✔\ufe0f Cy',
  '✅ Ana\n✅ Bo\n✅ Cy',
  '☐ Ana\n☐ Bo\n☐ Cy',
  '☑ Ana\n☑ Bo\n☑ Cy',
  '- [ ] Ana\n- [x] Bo\n- [X] Cy',
  '[ ] Ana\n[x] Bo\n[ ] Cy',
  '* [ ] Ana\n* [ ] Bo\n* [ ] Cy',
  '→ Ana\n→ Bo\n→ Cy',
  '=> Ana\n=> Bo\n=> Cy',
  '-> Ana\n-> Bo\n-> Cy',
  '> Ana\n> Bo\n> Cy',
  '>> Ana\n>> Bo\n>> Cy',
  '– Ana\n– Bo\n– Cy',
  '— Ana\n— Bo\n— Cy',
  '−Ana\n−Bo\n−Cy',
  '-Ana\n-Bo\n-Cy',
  '*Ana\n*Bo\n*Cy',
  '•Ana\n•Bo\n•Cy',
  '+ Ana\n+ Bo\n+ Cy',
  '~ Ana\n~ Bo\n~ Cy',
  '- Ana\n\n- Bo\n\n- Cy',
  '- Ana,\n- Bo,\n- Cy',
  'Ana\nBo\nCy',
  'Ana\n\nBo\n\nCy',
  'Ana,\nBo,\nCy',
  'Ana;\nBo;\nCy',
  'Ana, Bo, Cy',
  'Ana; Bo; Cy',
  'Ana,Bo,Cy',
  'Ana ; Bo ; Cy',
  'Ana、Bo、Cy',
  'Ana，Bo，Cy',
  'Ana；Bo；Cy',
  'Ana | Bo | Cy',
  'Ana|Bo|Cy',
  'Ana • Bo • Cy',
  'Ana · Bo · Cy',
  '• Ana • Bo • Cy',
  '1. Ana 2. Bo 3. Cy',
  '1) Ana 2) Bo 3) Cy',
  'Ana\tBo\tCy',
  'Ana, Bo, and Cy',
  'Ana<br>Bo<br>Cy',
  '<ul><li>Ana</li><li>Bo</li><li>Cy</li></ul>',
  '<li>Ana</li>\n<li>Bo</li>\n<li>Cy</li>',
  'Ana\u2028Bo\u2028Cy',
  'Ana\u000bBo\u000bCy',
  '| Name |\n|---|\n| Ana |\n| Bo |\n| Cy |',
  'Name|\n-|\nAna|\nBo|\nCy|',
  '| Ana |\n| Bo |\n| Cy |',
  '- Ana\n  - Bo\n    - Cy',
  '- Ana\n\t- Bo\n\t\t- Cy',
  '1. Ana\n   1. Bo\n      1. Cy',
  '1. Ana\n1.1 Bo\n1.1.1 Cy',
  '1. Ana\n1.1. Bo\n1.2. Cy',
  '•\tAna\n  o\tBo\n    ▪\tCy',
  '•\tAna\no\tBo\n§\tCy',
  '\uf0b7 Ana\n\uf0a7 Bo\n\uf0d8 Cy',
  '\u200b- Ana\n\u200b- Bo\n\u200b- Cy',
  '\u00a0- Ana\n\u00a0- Bo\n\u00a0- Cy',
  '- Ana\r\n- Bo\r\n- Cy',
  '- Ana\n-\n- Bo\n- \n- Cy',
  '* Ana\n* Bo\n* Cy\n* ',
  '- Ana\n<!-- x -->\n- Bo\n- Cy',
  '```\nAna\nBo\nCy\n```',
  '---\nAna\nBo\nCy',
  '- Ana\n---\n- Bo\n- Cy',
])('%j has three items', (reply) => {
  expect(read(reply, 'list')).toEqual(['Ana', 'Bo', 'Cy']);
});

test.each([
  ['- Ana;\n- Bo;\n- Cy.', ['Ana', 'Bo', 'Cy.']],
  ['Ana / Bo / Cy', ['Ana / Bo / Cy']],
  ['Ana, Bo and Cy', ['Ana', 'Bo and Cy']],
  ['Ana, Bo & Cy', ['Ana', 'Bo & Cy']],
  ['Ana, Bo und Cy', ['Ana', 'Bo und Cy']],
  ['Ana, Bo et Cy', ['Ana', 'Bo et Cy']],
  ['Ana, Bo y Cy', ['Ana', 'Bo y Cy']],
  ['"Ana", "Bo", "Cy"', ['"Ana"', '"Bo"', '"Cy"']],
  ['- **Ana**\n- **Bo**\n- **Cy**', ['**Ana**', '**Bo**', '**Cy**']],
  ['1 240, 2 500', ['1 240', '2 500']],
  ['Example Ltd, Inc.', ['Example Ltd', 'Inc.']],
  ['a, b (c, d), e', ['a', 'b (c, d)', 'e']],
  ['1.5 kg\n2.5 kg', ['1.5 kg', '2.5 kg']],
  ['10:00 call\n11:00 visit', ['10:00 call', '11:00 visit']],
  ['-5\n-10', ['-5', '-10']],
  ['a dog\na cat', ['a dog', 'a cat']],
  ['IT / Legal', ['IT / Legal']],
])('%j stays as it is', (reply, items) => {
  expect(read(reply, 'list')).toEqual(items);
});
