// What Slack's documentation asks of a message, as far as ours go. Its limits are those of
// https://docs.slack.dev/reference/block-kit/blocks (header: 150 characters of plain text; section: 3000;
// context: 10 elements; actions: 25 elements; 50 blocks a message) and
// https://docs.slack.dev/reference/block-kit/composition-objects/text-object (1 to 3000 characters;
// `emoji` in plain text alone, `verbatim` in mrkdwn alone).

import * as v from 'valibot';

const plainText = (limit: number) =>
  v.strictObject({
    type: v.literal('plain_text'),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(limit)),
    emoji: v.optional(v.boolean()),
  });

const mrkdwn = v.strictObject({
  type: v.literal('mrkdwn'),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(3000)),
  verbatim: v.optional(v.boolean()),
});

const text = v.union([plainText(3000), mrkdwn]);

const button = v.strictObject({
  type: v.literal('button'),
  text: plainText(75),
  url: v.pipe(v.string(), v.url(), v.maxLength(3000)),
});

const block = v.variant('type', [
  v.strictObject({ type: v.literal('header'), text: plainText(150) }),
  v.strictObject({ type: v.literal('section'), text }),
  v.strictObject({
    type: v.literal('context'),
    elements: v.pipe(v.array(text), v.minLength(1), v.maxLength(10)),
  }),
  v.strictObject({
    type: v.literal('actions'),
    elements: v.pipe(v.array(button), v.minLength(1), v.maxLength(25)),
  }),
]);

const payload = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
  blocks: v.pipe(v.array(block), v.minLength(1), v.maxLength(50)),
  unfurl_links: v.literal(false),
});

export type SlackMessage = v.InferOutput<typeof payload>;

/** @throws where Slack would not take it */
export function asSlackTakesIt(body: unknown): SlackMessage {
  return v.parse(payload, body);
}

/** As a reader sees it, with the control sequences that are left in it. */
export function shownInSlack({ blocks }: SlackMessage): string {
  return blocks
    .map((one) =>
      one.type === 'context'
        ? one.elements.map((element) => element.text).join(' ')
        : one.type === 'actions'
          ? one.elements.map((element) => `[ ${element.text.text} ] ${element.url}`).join(' ')
          : `${one.type === 'header' ? '# ' : ''}${one.text.text}`,
    )
    .join('\n\n')
    .replaceAll('&lt;', '‹')
    .replaceAll('&gt;', '›')
    .replaceAll('&amp;', '&');
}

/** All that Slack would act on: `<@U…>`, `<!channel>`, `<https://…>`. */
export function controlSequences({ text: fallback, blocks }: SlackMessage): readonly string[] {
  return JSON.stringify([fallback, blocks]).match(/<[^>]*>/g) ?? [];
}
