// What to do about a handoff type that has no template.

/** @param meant the template with the nearest name */
export function missingTypeFix(type: string, meant: string | undefined): string {
  if (type === 'config') {
    return 'Write the type of a handoff: the file `config.yml` holds the settings.';
  }
  return meant
    ? `Did you mean \`${meant}\`?`
    : `Add the file \`${type}.yml\`, or remove this item.`;
}
