// The JSON Schema link that editors use for completion and validation.

export const configSchemaFile = 'config.schema.json';
export const templateSchemaFile = 'template.schema.json';

/** A link to the same repository and release as the workflow uses. */
export function ownSchema(uses: string, file: string): string {
  const [repository, reference] = uses.split('@');
  return `https://raw.githubusercontent.com/${repository}/${reference}/.github/schema/${file}`;
}

export function publicSchema(name: 'github-workflow' | 'github-issue-config'): string {
  return `https://www.schemastore.org/${name}.json`;
}

export function withSchema(url: string, text: string): string {
  return `# yaml-language-server: $schema=${url}\n${text}`;
}
