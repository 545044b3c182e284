// The output of `baton list --scheduled`: forms that Baton opens by itself, and when next.

import { compareStrings } from '../../../base/compare-strings.ts';
import { possibleValues } from '../../../config/answers/by-answer.ts';
import { sameLogin } from '../../../config/teams/team.ts';
import type { Configuration } from '../../../config/types.ts';
import { localTime } from '../../../render/format/time.ts';
import {
  isPausedForLong,
  type ScheduledForm,
  scheduledForms,
} from '../../../usecases/recurring/scheduled-forms.ts';
import type { ScheduledFormJson } from '../../json/scheduled-types.ts';
import { csvText } from '../../output/csv.ts';
import { tableText } from '../../output/table.ts';
import type { Terminal } from '../../output/terminal.ts';
import { emptyCell, jsonText, plain } from '../../output/text.ts';
import type { OfRepository } from '../open/open-ledger.ts';
import type { ListOptions } from './list-options.ts';

/** The next one first. */
export async function scheduledText(
  terminal: Terminal,
  ledgers: readonly OfRepository<Configuration | null>[],
  { json, csv, ...filters }: ListOptions,
): Promise<string> {
  const found: ScheduledFormJson[] = [];
  for (const { repository, answer } of ledgers) {
    const all = answer === null ? [] : await scheduledForms(answer, terminal.now());
    const named = repository === null ? {} : { repository };
    found.push(
      ...all
        .filter((form) => isWanted(form, filters))
        .map((form) => ({ ...named, ...toJson(form) })),
    );
  }
  const isOfAll = filters.allRepositories === true;
  const forms = found.toSorted((one, other) =>
    compareStrings(one.next_at ?? '~', other.next_at ?? '~'),
  );
  if (json) {
    return jsonText(forms);
  }
  if (csv) {
    const columns = ['handoff_type', 'name', 'from_team', 'timezone', 'next_at'] as const;
    const all = isOfAll ? (['repository', ...columns] as const) : columns;
    return csvText(
      all,
      forms.map((form) => all.map((column) => form[column] ?? null)),
    );
  }
  if (forms.length === 0) {
    return 'No template has `opens`.\n';
  }
  return tableText(terminal, {
    columns: [...(isOfAll ? ['Repository'] : []), 'Form', 'Sender', 'Opens next'],
    wraps: [...(isOfAll ? ['Repository'] : []), 'Form'],
    rows: forms.map(({ repository, handoff_type, from_team, next_at, timezone, paused }) => [
      ...(isOfAll ? [plain(repository ?? '')] : []),
      plain(handoff_type),
      plain(from_team),
      nextCell({ next_at, timezone, paused }),
    ]),
  });
}

function nextCell({
  next_at,
  timezone,
  paused,
}: Pick<ScheduledFormJson, 'next_at' | 'timezone' | 'paused'>): string {
  if (next_at !== null) {
    return localTime(next_at, timezone);
  }
  return paused ? plain('paused') : emptyCell;
}

function isWanted(
  { template }: ScheduledForm,
  { type, team, from, to }: Pick<ListOptions, 'type' | 'team' | 'from' | 'to'>,
): boolean {
  const receives = (one: string) => possibleValues(template.to).some((id) => sameLogin(id, one));
  const sends = (one: string) => sameLogin(template.from, one);
  return (
    (type === undefined || template.type === type) &&
    (team === undefined || sends(team) || receives(team)) &&
    (from === undefined || sends(from)) &&
    (to === undefined || receives(to))
  );
}

function toJson({ template, zone, next }: ScheduledForm): ScheduledFormJson {
  return {
    handoff_type: template.type,
    name: template.name,
    from_team: template.from,
    timezone: zone,
    next_at: next?.at ?? null,
    paused: isPausedForLong({ template, next }),
  };
}
