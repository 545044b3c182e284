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

/** The same text with its link to a schema of Baton, if it has one, for the version that is used. */
export function relinked(uses: string, text: string): string {
  return text.replace(
    /^(# yaml-language-server: \$schema=)https:\/\/raw\.githubusercontent\.com\/[^/\s]+\/[^/\s]+\/\S+\/\.github\/schema\/((?:config|template)\.schema\.json)/,
    (_, opening: string, file: string) => `${opening}${ownSchema(uses, file)}`,
  );
}

/** The settings of GitHub's list of forms. */
export const chooserText = withSchema(
  publicSchema('github-issue-config'),
  'blank_issues_enabled: true\n',
);
