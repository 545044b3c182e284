// The files of a configuration → a configuration, or everything that is wrong with them.

import { compareStrings } from '../../base/compare-strings.ts';
import { normalize, quoted } from '../../base/format-words.ts';
import { fileName } from '../file-name.ts';
import { joinTeams, refuseUnlisted } from '../join-teams.ts';
import type { ConfigurationProblem, SourceFile } from '../problem.ts';
import type { Configuration } from '../types.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { collectProblems, type Parsed, problemAt } from '../yaml/parsed.ts';
import { defaultSettings, parseSettings, type Settings } from './parse-settings.ts';
import { type DraftTemplate, parseTemplate } from './parse-template.ts';

export type ConfigurationOutcome =
  | { readonly kind: 'valid'; readonly configuration: Configuration }
  | { readonly kind: 'invalid'; readonly problems: readonly ConfigurationProblem[] };

/**
 * `config.yml`, if there is one, and a `<type>.yml` for each handoff type; other files are passed over.
 * The outcome does not depend on the order of the files.
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
  yield* refuseOtherNames(files);
  const written = files.filter(
    ({ path }) => path.endsWith('.yml') && parseAs(fileName(path)) === fileName(path),
  );
  const settings = yield* parseSettingsFile(written.find(isSettings));
  const drafts: DraftTemplate[] = [];
  for (const file of written.filter((other) => !isSettings(other))) {
    const draft = yield* parseTemplateFile(file);
    if (draft === undefined) continue;
    // A built-in template does not know the repository's teams.
    if (!file.builtIn) yield* refuseUnlisted(draft, settings.teams);
    drafts.push(draft);
  }
  yield* refuseSameNames(drafts);
  const { teams: listed, ...rest } = settings;
  const joined = yield* joinTeams({ templates: drafts, listed, prefix: rest.labels.team });
  return { ...joined, ...rest };
}

function isSettings({ path }: SourceFile): boolean {
  return fileName(path) === 'config.yml';
}

function* refuseOtherNames(files: readonly SourceFile[]): Parsed<void> {
  for (const { path } of files) {
    const name = fileName(path);
    const better = parseAs(name);
    if (better === name) continue;
    const fault = name.endsWith('.yml') ? 'is not called `config.yml`' : 'does not end in `.yml`';
    yield problemAt(
      { path, line: 1, column: 1 },
      `${quoted(name)} is not read, for it ${fault}.`,
      `Rename the file to ${quoted(better)}.`,
    );
  }
}

/** The name under which such a file would be read. */
function parseAs(name: string): string {
  return /^config\.ya?ml$/i.test(name) ? 'config.yml' : name.replace(/\.ya?ml$/i, '.yml');
}

function* parseSettingsFile(file: SourceFile | undefined): Parsed<Settings> {
  const tree = file && (yield* parseYaml(file));
  return (tree && (yield* parseSettings(tree))) ?? defaultSettings;
}

function* parseTemplateFile(file: SourceFile): Parsed<DraftTemplate | undefined> {
  const tree = yield* parseYaml(file);
  return tree && (yield* parseTemplate(tree, file.path));
}

/** GitHub wants forms to have names of their own. */
function* refuseSameNames(drafts: readonly DraftTemplate[]): Parsed<void> {
  for (const [index, { template, nameAt }] of drafts.entries()) {
    const same = drafts
      .slice(0, index)
      .find((other) => normalize(other.template.name) === normalize(template.name));
    if (same === undefined) continue;
    yield problemAt(
      nameAt,
      `The name ${quoted(template.name)} is that of \`${same.template.type}\` already.`,
      'Give each template a `name` of its own.',
    );
  }
}

function inReadingOrder(one: ConfigurationProblem, other: ConfigurationProblem): number {
  return compareStrings(one.path, other.path) || one.line - other.line || one.column - other.column;
}
