// Prints the release notes of a version tag, from CHANGELOG.md. Fails if the tag is not the version in
// package.json, or if the changelog has no section for it. Plain Node, without dependencies.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [tag = '', folder = '.'] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, name), 'utf8');

const { version } = JSON.parse(read('package.json'));
const notes = sectionOf(read('CHANGELOG.md'), version);
if (tag !== `v${version}`) {
  fail(`The tag is ${tag}, and package.json has version ${version}. Push the tag v${version}.`);
} else if (notes === '') {
  fail(
    `CHANGELOG.md has no section for ${version}. Rename "Unreleased" to "${version}" and its date.`,
  );
} else {
  process.stdout.write(`${notes}\n`);
}

/** The text under `## 1.2.0` or `## 1.2.0 - 2026-12-01`, up to the next version. */
function sectionOf(changelog, wanted) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find(
    (text) => text.split(/[\s\]]/)[0]?.replace(/^\[?v?/, '') === wanted,
  );
  return section === undefined ? '' : section.split('\n').slice(1).join('\n').trim();
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
