import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/sandbox/page/text/markdown.ts';
import { setTask } from '../../../src/sandbox/page/text/task-buttons.ts';

const base = '/acme/handoffs';
const shown = (text: string) => String(renderMarkdown(text, { base }));

describe('Markdown is shown as GitHub shows it', () => {
  test.each([
    ['a comment is not shown', 'before <!-- baton:status --> after', '<p>before  after</p>'],
    ['a comment over several lines is not shown', '<!-- one\n\ntwo -->\n\nshown', '<p>shown</p>'],
    ['a script is text', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [
      'a tag with attributes is text, whatever its name',
      'a <sub onclick="alert(1)">b</sub>',
      '<p>a &lt;sub onclick=&quot;alert(1)&quot;&gt;b</sub></p>',
    ],
    ['a harmless tag is a tag', 'a<sub>b</sub>', '<p>a<sub>b</sub></p>'],
    [
      'an address that runs a script leads nowhere',
      '[a](javascript:alert(1))',
      '<p><a href="">a</a></p>',
    ],
    ['the end of a line is one', 'one\ntwo', '<p>one<br>\ntwo</p>'],
    [
      'people and issues are linked',
      '@alice, see #12',
      `<p><a class="user-mention" href="${base}/issues?q=alice">@alice</a>, see <a class="issue-link" href="${base}/issues/12">#12</a></p>`,
    ],
    ['but not in code', '`@alice #12`', '<p><code>@alice #12</code></p>'],
    ['nor within an address', 'mail carol@example.com', null],
    [
      'what leads to GitHub as a run knows it stays on the page',
      '[a](http://127.0.0.1:39999/acme/handoffs/issues/3)',
      `<p><a href="${base}/issues/3">a</a></p>`,
    ],
    [
      'what leads elsewhere on this machine is left as it is',
      '[a](http://127.0.0.1:39999/elsewhere)',
      '<p><a href="http://127.0.0.1:39999/elsewhere">a</a></p>',
    ],
  ])('%s', (_, text, html) => {
    if (html === null) {
      expect(shown(text)).not.toContain('user-mention');
    } else {
      expect(shown(text).trim()).toBe(html);
    }
  });

  test('a task is a button that names what is to be done, and where', () => {
    const html = String(renderMarkdown('- [ ] Sign **it**\n', { base, tickable: true }));
    expect(html).toContain(
      'value="3x" role="checkbox" aria-checked="false" aria-label="Sign **it**">',
    );
    expect(shown('- [x] Sign it\n')).toMatch(/aria-checked="true" aria-label="Sign it" disabled>/);
  });
});

describe('a task that is clicked', () => {
  test.each([
    ['open', '- [ ] a', '3x', '- [x] a'],
    ['done', '- [x] a', '3 ', '- [ ] a'],
    ['done with a capital letter', '- [X] a', '3 ', '- [ ] a'],
    ['done meanwhile', '- [x] a', '3x', '- [x] a'],
    ['moved away', 'a - [ ] a', '3x', null],
    ['no task', '- [y] a', '3x', null],
    ['beyond the end', '- [ ] a', '90x', null],
    ['no button of ours', '- [ ] a', '3', null],
  ])('%s', (_, text, button, after) => {
    expect(setTask(text, button)).toBe(after);
  });
});
