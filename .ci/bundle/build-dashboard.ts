// The page of the dashboard without its data: script and style sheet in one file, with their hashes in
// its policy, so that a browser runs nothing else.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

export const dashboardFile = 'dashboard.html';

/** @param top folder of the repository */
export async function buildDashboard(top: string): Promise<string> {
  const read = (name: string) => readFileSync(join(top, 'src/browser', name), 'utf8');
  const script = await bundleScript(top);
  const style = minifyStyle(read('dashboard.css'));
  return read('dashboard.html')
    .replace('/*policy*/', () => policyFor(script, style))
    .replace('\n/*style*/\n', () => style)
    .replace('\n/*script*/\n', () => script);
}

async function bundleScript(top: string): Promise<string> {
  const bundle = await rolldown({
    cwd: top,
    input: join(top, 'src/browser/main.ts'),
    platform: 'browser',
    onLog: (level, { message = '' }) => {
      if (level === 'warn') {
        throw new Error(message);
      }
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  const [{ code, moduleIds }] = output;
  // Would end the script's element.
  const safe = code.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');
  return `${licences(top, moduleIds)}${safe}`;
}

/** Licences ask to be part of every copy. */
function licences(top: string, moduleIds: readonly string[]): string {
  const packages = new Set(
    moduleIds.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []),
  );
  return [...packages]
    .map((name) => {
      const text = readFileSync(join(top, 'node_modules', name, 'LICENSE.md'), 'utf8');
      return `/*! ${name}\n${text.trim().replaceAll('*/', '* /')}\n*/\n`;
    })
    .join('');
}

function minifyStyle(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim();
}

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    // An empty icon, so that the browser asks for none.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
