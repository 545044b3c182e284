// Lengths of time in a configuration: a whole number and its unit.

import { isRecord, type Kind } from './kinds/kind.ts';
import { wordWith } from './kinds/scalars.ts';

/** Seconds, minutes, hours, days and weeks. */
export const durationUnits = ['s', 'm', 'h', 'd', 'w'] as const;

/** In working hours, days and weeks if the team has a calendar. */
export interface Duration {
  readonly amount: number;
  readonly unit: (typeof durationUnits)[number];
}

export const secondsPerUnit = {
  s: 1,
  m: 60,
  h: 3_600,
  d: 86_400,
  w: 604_800,
} satisfies Record<Duration['unit'], number>;

/** Calendar time, including nights and weekends. */
export function secondsOf({ amount, unit }: Duration): number {
  return amount * secondsPerUnit[unit];
}

/** Ten years: anything longer is a typing error. */
const maxSeconds = 520 * secondsPerUnit.w;

const unsigned = '0*[1-9]\\d* ?[smhdwSMHDW]';

export const durationKind = durationWith(fixFor);

/** The same, where `false` is allowed, too. */
export const durationBesideFalse = durationWith(
  (written) => `${fixFor(written)} To switch it off, write \`false\`.`,
);

function durationWith(fix: (written: string) => string): Kind<Duration> {
  return wordWith<Duration>(
    { name: 'length of time', example: '24h', pattern: unsigned, which: reasonAgainst, fix },
    durationIn,
    (json): json is Duration =>
      isRecord(json) &&
      typeof json['amount'] === 'number' &&
      durationUnits.some((unit) => unit === json['unit']),
  );
}

/** `0`, or a length of time that may have a minus sign. */
export const offsetKind = wordWith<Duration>(
  {
    name: 'length of time, which may be 0 or negative',
    example: '4h',
    pattern: `0|-?${unsigned}`,
    which: (written) => reasonAgainst(written.replace(/^-/, '')),
    fix: (written) =>
      /^-/.test(written)
        ? 'Write a minus, a whole number and its unit, such as `-2h`.'
        : `${fixFor(written)} For the moment itself, write \`0\`.`,
  },
  (written) => {
    if (written === '0') {
      return { amount: 0, unit: 's' };
    }
    const length = durationIn(written.replace(/^-/, ''));
    return length && written.startsWith('-') ? { ...length, amount: -length.amount } : length;
  },
  durationKind.is,
);

function reasonAgainst(written: string): string {
  const length = parseLength(written);
  return length && secondsOf(length) > maxSeconds
    ? 'is longer than ten years'
    : 'is not a length of time';
}

function durationIn(written: string): Duration | undefined {
  const length = parseLength(written);
  return length && length.amount > 0 && secondsOf(length) <= maxSeconds ? length : undefined;
}

function parseLength(text: string): Duration | undefined {
  const [, amount, letter] = /^(\d+) ?([smhdw])$/i.exec(text) ?? [];
  const unit = durationUnits.find((one) => one === letter?.toLowerCase());
  return unit && { amount: Number(amount), unit };
}

function fixFor(text: string): string {
  if (/^[1-9]\d*$/.test(text)) {
    return `Name the unit: \`${text}h\` for hours, \`${text}d\` for days, or \`s\`, \`m\`, \`w\` for seconds, minutes, weeks.`;
  }
  const [, amount, unit] = /^([1-9]\d*) *([smhdw])(?:ec|in|our|ay|eek)[a-z]*$/i.exec(text) ?? [];
  return unit === undefined
    ? 'Write a whole number and its unit, such as `90m`, `24h`, `10d` or `2w`.'
    : `Write \`${amount}${unit.toLowerCase()}\`.`;
}
