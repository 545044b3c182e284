// A message for a Slack incoming webhook, within the documented limits:
// https://docs.slack.dev/reference/block-kit/blocks and
// https://docs.slack.dev/reference/block-kit/composition-objects/text-object

import { formatCount } from '../../base/join-list.ts';
import { truncate } from '../../base/truncate.ts';
import type { Mention, Message, MessageList } from './message.ts';

const maxHeaderLength = 150;
const maxTextLength = 3000;

type Text =
  | { readonly type: 'plain_text'; readonly text: string; readonly emoji: false }
  | { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };

type Block =
  | { readonly type: 'header' | 'section'; readonly text: Text }
  | { readonly type: 'context'; readonly elements: readonly Text[] }
  | { readonly type: 'actions'; readonly elements: readonly Button[] };

interface Button {
  readonly type: 'button';
  readonly text: Text;
  readonly url: string;
}

export interface SlackPayload {
  /** For notifications and clients that cannot show blocks. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly unfurl_links: false;
}

export function slackPayload({
  headline,
  called,
  facts,
  lists,
  next,
  link,
}: Message): SlackPayload {
  const body = [
    ...facts.map(({ name, text }) => `${name}: ${text}`),
    ...(next === null ? [] : ['', next]),
  ];
  return {
    text: `${escaped(headline, maxHeaderLength)} ${link.url}`,
    blocks: [
      { type: 'header', text: asTyped(headline, maxHeaderLength) },
      ...(called.length === 0 ? [] : [section(marked(mentions(called)))]),
      ...(body.length === 0 ? [] : [section(asTyped(body.join('\n'), maxTextLength))]),
      ...lists.slice(0, maxLists).map((list) => section(marked(listText(list)))),
      {
        type: 'actions',
        elements: [{ type: 'button', text: asTyped('Open', 75), url: link.url }],
      },
      { type: 'context', elements: [marked(`<${link.url}|${escaped(link.text, 200)}>`)] },
    ],
    unfurl_links: false,
  };
}

/** Slack takes 50 blocks. */
const maxLists = 40;
const maxItemLength = 250;

function listText({ title, items, left }: MessageList): string {
  // A bar would end the text of the link.
  const text = (item: string) => escaped(item.replaceAll('|', '/'), maxItemLength);
  return [
    escaped(title, maxItemLength),
    ...items.map((item) => `• <${item.url}|${text(item.text)}>`),
    ...(left === 0 ? [] : [`… and ${formatCount(left)} more`]),
  ].join('\n');
}

function section(text: Text): Block {
  return { type: 'section', text };
}

/** Slack does not parse formatting, emoji or mentions in it. */
function asTyped(text: string, limit: number): Text {
  return { type: 'plain_text', text: escaped(text, limit), emoji: false };
}

/** For our own text only: Slack does not turn channels or addresses in it into links. */
function marked(text: string): Text {
  return { type: 'mrkdwn', text, verbatim: true };
}

const maxMentions = 20;

function mentions(called: readonly Mention[]): string {
  return called
    .slice(0, maxMentions)
    .map(({ login, slack }) => (slack === null ? escaped(login, 60) : `<@${slack}>`))
    .join(' ');
}

/**
 * Escapes the three characters that Slack parses in any text, and `@` for other programs that
 * accept Slack messages: https://docs.slack.dev/messaging/formatting-message-text
 */
function escaped(text: string, limit: number): string {
  const write = (part: string) =>
    part
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/(?<![A-Za-z0-9])@/g, '@\u200B');
  return truncate(text, limit, write);
}
