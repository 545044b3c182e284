// Where the data of date-holidays differs from the law. Remove an entry once the package has it.

interface Correction {
  /** As the table writes it: `CA-BC`. */
  readonly places: readonly string[];
  readonly source: string;
  readonly without?: readonly string[];
  readonly added: readonly string[];
}

const sources = {
  seollal: 'https://github.com/commenthol/date-holidays/pull/641',
  labour: 'https://github.com/nager/Nager.Date/issues/972',
  veterans: 'https://www.law.cornell.edu/uscode/text/5/6103',
  reconciliation: 'https://github.com/vacanza/holidays/pull/2829',
  worldCup: 'https://www.gov.uk/bank-holidays#scotland',
  bulgaria: 'https://www.novinite.com/articles/178015/Bulgaria+Changes+Holiday+Legislation+Again',
};

/** The same day of these years and all later ones. */
function yearly(day: string, from: number): readonly string[] {
  return Array.from({ length: 2035 - from + 1 }, (_, at) => `${from + at}-${day}`);
}

/** The next working day after each of these on a weekend. */
function afterWeekends(
  days: readonly string[],
  { except }: { readonly except: readonly string[] },
) {
  const off = new Set([...days, ...except]);
  const found: string[] = [];
  for (const day of days.filter(isWeekend)) {
    let next = day;
    while (off.has(next) || isWeekend(next)) {
      next = new Date(Date.parse(next) + 86_400_000).toISOString().slice(0, 10);
    }
    off.add(next);
    found.push(next);
  }
  return found;
}

function isWeekend(day: string): boolean {
  return new Date(day).getUTCDay() % 6 === 0;
}

const bulgarian = [
  ...['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22'],
  ...['12-24', '12-25', '12-26'],
]
  .flatMap((day) => yearly(day, 2024))
  .toSorted();

/** Orthodox Easter Mondays, which may come after Labour Day on a weekend. */
const easterMondays = ['2024-05-06', '2027-05-03', '2032-05-03'];

const corrections: readonly Correction[] = [
  {
    // Lunar New Year is the second of three days, not the first. In 2033 Chuseok is in the eighth month, before the
    // leap month.
    places: ['KR'],
    source: sources.seollal,
    without: [
      ...['2025-01-31', '2026-02-19', '2028-01-29', '2029-02-15', '2031-01-25', '2032-02-13'],
      ...['2033-10-06', '2033-10-07', '2033-10-08', '2035-02-10'],
    ],
    added: [
      ...['2024-02-09', '2025-01-28', '2026-02-16', '2027-02-06', '2028-01-26', '2029-02-12'],
      ...['2030-02-02', '2031-01-22', '2032-02-10', '2033-01-30', '2034-02-18', '2035-02-07'],
      ...['2033-09-07', '2033-09-08', '2033-09-09'],
    ],
  },
  {
    // With the Monday after a weekend.
    places: ['KR'],
    source: sources.labour,
    added: [...yearly('05-01', 2026), '2027-05-03', '2032-05-03', '2033-05-02'],
  },
  {
    // Veterans Day on a weekend.
    places: ['US'],
    source: sources.veterans,
    added: ['2028-11-10', '2029-11-12', '2034-11-10', '2035-11-12'],
  },
  {
    // The day for Truth and Reconciliation.
    places: ['CA-BC', 'CA-MB', 'CA-NT', 'CA-PE', 'CA-YT'],
    source: sources.reconciliation,
    added: yearly('09-30', 2024),
  },
  {
    // The second day of Christmas, and the working days after a holiday on a weekend; not after Easter.
    places: ['BG'],
    source: sources.bulgaria,
    added: [...yearly('12-26', 2024), ...afterWeekends(bulgarian, { except: easterMondays })],
  },
  { places: ['GB-SCT'], source: sources.worldCup, added: ['2026-06-15'] },
];

/** @param series the dates of each holiday of the place */
export function corrected(
  place: string,
  series: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const ours = corrections.filter(({ places }) => places.includes(place));
  const without = new Set(ours.flatMap((one) => one.without ?? []));
  const known = series.map((dates) => dates.filter((date) => !without.has(date)));
  return [...known, ...ours.map(({ added }) => added.toSorted())];
}
