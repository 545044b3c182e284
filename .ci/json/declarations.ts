// The interfaces and named types of a file, with the comments above them and their members.

import { type Comment, parseSync, type TSSignature, type TSType } from 'oxc-parser';

export interface Declaration {
  readonly doc: string;
  /** null for an interface. */
  readonly type: TSType | null;
  readonly parents: readonly string[];
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly doc: string;
  readonly type: TSType;
  readonly isOptional: boolean;
}

interface Parsed {
  readonly source: string;
  readonly comments: readonly Comment[];
}

/** By their names. */
export function declarationsIn(source: string): readonly (readonly [string, Declaration])[] {
  const { program, comments } = parseSync('types.ts', source);
  const parsed = { source, comments };
  return program.body.flatMap((statement): readonly (readonly [string, Declaration])[] => {
    const isExport = statement.type === 'ExportNamedDeclaration';
    const declared = isExport ? statement.declaration : statement;
    const doc = docBefore(statement.start, parsed);
    if (declared?.type === 'TSInterfaceDeclaration') {
      const parents = declared.extends.map(({ expression }) =>
        expression.type === 'Identifier' ? expression.name : '',
      );
      const members = declared.body.body.map((member) => memberOf(member, parsed));
      return [[declared.id.name, { doc, type: null, parents, members }] as const];
    }
    return declared?.type === 'TSTypeAliasDeclaration'
      ? [
          [
            declared.id.name,
            { doc, type: declared.typeAnnotation, parents: [], members: [] },
          ] as const,
        ]
      : [];
  });
}

function memberOf(member: TSSignature, parsed: Parsed): Member {
  if (
    member.type !== 'TSPropertySignature' ||
    member.key.type !== 'Identifier' ||
    member.typeAnnotation === null
  ) {
    throw new Error('A type of JSON output has a member that is no property with a type.');
  }
  return {
    name: member.key.name,
    doc: docBefore(member.start, parsed),
    type: member.typeAnnotation.typeAnnotation,
    isOptional: member.optional,
  };
}

/** The comment that ends right above; empty if there is none. */
function docBefore(start: number, { source, comments }: Parsed): string {
  const comment = comments.findLast(({ end }) => end <= start);
  return comment?.type === 'Block' && source.slice(comment.end, start).trim() === ''
    ? comment.value
        .replaceAll(/^\s*\*+ ?/gm, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : '';
}
