// Errors of a query that does not fit the schema, in GitHub's words and shape.

import { type ASTNode, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import type { ShownError } from './graphql-error.ts';

interface GitHubError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, string>>;
}

const forms: readonly (readonly [RegExp, (...parts: readonly string[]) => GitHubError])[] = [
  [
    /^Cannot query field "(\w+)" on type "(\w+)"/,
    (fieldName = '', typeName = '') => ({
      message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
      extensions: { code: 'undefinedField', typeName, fieldName },
    }),
  ],
  [
    /^Unknown argument "(\w+)" on field "\w+\.(\w+)"/,
    (argumentName = '', name = '') => ({
      message: `Field '${name}' doesn't accept argument '${argumentName}'`,
      extensions: { code: 'argumentNotAccepted', name, typeName: 'Field', argumentName },
    }),
  ],
  [
    /^Field "(\w+)" argument "(\w+)" of type "[^"]+" is required/,
    (name = '', argument = '') => ({
      message: `Field '${name}' is missing required arguments: ${argument}`,
      extensions: {
        code: 'missingRequiredArguments',
        className: 'Field',
        name,
        arguments: argument,
      },
    }),
  ],
  [
    /^Variable "\$(\w+)" is never used(?: in operation "(\w+)")?/,
    (variableName = '', query = 'anonymous query') => ({
      message: `Variable $${variableName} is declared by ${query} but not used`,
      extensions: { code: 'variableNotUsed', variableName },
    }),
  ],
];

/** Errors in other words than GitHub's are shown as they are, in GitHub's shape. */
export function showInvalid(error: GraphQLError, document: DocumentNode | null): ShownError {
  const { message, extensions } = ofGitHub(error.message);
  const [node] = error.nodes ?? [];
  return {
    ...(document === null || node === undefined ? {} : { path: pathTo(node, document) }),
    ...(extensions === null ? {} : { extensions }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message,
  };
}

function ofGitHub(message: string): {
  readonly message: string;
  readonly extensions: GitHubError['extensions'] | null;
} {
  for (const [pattern, form] of forms) {
    const [found, ...parts] = pattern.exec(message) ?? [];
    if (found !== undefined) {
      return form(...parts);
    }
  }
  return { message, extensions: null };
}

/** `query Name`, then the fields down to this one. */
function pathTo(wanted: ASTNode, document: DocumentNode): readonly string[] {
  const names: string[] = [];
  let path: readonly string[] = [];
  visit(document, {
    enter: (node) => {
      const name = nameOf(node);
      names.push(...(name === null ? [] : [name]));
      if (node === wanted) {
        path = [...names];
      }
    },
    leave: (node) => {
      if (nameOf(node) !== null) {
        names.pop();
      }
    },
  });
  return path;
}

function nameOf(node: ASTNode): string | null {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return [node.operation, node.name?.value ?? ''].join(' ').trim();
    case Kind.FRAGMENT_DEFINITION:
      return `fragment ${node.name.value}`;
    case Kind.FIELD:
      return node.alias?.value ?? node.name.value;
    default:
      return null;
  }
}
