// Names of accounts on GitHub.

const maxLoginLength = 39;

/**
 * Letters, digits and single hyphens; a few old accounts end in a hyphen, and those that an
 * enterprise manages in `_` and its short code.
 */
export function isLogin(text: string): boolean {
  return text.length <= maxLoginLength && /^[a-z0-9]+(-[a-z0-9]+)*-?(_[a-z0-9]+)?$/i.test(text);
}
