// By which schema an editor completes and checks a file.

export const configSchemaFile = 'config.schema.json';
export const templateSchemaFile = 'template.schema.json';

/** Of the same copy and release of Baton as runs. */
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
