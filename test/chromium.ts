// The path of the browser for tests: CHROMIUM_PATH, or Debian's Chromium. Without a window of its own
// it takes two thirds of the time.

import { accessSync, constants } from 'node:fs';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const chromiumPath = places.find((path) => path !== undefined && isExecutable(path)) ?? null;

export const whyNoBrowser = `no browser: CHROMIUM_PATH names none, and there is none at ${places.slice(1).join(', ')}`;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
