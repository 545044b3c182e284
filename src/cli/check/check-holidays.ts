// Finds public holidays that Baton does not know.

import { quoted } from '../../base/format-words.ts';
import { knownYears } from '../../config/calendar/coverage.ts';
import { missingDays } from '../../config/calendar/missing-days.ts';
import type { SourceFile } from '../../config/problem.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Configuration, PublicHolidays } from '../../config/types.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import {
  entriesOf,
  itemsOf,
  locationOf,
  type Mapping,
  valueAt,
  type YamlNode,
} from '../../config/yaml/yaml-node.ts';
import { type CheckFinding, finding } from './finding.ts';

/** Countries of which a limit that starts now may pass after the last known holiday. */
export function endingCountries(
  { teams }: Pick<Configuration, 'teams'>,
  now: string,
): readonly string[] {
  const named = teams.flatMap((team) => publicHolidaysOf(team)?.country ?? []);
  return Number(now.slice(0, 4)) < knownYears.last ? [] : [...new Set(named)];
}

export const endingFix = 'Update Baton. Until then, list later holidays under `also`.';

export function endingMessage(countries: string): string {
  return `Baton knows the public holidays of ${countries} until the end of ${knownYears.last}. Later ones count as working days.`;
}

/** @param files the files of a valid configuration */
export async function checkHolidays(
  configuration: Configuration,
  files: readonly SourceFile[],
  now: string,
): Promise<readonly CheckFinding[]> {
  const file = files.find(({ path }) => path.endsWith('/config.yml'));
  const tree = file === undefined ? undefined : collectProblems(parseYaml(file)).value;
  const listed = tree?.kind === 'mapping' ? entriesOf(valueAt(tree, 'teams')) : [];
  const ending = endingCountries(configuration, now);
  const found: CheckFinding[] = [];
  for (const { key, value } of listed) {
    const team = configuration.teams.find(({ id }) => sameLogin(id, key));
    const holidays = team && publicHolidaysOf(team);
    const written = mappingAt(mappingAt(value, 'calendar'), 'holidays');
    if (holidays === undefined || written === undefined) {
      continue;
    }
    if (ending.includes(holidays.country)) {
      found.push(
        finding('holidays', locationOf(written, 'country'), {
          message: endingMessage(quoted(holidays.country)),
          fix: endingFix,
        }),
      );
    }
    found.push(...checkGaps(holidays, written, now), ...(await checkExceptions(holidays, written)));
  }
  return found;
}

/** A date of this year under `also` shows that someone compared. */
function* checkGaps(
  { country, also }: PublicHolidays,
  written: Mapping,
  now: string,
): Generator<CheckFinding> {
  const missing = missingDays[country];
  if (missing !== undefined && !also.some((date) => date.startsWith(now.slice(0, 4)))) {
    yield finding('holidays', locationOf(written, 'country'), {
      message: `Baton does not know ${missing} in ${quoted(country)}.`,
      fix: 'Compare once a year with the official list, and write the other days off under `also`.',
    });
  }
}

async function checkExceptions(
  holidays: PublicHolidays,
  written: Mapping,
): Promise<readonly CheckFinding[]> {
  if (holidays.except.length === 0) {
    return [];
  }
  const { publicHolidays } = await import('../../config/calendar/public-holidays.ts');
  const known = publicHolidays(holidays);
  return itemsOf(valueAt(written, 'except')).flatMap((item) =>
    item.kind !== 'scalar' || known.includes(item.source.trim())
      ? []
      : finding('unused', item.at, {
          message: `\`except\` names ${quoted(item.source.trim())}, which is no public holiday that Baton knows.`,
          fix: 'Correct the date, or remove it.',
        }),
  );
}

function publicHolidaysOf({
  calendar,
}: Configuration['teams'][number]): PublicHolidays | undefined {
  return calendar !== undefined && 'country' in calendar.holidays ? calendar.holidays : undefined;
}

function mappingAt(tree: YamlNode | undefined, key: string): Mapping | undefined {
  const value = tree?.kind === 'mapping' ? valueAt(tree, key) : undefined;
  return value?.kind === 'mapping' ? value : undefined;
}
