// Checks that GitHub accepts the issue forms of a repository, generated or not.

import { normalize, quoted } from '../../base/format-words.ts';
import { fileName } from '../../config/file-name.ts';
import type { SourceFile } from '../../config/problem.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems, type Parsed } from '../../config/yaml/parsed.ts';
import { checkChooser, checkForm, type NamedForm } from '../../form/issue-form/check-form.ts';
import { isGenerated } from '../forms/form-states.ts';
import { type Checking, finding } from './finding.ts';

export function* checkForms(files: readonly SourceFile[]): Checking {
  const named: NamedForm[] = [];
  for (const file of files) {
    const isChooser = /^config\.ya?ml$/.test(fileName(file.path));
    const { value, problems } = collectProblems(isChooser ? readChooser(file) : readForm(file));
    // Problems of a generated form come from its template, or are drift.
    for (const problem of isGenerated(file.text) ? [] : problems) {
      yield { ...problem, rule: 'form-rules' };
    }
    if (value !== undefined) {
      named.push(value);
    }
  }
  for (const [index, { name, at }] of named.entries()) {
    const twin = named.slice(0, index).find((other) => normalize(other.name) === normalize(name));
    if (twin === undefined) {
      continue;
    }
    yield finding('form-rules', at, {
      message: `The form has the same name as ${twin.at.path}: ${quoted(name)}.`,
      fix: 'Give each form a unique `name`.',
    });
  }
}

function* readForm(file: SourceFile): Parsed<NamedForm | undefined> {
  // GitHub documents no rules for aliases, so the nodes that they name are not checked.
  const tree = yield* parseYaml(file, { isOurs: false });
  return tree && (yield* checkForm(tree));
}

function* readChooser(file: SourceFile): Parsed<undefined> {
  const tree = yield* parseYaml(file, { isOurs: false });
  if (tree !== undefined) {
    yield* checkChooser(tree);
  }
  return undefined;
}
