/** The version in `package.json`, which the bundle does not contain. */
export const version = '0.1.0';

/** The tag of the action that moves to each release of the same major version. */
export const currentMajor = 'v1';
