/** The version in `package.json`, which the bundle does not contain. */
export const version = '0.1.0';
