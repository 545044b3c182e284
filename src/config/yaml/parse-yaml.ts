// YAML text → a tree with locations. Only this module knows YAML.

import {
  type Alias,
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml';
import { quoted } from '../../base/format-words.ts';
import type { SourceFile } from '../problem.ts';
import type { Explained } from './diagnose-yaml.ts';
import { findMistakes } from './find-mistakes.ts';
import { refuseUnreadable } from './invisible-characters.ts';
import { type LineIndex, pageOf } from './line-index.ts';
import { type Parsed, problemAt } from './parsed.ts';
import { yamlMistakes } from './yaml-error-messages.ts';
import type { MappingEntry, Scalar, SourceLocation, YamlNode } from './yaml-node.ts';

/** Deeper than any configuration, and far from a stack overflow. */
const deepest = 20;

interface Spot {
  readonly page: LineIndex;
  readonly depth: number;
  /** The location of a value that is not written. */
  readonly otherwise: SourceLocation;
}

/** @param isOurs whether Baton defines the file's format: then aliases in it are a problem */
export function* parseYaml(
  file: SourceFile,
  { isOurs = true }: { readonly isOurs?: boolean } = {},
): Parsed<YamlNode | undefined> {
  const page = pageOf(file);
  if (yield* refuseUnreadable(page)) {
    return undefined;
  }
  const { document, mistakes } = findMistakes(page.text);
  if (yield* refuseMistakes(mistakes, page)) {
    return undefined;
  }
  const aliases = aliasesOf(document);
  if (aliases.length > 0) {
    yield* isOurs ? refuseAliases(aliases, page) : [];
    return undefined;
  }
  return yield* treeOf(document.contents, { page, depth: 0, otherwise: page.place(0) });
}

function* refuseMistakes(mistakes: readonly Explained[], page: LineIndex): Parsed<boolean> {
  for (const { offset, message, fix } of mistakes) {
    yield problemAt(page.place(offset), message, fix);
  }
  return mistakes.length > 0;
}

/** They are not resolved, so that a few lines cannot expand to millions. */
function aliasesOf(document: Document): readonly Alias[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, alias) {
      aliases.push(alias);
    },
  });
  return aliases;
}

function* refuseAliases(aliases: readonly Alias[], page: LineIndex): Parsed<void> {
  const lines = new Set<number>();
  for (const { source, range } of aliases) {
    const at = page.place(range?.[0] ?? 0);
    if (lines.has(at.line)) {
      continue;
    }
    lines.add(at.line);
    yield problemAt(
      at,
      `The alias ${quoted(`*${source}`)} is not supported.`,
      'Write the value itself, in quotes if it is a text.',
    );
  }
}

function* treeOf(node: unknown, spot: Spot): Parsed<YamlNode | undefined> {
  const at = placeOfNode(node, spot);
  if (spot.depth > deepest) {
    const { message, fix } = yamlMistakes.RESOURCE_EXHAUSTION;
    yield problemAt(at, message, fix);
    return undefined;
  }
  const below = { ...spot, depth: spot.depth + 1 };
  if (isMap(node)) {
    return yield* mappingOf(node, at, below);
  }
  if (isSeq(node)) {
    const items: YamlNode[] = [];
    for (const item of node.items) {
      const dash = isScalar(item) && item.range ? spot.page.place(item.range[0] - 1) : at;
      const tree = yield* treeOf(item, { ...below, otherwise: dash });
      if (tree !== undefined) {
        items.push(tree);
      }
    }
    return { kind: 'list', at, items };
  }
  return scalarOf(node, spot.page, at);
}

function* mappingOf(map: YAMLMap, at: SourceLocation, spot: Spot): Parsed<YamlNode> {
  const entries: MappingEntry[] = [];
  for (const pair of map.items) {
    const entry = yield* entryOf(pair, at, spot);
    const first = entries.find((other) => other.key === entry?.key);
    if (entry !== undefined && first !== undefined) {
      yield problemAt(
        entry.at,
        `${quoted(entry.key)} is written twice, first on line ${first.at.line}.`,
        'Remove one of the two.',
      );
    } else if (entry !== undefined) {
      entries.push(entry);
    }
  }
  return { kind: 'mapping', at, entries };
}

function* entryOf(pair: Pair, mapAt: SourceLocation, spot: Spot): Parsed<MappingEntry | undefined> {
  const at = placeOfNode(pair.key, { ...spot, otherwise: mapAt });
  if (!isScalar(pair.key)) {
    yield problemAt(at, yamlMistakes.NON_STRING_KEY.message, yamlMistakes.NON_STRING_KEY.fix);
    return undefined;
  }
  const { value, source } = scalarOf(pair.key, spot.page, at);
  const tree = yield* treeOf(pair.value, { ...spot, otherwise: at });
  return tree && { key: typeof value === 'string' ? value : source, at, value: tree };
}

/** An empty value (`name:` with nothing after it) has no location, so its key's location is used. */
function placeOfNode(node: unknown, spot: Spot): SourceLocation {
  if (!(isMap(node) || isSeq(node) || isScalar(node))) {
    return spot.otherwise;
  }
  if (!node.range || (isScalar(node) && node.value === null && !node.source)) {
    return spot.otherwise;
  }
  return spot.page.place(node.range[0]);
}

function scalarOf(node: unknown, page: LineIndex, at: SourceLocation): Scalar {
  if (!isScalar(node)) {
    return { kind: 'scalar', at, value: null, source: '' };
  }
  const source = node.range ? page.text.slice(node.range[0], node.range[1]) : '';
  const known = node.value === null || ['string', 'number', 'boolean'].includes(typeof node.value);
  return { kind: 'scalar', at, source, value: known ? plain(node.value, source) : source };
}

/** Dates and bytes, which only older YAML versions have, stay the text as written. */
function plain(value: unknown, source: string): string | number | boolean | null {
  if (value === null || typeof value === 'string') {
    return value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return source;
}
