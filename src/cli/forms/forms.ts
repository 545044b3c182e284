// Writes the issue forms, or reports which differ from their templates.

import { formsFolder } from '../../form/issue-form/render-forms.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { readYamlFiles, topOf } from '../folder/read-files.ts';
import { readRepository } from '../folder/read-repository.ts';
import { readWorkflows } from '../folder/read-workflows.ts';
import { writeTextFile } from '../folder/write-files.ts';
import type { FormsJson } from '../json/json-types.ts';
import { colorize, type Style, type Terminal } from '../output/terminal.ts';
import { jsonText } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { configPathOf } from '../workflow/input-of.ts';
import { type FormState, type SurveyedForm, surveyForms } from './form-states.ts';

export interface FormsOptions {
  readonly check?: true;
  readonly force?: true;
  readonly configPath?: string;
  readonly json?: true;
  readonly shared?: string;
}

/** The state of a form after the command. */
type Outcome = FormState | 'written';

interface DoneForm extends Omit<SurveyedForm, 'state'> {
  readonly state: Outcome;
}

export async function forms(
  terminal: Terminal,
  folder: string,
  { check, force, configPath, json, shared }: FormsOptions,
): Promise<void> {
  const top = await topOf(folder, terminal.cwd);
  const { steps } = await readWorkflows(top);
  const { outcome, isBuiltIn } = await readRepository(
    top,
    configPath ?? configPathOf(steps),
    shared === undefined ? null : { folder: shared, cwd: terminal.cwd },
  );
  if (outcome.kind === 'invalid') {
    const count = outcome.problems.length;
    throw new CliError(
      exitCodes.found,
      `The configuration has ${count === 1 ? 'a problem' : `${count} problems`}, so Baton wrote no forms. Run \`baton check\` to see ${count === 1 ? 'it' : 'them'}.`,
    );
  }
  const { templates } = outcome.configuration;
  const found = surveyForms({ templates, isBuiltIn }, await readYamlFiles(top, formsFolder));
  const done = check ? found : await write(top, found, force === true);
  terminal.stdout(json ? jsonOf(done) : tellAll(terminal, done));
  const isGood = done.every(({ state }) => state === 'current' || state === 'written');
  terminal.setExitCode(isGood ? exitCodes.good : exitCodes.found);
}

async function write(
  top: string,
  found: readonly SurveyedForm[],
  force: boolean,
): Promise<readonly DoneForm[]> {
  const done: DoneForm[] = [];
  for (const form of found) {
    const isDue =
      form.state === 'missing' || form.state === 'stale' || (form.state === 'foreign' && force);
    if (isDue && form.text !== null) {
      await writeTextFile(top, form.path, form.text);
      done.push({ ...form, state: 'written' });
    } else {
      done.push(form);
    }
  }
  return done;
}

function jsonOf(done: readonly DoneForm[]): string {
  const output: FormsJson = { forms: done.map(({ path, state }) => ({ path, state })) };
  return jsonText(output);
}

const words = {
  current: { word: 'current', style: 'dim', advice: null },
  written: { word: 'written', style: 'green', advice: null },
  missing: { word: 'missing', style: 'red', advice: 'Run `baton forms` to write it.' },
  stale: {
    word: 'outdated',
    style: 'red',
    advice: 'Run `baton forms` to regenerate it from its template.',
  },
  foreign: {
    word: 'hand-written',
    style: 'yellow',
    advice: 'Baton did not generate it. Rename it, or run `baton forms --force` to replace it.',
  },
  left_over: {
    word: 'leftover',
    style: 'yellow',
    advice: 'Its template no longer exists. Delete the form.',
  },
} satisfies Record<
  Outcome,
  { readonly word: string; readonly style: Style; readonly advice: string | null }
>;

function tellAll(terminal: Terminal, done: readonly DoneForm[]): string {
  const widest = Math.max(...done.map(({ state }) => words[state].word.length));
  return done
    .map(({ path, state }) => {
      const { word, style, advice } = words[state];
      const line = `${colorize(terminal, style, word.padEnd(widest))}  ${path}\n`;
      return advice === null
        ? line
        : `${line}${wrapLines(terminal, `${' '.repeat(widest + 2)}${advice}\n`)}`;
    })
    .join('');
}
