// The few HTML tags, without attributes, that GitHub keeps and Baton uses. Anything else is shown as
// text.

import type { Options } from 'micromark';

type HtmlExtension = NonNullable<Options['htmlExtensions']>[number];

const kept = /^<\/?(?:details|summary|span|sub|sup|br|kbd|hr)\s*\/?>/i;

export const plainTags: HtmlExtension = {
  enter: {
    htmlFlow() {
      this.lineEndingIfNeeded();
      this.buffer();
    },
    htmlText() {
      this.buffer();
    },
  },
  exit: {
    htmlFlow(token) {
      this.resume();
      this.raw(harmless(this.sliceSerialize(token), this.encode));
    },
    htmlText(token) {
      this.resume();
      this.raw(harmless(this.sliceSerialize(token), this.encode));
    },
  },
};

function harmless(html: string, encode: (text: string) => string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .split(/(<[^<>]*>)/)
    .map((part) => (kept.test(part) ? part : encode(part)))
    .join('');
}
