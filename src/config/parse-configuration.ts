// The files of a configuration → a configuration, or every problem in them.

import { compareStrings } from '../base/compare-strings.ts';
import { normalize, quoted } from '../base/format-words.ts';
import { checkReceivers } from './answers/check-receivers.ts';
import { mergeSettings, withoutReplaced } from './extends/merge-shared.ts';
import { withoutAddresses } from './extends/without-addresses.ts';
import { fileName } from './file-name.ts';
import { settings } from './keys/settings.ts';
import { type DraftTemplate, parseTemplate, template } from './keys/template.ts';
import { emptyValue } from './kinds/kind.ts';
import { checkNext } from './next/check-next.ts';
import { checkWaits } from './next/check-waits.ts';
import { checkOpens } from './opens/check-opens.ts';
import type { ConfigurationProblem, SourceFile } from './problem.ts';
import { joinTeams, rejectUnlisted } from './teams/join-teams.ts';
import type { Configuration } from './types.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import { collectProblems, type Parsed, problemAt } from './yaml/parsed.ts';
import { locationOf, type YamlNode } from './yaml/yaml-node.ts';

export type ConfigurationOutcome =
  | { readonly kind: 'valid'; readonly configuration: Configuration }
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigurationProblem[] };

/**
 * `config.yml`, if there is one, and a `<type>.yml` for each handoff type; other files are ignored. The
 * result does not depend on the order of the files. Where they extend another repository and its files are
 * not among them, nothing is checked that they might explain.
 */
export function parseConfiguration(files: readonly SourceFile[]): ConfigurationOutcome {
  const { value, problems } = collectProblems(
    parseFiles(files.toSorted((a, b) => compareStrings(a.path, b.path))),
  );
  return problems.length === 0
    ? { kind: 'valid', configuration: value }
    : { kind: 'invalid', problems: problems.toSorted(inReadingOrder) };
}

function* parseFiles(files: readonly SourceFile[]): Parsed<Configuration> {
  yield* rejectOtherNames(files);
  const named = withoutReplaced(
    files.filter(
      ({ path }) => path.endsWith('.yml') && expectedName(fileName(path)) === fileName(path),
    ),
  );
  const tree = yield* parseSettingsFiles(named);
  const { teams: listed, ...rest } =
    (tree && (yield* settings.parse(tree, 'config.yml'))) ?? emptyValue(settings);
  const isWhole = rest.extends === undefined || files.some(({ isShared }) => isShared === true);
  const drafts: DraftTemplate[] = [];
  for (const file of named.filter((other) => !isSettings(other))) {
    const draft = yield* parseTemplateFile(file);
    if (draft === undefined) {
      continue;
    }
    // A built-in template may name teams that the repository does not list.
    if (!file.builtIn && isWhole) {
      yield* rejectUnlisted(draft, listed);
    }
    drafts.push(draft);
  }
  yield* rejectSameNames(drafts);
  const types = named
    .filter((file) => !isSettings(file))
    .map(({ path }) => fileName(path).replace(/\.yml$/, ''));
  if (isWhole) {
    yield* checkNext(drafts, types);
    yield* checkWaits(drafts, types);
    yield* checkOpens(drafts, listed);
    yield* checkReceivers(drafts, { teams: listed, labels: rest.labels });
  }
  const joined = yield* joinTeams({ drafts, listed, settings: tree, prefix: rest.labels.team });
  return { ...joined, ...rest };
}

function* parseSettingsFiles(files: readonly SourceFile[]): Parsed<YamlNode | undefined> {
  const trees: { own?: YamlNode; shared?: YamlNode } = {};
  for (const file of files.filter(isSettings)) {
    const written = yield* parseOwnKeys(file, settingsFileKeys);
    const tree = file.isConfidential === true ? withoutAddresses(written) : written;
    trees[file.isShared === true ? 'shared' : 'own'] ??= tree;
  }
  return yield* mergeSettings(trees.own, trees.shared);
}

function isSettings({ path }: SourceFile): boolean {
  return fileName(path) === 'config.yml';
}

function* rejectOtherNames(files: readonly SourceFile[]): Parsed<void> {
  for (const { path } of files) {
    const name = fileName(path);
    const better = expectedName(name);
    if (better === name) {
      continue;
    }
    const fault = name.endsWith('.yml') ? 'is not called `config.yml`' : 'does not end in `.yml`';
    yield problemAt(
      { path, line: 1, column: 1 },
      `${quoted(name)} is ignored, because it ${fault}.`,
      `Rename the file to ${quoted(better)}.`,
    );
  }
}

/** The name that Baton would accept. */
function expectedName(name: string): string {
  return /^config\.ya?ml$/i.test(name) ? 'config.yml' : name.replace(/\.ya?ml$/i, '.yml');
}

function* parseTemplateFile(file: SourceFile): Parsed<DraftTemplate | undefined> {
  const tree = yield* parseOwnKeys(file, templateFileKeys);
  return tree && (yield* parseTemplate(tree));
}

interface FileKeys {
  readonly own: object;
  /** The keys of the other kind of file; some are keys of both. */
  readonly misplaced: object;
  readonly subject: string;
  readonly home: string;
}

const settingsFileKeys: FileKeys = {
  own: settings.keys,
  misplaced: template.keys,
  subject: '`config.yml`',
  home: 'the file of a template, such as `sales_to_onboarding.yml`',
};
const templateFileKeys: FileKeys = {
  own: template.keys,
  misplaced: settings.keys,
  subject: 'a template',
  home: '`config.yml`',
};

/** The tree without the keys of the other kind of file, each reported as a problem. */
function* parseOwnKeys(
  file: SourceFile,
  { own, misplaced, subject, home }: FileKeys,
): Parsed<YamlNode | undefined> {
  const tree = yield* parseYaml(file);
  if (tree?.kind !== 'mapping') {
    return tree;
  }
  const isMisplaced = ({ key }: { readonly key: string }) =>
    Object.hasOwn(misplaced, key) && !Object.hasOwn(own, key);
  for (const { key, at } of tree.entries.filter(isMisplaced)) {
    yield problemAt(at, `\`${key}\` is not a key of ${subject}.`, `Move it to ${home}.`);
  }
  return { ...tree, entries: tree.entries.filter((entry) => !isMisplaced(entry)) };
}

/** GitHub requires a unique name for each form. */
function* rejectSameNames(drafts: readonly DraftTemplate[]): Parsed<void> {
  for (const [index, { template: one, written }] of drafts.entries()) {
    const same = drafts
      .slice(0, index)
      .find((other) => normalize(other.template.name) === normalize(one.name));
    if (same === undefined) {
      continue;
    }
    yield problemAt(
      locationOf(written, 'name'),
      `The template \`${same.template.type}\` already has the name ${quoted(one.name)}.`,
      'Give each template a `name` of its own.',
    );
  }
}

function inReadingOrder(one: ConfigurationProblem, other: ConfigurationProblem): number {
  return compareStrings(one.path, other.path) || one.line - other.line || one.column - other.column;
}
