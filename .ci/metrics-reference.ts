// What each metric means, from the comments in the types of the metrics.

/** Type to heading, in the order of the page. */
const headings = {
  Headline: 'The four headline figures',
  Metrics: 'All metrics',
  FlowMetrics: 'What happened in a window',
  FlowWithPrevious: 'What happened in the window and the one before',
  OpenMetrics: 'Open handoffs',
  BottleneckMetrics: 'The bottleneck',
  ImprovementMetrics: 'The best place to improve',
  WeekFlow: 'A week',
  ChainMetrics: 'A chain of handoffs',
  ChainStepMetrics: 'A step of a chain',
  ReceivingFigures: 'Receiving teams and routes',
  ReceivingTeamMetrics: 'A receiving team',
  RouteMetrics: 'A route',
  ReceivingBefore: 'Receiving teams, in the window before',
  SendingFigures: 'Sending teams and forms',
  SendingTeamMetrics: 'A sending team',
  TemplateMetrics: 'A form',
  SendingBefore: 'Sending teams, in the window before',
  ReturnReason: 'A return reason',
  RatingMetrics: 'Ratings',
  FieldCount: 'A field',
  TimeSplit: 'Time in each phase',
  Hours: 'Hours and working hours',
  Spread: 'Median and 90th percentile',
  Share: 'Shares',
} as const;

type Described = keyof typeof headings;

interface MetricsType {
  readonly doc: string;
  readonly parent: string | null;
  readonly members: readonly Member[];
}

interface Member {
  readonly names: readonly string[];
  readonly type: string;
  readonly doc: string;
}

/** @param sources the files with the types; the introduction is from the first */
export function metricsReference(sources: readonly string[]): string {
  const parts = new Map(sources.flatMap(partsOf));
  const unknown = [...parts.keys()].filter((name) => !(name in headings));
  if (unknown.length > 0) {
    throw new Error(`.ci/metrics-reference.ts has no heading for ${unknown.join(', ')}.`);
  }
  const described = Object.entries(headings).map(([name, heading]) => {
    const part = parts.get(name);
    if (part === undefined) {
      throw new Error(`There is no metrics type called ${name}.`);
    }
    return sectionOf(heading, part);
  });
  return [introductionOf(sources[0] ?? ''), ...described].join('\n\n');
}

/** The comment at the top of a file, without its first paragraph. */
function introductionOf(source: string): string {
  const all = source.split('\n');
  const lines = all.slice(
    0,
    all.findIndex((line) => !line.startsWith('//')),
  );
  const paragraphs = lines
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n')
    .split('\n\n');
  return oneLine(paragraphs.slice(1).join('\n'));
}

function partsOf(source: string): readonly (readonly [string, MetricsType])[] {
  const pattern =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export interface (\w+)(?: extends (\w+))? \{\n([\s\S]*?)\n\}/g;
  return [...source.matchAll(pattern)].map(([, doc = '', name = '', parent, body = '']) => [
    name,
    { doc: plain(doc), parent: parent ?? null, members: membersOf(name, body) },
  ]);
}

function membersOf(of: string, body: string): readonly Member[] {
  const pattern = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly (\w+): ([^;]+);/g;
  const members: Member[] = [];
  for (const [, doc, name = '', type = ''] of body.matchAll(pattern)) {
    const last = members.at(-1);
    if (doc !== undefined) {
      members.push({ names: [name], type, doc: plain(doc) });
    } else if (last !== undefined && type === 'string' && last.type === 'string') {
      // Both ends of a range share one description.
      members[members.length - 1] = { ...last, names: [...last.names, name] };
    } else {
      throw new Error(`${of}.${name} has no comment.`);
    }
  }
  return members;
}

function sectionOf(heading: string, { doc, parent, members }: MetricsType): string {
  const inherited = parent === null ? [] : [`Has everything in ${link(parent)}, and:`];
  return [
    `### ${heading}`,
    ...(doc === '' ? [] : [doc]),
    ...inherited,
    ...members.map(paragraphOf),
  ].join('\n\n');
}

function paragraphOf({ names, type, doc }: Member): string {
  const described = Object.keys(headings).find((known) => new RegExp(`\\b${known}\\b`).test(type));
  const more = described === undefined ? '' : ` See ${link(described)}.`;
  const named = names.map((name) => `**\`${name}\`**`).join(', ');
  return `${named}: ${doc}${more}`;
}

function link(name: string): string {
  const heading = headings[name as Described];
  return `[${heading}](#${heading
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-')})`;
}

function plain(doc: string): string {
  return oneLine(doc.replace(/^\s*\* ?/gm, ''));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
