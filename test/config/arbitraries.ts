// Any sound configuration, and the files a person could have written it in.

import fc from 'fast-check';
import { stringify } from 'yaml';
import { normalize } from '../../src/base/format-words.ts';
import { type ByAnswer, isByAnswer, type OrByAnswer } from '../../src/config/answers/by-answer.ts';
import { formatShift, shiftMinutes } from '../../src/config/calendar/shift.ts';
import { type Duration, durationUnits, secondsOf } from '../../src/config/duration.ts';
import { escalationLevels, formatOffset } from '../../src/config/escalation.ts';
import { fieldTypes } from '../../src/config/keys/field-types.ts';
import { defaultLabels } from '../../src/config/keys/labels.ts';
import type { SourceFile } from '../../src/config/problem.ts';
import { assignPolicies } from '../../src/config/teams/assign-policy.ts';
import type {
  Absence,
  Configuration,
  Field,
  ReminderStep,
  Team,
  Template,
} from '../../src/config/types.ts';

/** One line of any characters, with a letter in it; U+FFFD stands for what is not UTF-8. */
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => `x${text.replace(/[\s\p{C}\p{Zl}\p{Zp}\uFFFD]+/gu, ' ')}`.trim());
const distinctLines = (minLength: number) =>
  fc.uniqueArray(line, { minLength, maxLength: 4, selector: normalize });

export const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:_[a-z0-9]{1,5}){0,2}$/);
const login = fc.stringMatching(/^[a-zA-Z0-9]{1,8}(?:-[a-zA-Z0-9]{1,8})?$/);
const date = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'));
const duration = fc.record({
  amount: fc.integer({ min: 1, max: 520 }),
  unit: fc.constantFrom(...durationUnits),
});
const timezone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata');

/** What each type may say beside what all may. */
function constraintsOf(type: Field['type']): fc.Arbitrary<Partial<Field>> {
  const placeholder = line;
  const pattern = fc.constantFrom('[A-Z]{2,5}-\\d+', 'v\\d+\\.\\d+', '(?:a|b)c?', '\\S+ \\S+');
  const between = (bound: fc.Arbitrary<number | string>) => ({ placeholder, min: bound });
  const bounds: Partial<Record<Field['type'], Record<string, fc.Arbitrary<unknown>>>> = {
    text: { ...between(fc.nat(50_000)), pattern },
    textarea: between(fc.nat(50_000)),
    number: between(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
        // JSON has no -0.
        .map((number) => number || 0),
    ),
    money: between(fc.integer()),
    date: between(date),
    list: between(fc.nat(50_000)),
    url: { placeholder, pattern },
    email: { placeholder, pattern },
    user: { placeholder, pattern },
    dropdown: { multiple: fc.boolean() },
  };
  const choices = type === 'dropdown' || type === 'checkboxes';
  return choices
    ? fc.record({ options: distinctLines(1), ...bounds[type] }, { requiredKeys: ['options'] })
    : fc.record({ ...bounds[type] }, { requiredKeys: [] });
}

const field: fc.Arbitrary<Field> = fc.constantFrom(...fieldTypes).chain((type) =>
  fc
    .tuple(
      fc.record(
        {
          id,
          label: line,
          type: fc.constant(type),
          required: fc.boolean(),
          description: line,
          private: fc.constant(true),
        },
        { requiredKeys: ['id', 'label', 'type', 'required'] },
      ),
      constraintsOf(type),
    )
    .map(([common, constraints]) => ({ ...common, ...constraints })),
);

/** Some fields depend on the one before them. */
const fields = fc
  .uniqueArray(fc.tuple(field, fc.boolean()), {
    minLength: 1,
    maxLength: 5,
    comparator: ([one], [other]) =>
      one.id === other.id || normalize(one.label) === normalize(other.label),
  })
  .map((drawn) =>
    drawn.map(([one, depends], at): Field => {
      const before = drawn[at - 1]?.[0];
      return depends && before !== undefined && !before.private
        ? { ...one, required: conditionOn(before) }
        : one;
    }),
  );

/** Below a value that the answer may be below: it is above `min`. */
function conditionOn({ id: when, type, options, min }: Field): Field['required'] {
  if (type === 'number' || type === 'money') {
    return { when, above: 50_000, below: Math.max(60_000.5, Number(min ?? 0) + 0.5) };
  }
  return type === 'date'
    ? { when, below: '2100-01-01' }
    : { when, is: options?.slice(0, 2) ?? ['yes'] };
}

/** The value alone, or by the answer to the first field that can decide. */
function choiceOf<T>(
  fields: readonly Field[],
  value: fc.Arbitrary<T>,
): fc.Arbitrary<OrByAnswer<T>> {
  const deciding = fields.find(
    (one) => (one.type === 'dropdown' || one.type === 'user') && !one.multiple && !one.private,
  );
  const [first = 'alice'] = deciding?.options ?? [];
  // `by` and `else` have a meaning of their own.
  return deciding === undefined || ['by', 'else'].includes(normalize(first))
    ? value
    : fc.oneof(
        value,
        fc.tuple(value, value).map(
          ([one, other]): ByAnswer<T> => ({
            by: deciding.id,
            answers: { [first]: one },
            else: other,
          }),
        ),
      );
}

const limited = fields.chain((some) =>
  fc.record(
    {
      acceptWithin: choiceOf(some, duration),
      completeWithin: choiceOf(some, duration),
      fields: fc.constant(some),
    },
    { requiredKeys: ['fields'] },
  ),
);

const template: fc.Arbitrary<Omit<Template, 'from' | 'to'>> = fc
  .tuple(
    limited,
    fc.record(
      {
        type: id.map((name) => `${name}_to_x`),
        name: line.map((text) => `Handoff ${text}`),
        description: line,
        readBack: fc.constant('required' as const),
        selfAccept: fc.boolean(),
        returnReasons: fc.dictionary(id, line, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
        checklist: distinctLines(0),
      },
      { requiredKeys: ['type', 'name', 'description', 'checklist'] },
    ),
  )
  .map(([one, other]) => ({ ...other, ...one }));

/** One to three shifts that do not overlap, the last of them perhaps over midnight. */
const hours = fc
  .tuple(fc.uniqueArray(time, { minLength: 2, maxLength: 6 }), fc.boolean())
  .map(([times, isByNight]) => {
    const sorted = times.toSorted().slice(0, times.length - (times.length % 2));
    const [first = '', ...rest] = sorted;
    const ends = isByNight ? [...rest, first] : sorted;
    return ends.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: ends[at + 1] ?? '' }] : []));
  })
  .filter((shifts) => shifts.every((one) => one.to > one.from || shiftMinutes(one) <= 16 * 60));

const days = fc.uniqueArray(date, { maxLength: 3 }).map((some) => some.toSorted());
const calendar = fc.record({
  timezone,
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((d) => d.toSorted()),
  hours,
  holidays: fc.oneof(
    days,
    fc.record(
      {
        country: fc.constant('DE'),
        region: fc.constantFrom('BE', 'BY-KATH'),
        also: days,
        except: days,
      },
      { requiredKeys: ['country', 'also', 'except'] },
    ),
  ),
});

const absence: fc.Arbitrary<Absence> = fc
  .tuple(date, date, fc.boolean())
  .map(([one, other, isRange]) =>
    isRange && one <= other ? { from: one, to: other } : { to: one },
  );
const reminders: fc.Arbitrary<readonly ReminderStep[]> = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        after: fc.oneof(
          duration,
          duration.map(({ amount, unit }) => ({ amount: -amount, unit })),
          fc.constant({ amount: 0, unit: 's' } as const),
        ),
        who: fc.constantFrom(...escalationLevels),
      }),
      { maxLength: 3, selector: ({ after, who }) => `${formatOffset(after)} ${who}` },
    ),
    fc.option(
      duration.filter((length) => secondsOf(length) >= 3600),
      { nil: undefined },
    ),
  )
  .map(([steps, repeat]) =>
    steps.map((step, at) =>
      at === steps.length - 1 && step.after.amount >= 0 && repeat ? { ...step, repeat } : step,
    ),
  );

const team: fc.Arbitrary<Team> = fc
  .uniqueArray(login, { minLength: 1, maxLength: 4, selector: normalize })
  .chain((members) =>
    fc.record(
      {
        id: fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_-]{0,10}$/),
        members: fc.constant(members),
        githubTeam: fc.constant('acme/onboarding'),
        lead: login,
        assign: fc.constantFrom(...assignPolicies),
        away: fc
          .tuple(absence, fc.boolean())
          .map(([one, isStandIn]) =>
            Object.fromEntries(
              members
                .slice(1)
                .map((m) => [m, isStandIn ? { ...one, substitute: members[0] ?? '' } : one]),
            ),
          ),
        reminders,
        calendar,
        selfAccept: fc.boolean(),
        slack: line.map((channel) => `#${channel}`),
        email: fc.constant('onboarding@example.com'),
      },
      { requiredKeys: ['id', 'members', 'assign', 'away'] },
    ),
  );

const skipEmpty = fc.boolean();
const report = fc.oneof(
  fc.record({
    every: fc.constant('day' as const),
    on: fc.constant(1),
    at: time,
    timezone,
    skipEmpty,
  }),
  fc.record(
    {
      every: fc.constant('week' as const),
      on: fc.integer({ min: 1, max: 7 }),
      at: time,
      timezone,
      skipEmpty,
      days: fc.integer({ min: 1, max: 366 }),
    },
    { requiredKeys: ['every', 'on', 'at', 'timezone', 'skipEmpty'] },
  ),
  fc.record({
    every: fc.constant('month' as const),
    on: fc.integer({ min: 1, max: 31 }),
    at: time,
    timezone,
    skipEmpty,
  }),
);

export const configuration: fc.Arbitrary<Configuration> = fc
  .tuple(
    fc.uniqueArray(team, { minLength: 2, maxLength: 4, selector: (one) => normalize(one.id) }),
    fc.uniqueArray(template, {
      maxLength: 3,
      comparator: (one, other) =>
        one.type === other.type || normalize(one.name) === normalize(other.name),
    }),
  )
  .chain(([teams, templates]) =>
    fc.record(
      {
        templates: fc.constant(
          templates
            .map((drawn, index) => ({
              ...drawn,
              from: teams[index % teams.length]?.id ?? '',
              to: teams[(index + 1) % teams.length]?.id ?? '',
            }))
            .toSorted((one, other) => (one.type < other.type ? -1 : 1)),
        ),
        teams: fc.constant(teams),
        people: fc.constantFrom<Configuration['people']>(
          {},
          { alice: { slack: 'U024BE7LH', email: 'alice@example.com' }, 'Bob-2': {} },
        ),
        labels: fc.record({
          ...Object.fromEntries(
            Object.entries(defaultLabels).map(([key, name]) => [key, fc.constant(name)]),
          ),
          accepted: fc.constantFrom('accepted', 'Taken over', 'in progress 🚧'),
          team: fc.constantFrom('team/', 'squad: ', 'for '),
        }) as fc.Arbitrary<Configuration['labels']>,
        report,
        dashboard: fc.constantFrom(
          { titles: false, logins: false },
          { titles: true, logins: false },
          { titles: true, logins: true },
        ),
        incomplete: fc.record({
          remind: fc.oneof(duration, fc.constant(false as const)),
          close: fc.oneof(duration, fc.constant(false as const)),
        }),
        requireChecklist: fc.boolean(),
        autoComplete: fc.boolean(),
        selfAccept: fc.boolean(),
      },
      {
        requiredKeys: [
          'templates',
          'teams',
          'people',
          'incomplete',
          'labels',
          'dashboard',
          'report',
          'requireChecklist',
          'autoComplete',
        ],
      },
    ),
  );

const dayNames = ['mon', 'Tuesday', 'wed', 'THU', 'friday', 'Sat', 'sunday'];

/** The configuration in the long form, as YAML. */
export function written(configuration: Configuration): readonly SourceFile[] {
  const { templates, teams, people, labels, report, requireChecklist, autoComplete, selfAccept } =
    configuration;
  const { onHold, ...otherLabels } = labels;
  const { remind, close } = configuration.incomplete;
  const { dashboard } = configuration;
  const { every, on, skipEmpty: skip, ...rest } = report;
  const settings = {
    // A Map, since an object would put a team named `7` first.
    teams: new Map(teams.map(({ id: name, ...team }) => [name, teamAsWritten(team)])),
    people,
    labels: { ...otherLabels, on_hold: onHold },
    dashboard,
    incomplete: { remind: lengthAsWritten(remind), close: lengthAsWritten(close) },
    report: {
      every,
      ...(every === 'day' ? {} : { on: every === 'week' ? dayNames[on - 1] : on }),
      ...rest,
      skip_empty: skip,
    },
    require_checklist: requireChecklist,
    auto_complete: autoComplete,
    ...(selfAccept === undefined ? {} : { self_accept: selfAccept }),
  };
  return [
    file('config', settings),
    ...templates.map(
      ({
        type,
        acceptWithin,
        completeWithin,
        readBack,
        selfAccept: own,
        returnReasons,
        ...template
      }) =>
        file(type, {
          ...template,
          ...(readBack === undefined ? {} : { read_back: readBack }),
          ...(own === undefined ? {} : { self_accept: own }),
          ...(returnReasons === undefined ? {} : { return_reasons: returnReasons }),
          ...(acceptWithin === undefined ? {} : { accept_within: limitAsWritten(acceptWithin) }),
          ...(completeWithin === undefined
            ? {}
            : { complete_within: limitAsWritten(completeWithin) }),
        }),
    ),
  ];
}

function limitAsWritten(limit: OrByAnswer<Duration>) {
  return isByAnswer(limit) ? choiceAsWritten(limit, lengthAsWritten) : lengthAsWritten(limit);
}

function choiceAsWritten<T>(
  { by, answers, else: otherwise }: ByAnswer<T>,
  toWritten: (value: T) => unknown,
) {
  const entries = Object.entries(answers).map(([key, value]) => [key, toWritten(value)]);
  return {
    by,
    ...Object.fromEntries(entries),
    ...(otherwise === undefined ? {} : { else: toWritten(otherwise) }),
  };
}

function lengthAsWritten(length: Duration | false): string | false {
  return length === false ? false : `${length.amount}${length.unit}`;
}

function teamAsWritten({
  githubTeam,
  selfAccept,
  calendar: working,
  away,
  reminders: steps,
  ...team
}: Omit<Team, 'id'>) {
  return {
    ...team,
    away: Object.fromEntries(
      Object.entries(away).map(([login, one]) => [
        login,
        one.from === undefined && one.substitute === undefined ? one.to : one,
      ]),
    ),
    ...(steps === undefined ? {} : { reminders: steps.map(stepAsWritten) }),
    ...(githubTeam === undefined ? {} : { github_team: githubTeam }),
    ...(selfAccept === undefined ? {} : { self_accept: selfAccept }),
    ...(working === undefined
      ? {}
      : {
          calendar: {
            ...working,
            days: working.days.map((day) => dayNames[day - 1]),
            hours:
              working.hours.length === 1
                ? working.hours.map(formatShift).join('')
                : working.hours.map(formatShift),
          },
        }),
  };
}

function stepAsWritten({ after, who, repeat }: ReminderStep) {
  return {
    after: formatOffset(after),
    who,
    ...(repeat === undefined ? {} : { repeat: formatOffset(repeat) }),
  };
}

export function file(name: string, content: unknown): SourceFile {
  return {
    path: `.github/handoffs/${name}.yml`,
    text: stringify(content, { lineWidth: 0, aliasDuplicateObjects: false }),
  };
}
