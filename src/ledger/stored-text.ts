/**
 * As every database can store it. Half of a surrogate pair has no UTF-8 encoding, and PostgreSQL's text has no
 * character 0: each becomes the replacement character.
 */
export function storedText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
