// Percent-encoding, as URLs have it.

/** null: it is not percent-encoded. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
