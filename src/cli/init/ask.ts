// Asks for the options that the flags leave open.

import { confirm, multiselect, text } from '@clack/prompts';
import { CliError } from '../cli-error.ts';
import { demandAnswer } from '../output/demand-answer.ts';
import type { Terminal } from '../output/terminal.ts';
import { parseUses, placeholderUses, toWantedTeam, type WantedTeam } from './init-options.ts';
import type { ShippedTemplate } from './shipped-templates.ts';

export async function askTypes(
  { prompts }: Terminal,
  shipped: readonly ShippedTemplate[],
): Promise<readonly string[]> {
  return answered(
    await multiselect({
      ...prompts,
      message: 'Which handoffs do you want to start with? You can add others later.',
      options: shipped.map(({ template }) => ({
        value: template.type,
        label: template.name,
        hint: template.description,
      })),
      required: true,
    }),
  );
}

export async function askTeams(
  { prompts }: Terminal,
  ids: readonly string[],
  keep: (teams: readonly WantedTeam[]) => void,
): Promise<readonly WantedTeam[]> {
  const teams: WantedTeam[] = [];
  for (const id of ids) {
    const people = answered(
      await text({
        ...prompts,
        message: `Who is in the team ${id}? Enter logins, or a GitHub team.`,
        placeholder: 'alice, bob or acme/onboarding (empty: everyone with write access)',
        defaultValue: '',
        validate: (value) => mistakeIn(() => toWantedTeam(id, value ?? '')),
      }),
    );
    teams.push(toWantedTeam(id, people));
    keep([...teams]);
  }
  return teams;
}

/** @param clone the answer if the person just presses Enter; null if the clone has no remote */
export async function askUses({ prompts }: Terminal, clone: string | null): Promise<string> {
  const owner = answered(
    await text({
      ...prompts,
      message: 'Which account or organisation owns the Baton repository to use?',
      placeholder: clone ?? 'acme, or leave empty to fill it in later',
      defaultValue: clone ?? '',
      validate: (value) => mistakeIn(() => value && parseUses(value)),
    }),
  );
  return owner === '' ? placeholderUses : parseUses(owner);
}

export async function askWhetherTo(
  { prompts }: Terminal,
  message: string,
  initialValue: boolean,
): Promise<boolean> {
  return answered(await confirm({ ...prompts, message, initialValue }));
}

function mistakeIn(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof CliError) {
      return error.message;
    }
    throw error;
  }
}

function answered<T>(answer: T): Exclude<T, symbol> {
  return demandAnswer(answer, 'Nothing was written.');
}
