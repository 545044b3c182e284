// The key `holidays` of a calendar: a list of dates, or the public holidays of a country.

import { quoted } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import { nearest } from '../../base/suggest.ts';
import { date } from '../keys/dates.ts';
import { listOf } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { derived, optional, orEmpty, type ValueOf } from '../kinds/keys.ts';
import { isText, type Kind, refine } from '../kinds/kind.ts';
import { word, wordWith } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type YamlNode } from '../yaml/yaml-node.ts';
import { regionsByCountry } from './coverage.ts';

const dates = listOf(date, { isDistinct: true, isSorted: true });
const countries = Object.keys(regionsByCountry);

const country = wordWith<string>(
  {
    name: 'country',
    example: 'DE',
    pattern: '[A-Za-z]{2}',
    which: 'has no public holidays that Baton knows',
    fix: (written) => {
      const meant = countryMeant(written);
      return meant === undefined
        ? 'Write the two letters of the country, such as `DE`, or list the holidays.'
        : `Did you mean \`${meant}\`?`;
    },
  },
  (written) => countries.find((code) => code === written.toUpperCase()),
  isText,
);

/** Knows `UK` as another code of a country, too. */
function countryMeant(written: string): string | undefined {
  const nameOf = new Intl.DisplayNames('en', { type: 'region' });
  const names = countries.map((code) => nameOf.of(code) ?? code);
  const isCode = /^[a-z]{2}$/i.test(written);
  const name = isCode ? nameOf.of(written.toUpperCase()) : nearest(written, names);
  const index = names.indexOf(name ?? '');
  return index < 0 ? nearest(written, countries) : countries[index];
}

const region = word({
  name: 'region',
  example: 'BE',
  pattern: '[A-Za-z0-9]+(-[A-Za-z0-9]+)?',
  which: 'is not the code of a region',
  fix: 'Write the code of the region, such as `BE`.',
});

const keys = {
  country: derived(country, 'The country whose public holidays are free.', {
    fallback: () => '',
    missing: () => ({
      message: '`holidays` does not say which country.',
      fix: 'Add `country: DE`, or write a list of dates.',
    }),
  }),
  region: optional(
    region,
    'A region of the country with holidays of its own.',
    'the holidays of the whole country',
  ),
  also: orEmpty(dates, 'More days on which the team does not work.'),
  except: orEmpty(dates, 'Public holidays on which the team works.'),
};

/** The public holidays of a country or region, with changes. */
export type PublicHolidays = ValueOf<typeof keys>;

const place: Kind<PublicHolidays> = refine(group(keys), findRegion);

/** Dates, or a group of keys. */
export const holidays: Kind<readonly string[] | PublicHolidays> = {
  name: `${dates.name}, or group of keys`,
  example: '[2026-12-24]',
  *parse(tree, subject, siblings) {
    return tree.kind === 'mapping'
      ? yield* place.parse(tree, subject, siblings)
      : yield* dates.parse(tree, subject);
  },
  is: (json): json is readonly string[] | PublicHolidays => dates.is(json) || place.is(json),
  schema: { anyOf: [dates.schema, { ...place.schema, type: 'object', required: ['country'] }] },
  keys,
};

/** In the letter case of the table. */
function* findRegion(value: PublicHolidays, tree: YamlNode): Parsed<PublicHolidays> {
  const written = value.region;
  if (written === undefined || value.country === '' || tree.kind !== 'mapping') {
    return value;
  }
  const regions = regionsOf(value.country);
  const found = regions.find((code) => code.toLowerCase() === written.toLowerCase());
  if (found === undefined) {
    const meant = nearest(written, regions);
    yield problemAt(
      locationOf(tree, 'region'),
      `\`region\` is ${quoted(written)}, which is no region of \`${value.country}\` with holidays of its own.`,
      meant === undefined ? fixWithout(regions) : `Did you mean \`${meant}\`?`,
    );
  }
  return found === undefined ? value : { ...value, region: found };
}

function regionsOf(code: string): readonly string[] {
  return (regionsByCountry[code] ?? '').split(' ').filter((one) => one !== '');
}

function fixWithout(regions: readonly string[]): string {
  return regions.length === 0
    ? 'Remove the line. Baton knows the same holidays for the whole country.'
    : `Write one of ${joinList(
        regions.map((one) => `\`${one}\``),
        { most: 60, last: 'or' },
      )}, or remove the line.`;
}
