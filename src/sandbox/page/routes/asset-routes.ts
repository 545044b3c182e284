// The files that pages load: GitHub's own style sheets, the libraries, and our own. All are local.

import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';

/** Joined into one style sheet, in this order. */
const sheets = [
  import.meta.resolve('@primer/primitives/dist/css/base/size/size.css'),
  import.meta.resolve('@primer/primitives/dist/css/base/typography/typography.css'),
  import.meta.resolve('@primer/primitives/dist/css/functional/size/border.css'),
  import.meta.resolve('@primer/primitives/dist/css/functional/size/radius.css'),
  import.meta.resolve('@primer/primitives/dist/css/functional/size/size.css'),
  import.meta.resolve('@primer/primitives/dist/css/functional/typography/typography.css'),
  import.meta.resolve('@primer/primitives/dist/css/functional/themes/light.css'),
  import.meta.resolve('@primer/primitives/dist/css/functional/themes/dark.css'),
  import.meta.resolve('@primer/css/dist/core.css'),
  import.meta.resolve('@primer/css/dist/product.css'),
  import.meta.resolve('github-markdown-css/github-markdown.css'),
  new URL('../files/frame.css', import.meta.url),
  new URL('../files/issues.css', import.meta.url),
  new URL('../files/dev-panel.css', import.meta.url),
].map((address) => new URL(address));

const scripts = [
  new URL(import.meta.resolve('htmx.org/dist/htmx.min.js')),
  new URL(import.meta.resolve('htmx.org/dist/ext/hx-sse.min.js')),
  new URL('../files/page.js', import.meta.url),
  new URL('../files/focus.js', import.meta.url),
];

const mermaid = new URL(import.meta.resolve('mermaid/dist/mermaid.esm.min.mjs'));

export function assetRoutes(): Hono {
  const style = joined(sheets, '\n');
  const script = joined(scripts, '\n;\n');
  return new Hono()
    .get('/page.css', async (c) => c.body(await style, 200, head('text/css')))
    .get('/page.js', async (c) => c.body(await script, 200, head('text/javascript')))
    .get('/mermaid/*', async (c) => {
      const [, path] =
        /\/mermaid\/((?:chunks\/mermaid\.esm\.min\/)?[\w-][\w.-]*\.mjs)$/.exec(c.req.path) ?? [];
      if (path === undefined) {
        return c.notFound();
      }
      const text = await readFile(new URL(path, mermaid), 'utf8');
      return c.body(text, 200, head('text/javascript'));
    });
}

async function joined(files: readonly URL[], between: string): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.join(between).replaceAll(/\/[/*][#@] sourceMappingURL=\S*(?: \*\/)?/g, '');
}

function head(type: string) {
  return { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' };
}
