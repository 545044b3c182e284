// Names of accounts on GitHub.

const maxLoginLength = 39;

/**
 * Letters, digits and single hyphens. A few old accounts end in a hyphen; accounts managed by an
 * enterprise end in `_` and its short code.
 */
export function isLogin(text: string): boolean {
  return text.length <= maxLoginLength && /^[a-z0-9]+(-[a-z0-9]+)*-?(_[a-z0-9]+)?$/i.test(text);
}
