// The small change of sentences about a configuration: names, quotations, enumerations.

const maxQuotationLength = 60;

/** `sales_to_onboarding` → `Sales to onboarding`. */
export function humanize(id: string): string {
  return capitalize(id.replaceAll('_', ' '));
}

/** `Key contacts?` → `key_contacts`; empty where nothing of it can stay. */
export function inSnakeCase(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
}

/** With a capital first letter. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A piece of the file, short enough for a sentence and on one line. */
export function quoted(text: string): string {
  const characters = [...text.replaceAll('`', "'").replace(/[\s\p{Cc}]+/gu, ' ')];
  const shown =
    characters.length > maxQuotationLength
      ? `${characters.slice(0, maxQuotationLength).join('')}…`
      : characters.join('');
  return `\`${shown}\``;
}

/** "`a`, `b` or `c`". */
export function joinCode(words: readonly string[], conjunction: 'and' | 'or'): string {
  const all = words.map((word) => `\`${word}\``);
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** For comparing as people do: without regard to case, and to how wide the gaps are. */
export function normalize(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
