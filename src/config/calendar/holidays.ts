// The key `holidays` of a calendar: a list of dates, or the public holidays of a country.

import { quoted } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import { didYouMean, nearest } from '../../base/suggest.ts';
import { date } from '../keys/dates.ts';
import { listOf } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { optional, orEmpty, required, type ValueOf } from '../kinds/keys.ts';
import { either, isText, type Kind } from '../kinds/kind.ts';
import { word, wordWith } from '../kinds/scalars.ts';
import { problemAt, wrongKind } from '../yaml/parsed.ts';
import { textAt } from '../yaml/yaml-node.ts';
import { regionsByCountry } from './coverage.ts';

const dates = listOf(date, { isDistinct: true, isSorted: true });
const countries = Object.keys(regionsByCountry);

const country = wordWith<string>(
  {
    name: 'country',
    example: 'DE',
    pattern: '[A-Za-z]{2}',
    which: 'has no public holidays that Baton knows',
    fix: (written) =>
      didYouMean(
        countryMeant(written) ?? written,
        countries,
        'Write the two letters of the country, such as `DE`, or list the holidays.',
      ),
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
  return countries[index];
}

const region = word({
  name: 'region',
  example: 'BE',
  pattern: '[A-Za-z0-9]+(-[A-Za-z0-9]+)?',
  which: 'is not the code of a region',
  fix: 'Write the code of the region, such as `BE`.',
});

/** In the letter case of the table. */
const regionOfCountry: Kind<string> = {
  ...region,
  *parse(tree, subject, siblings) {
    const written = yield* region.parse(tree, subject);
    const code = (siblings && textAt(siblings, 'country')?.toUpperCase()) ?? '';
    const known = regionsByCountry[code];
    if (written === undefined || known === undefined) {
      return written;
    }
    const regions = known.split(' ').filter((one) => one !== '');
    const found = regions.find((one) => one.toLowerCase() === written.toLowerCase());
    if (found === undefined) {
      yield problemAt(
        tree.at,
        `${subject} is ${quoted(written)}, which is no region of \`${code}\` with holidays of its own.`,
        didYouMean(written, regions, fixWithout(regions)),
      );
    }
    return found;
  },
};

const keys = {
  country: required(
    country,
    'The country whose public holidays are free.',
    'Add `country: DE`, or write a list of dates.',
  ),
  region: optional(
    regionOfCountry,
    'A region of the country with holidays of its own.',
    'the holidays of the whole country',
  ),
  also: orEmpty(dates, 'More days on which the team does not work.'),
  except: orEmpty(dates, 'Public holidays on which the team works.'),
};

/** The public holidays of a country or region, with changes. */
export type PublicHolidays = ValueOf<typeof keys>;

const datesOrGroup = either(dates, group(keys), (tree) => tree.kind !== 'mapping');

/** Dates, or a group of keys. */
export const holidays: typeof datesOrGroup = {
  ...datesOrGroup,
  *parse(tree, subject, siblings) {
    const code =
      tree.kind === 'scalar' && countries.find((one) => one === tree.source.toUpperCase());
    if (code) {
      yield wrongKind(
        tree,
        `${subject} must be a list of dates or a group of keys`,
        `Write \`{ country: ${code} }\`.`,
      );
      return undefined;
    }
    return yield* datesOrGroup.parse(tree, subject, siblings);
  },
};

function fixWithout(regions: readonly string[]): string {
  return regions.length === 0
    ? 'Remove the line. Baton knows the same holidays for the whole country.'
    : `Write one of ${joinList(
        regions.map((one) => `\`${one}\``),
        { most: 60, last: 'or' },
      )}, or remove the line.`;
}
