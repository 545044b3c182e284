// A message as an e-mail, in plain text and in HTML.

import { formatCount } from '../../base/join-list.ts';
import type { Message, MessageList } from './message.ts';
import { truncatedLine } from './plain.ts';

export interface Email {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const maxSubjectLength = 150;

export function emailOf(message: Message): Email {
  const { headline, subject = headline, repository } = message;
  return {
    // One line only: prevents header injection. What happened is the first line of the mail.
    subject: truncatedLine(`[${repository}] ${subject}`, maxSubjectLength),
    text: textPart(message),
    html: htmlPart(message),
  };
}

function textPart(message: Message): string {
  const { headline, facts, lists, next, link } = message;
  const parts = [
    headline,
    ...calledIn(message),
    facts.map(({ name, text }) => `${name}: ${text}`).join('\n'),
    ...(next === null ? [] : [next]),
    ...lists.map(listText),
    `${link.text}: ${link.url}`,
    `-- \n${whyYou(message)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function listText({ title, items, left }: MessageList): string {
  return [
    title,
    ...items.map(({ text, url }) => `- ${text}\n  ${url}`),
    ...(left === 0 ? [] : [`… and ${formatCount(left)} more`]),
  ].join('\n');
}

function calledIn({ called }: Message): readonly string[] {
  return called.length === 0 ? [] : [`For ${called.map(({ login }) => login).join(', ')}`];
}

/**
 * The time is last: from where a mail repeats the one before, to its end, Gmail hides it in a
 * conversation, and so the link: https://goodenough.us/blog/2023-03-15-til-use-randomness-to-prevent-email-trimming/
 */
function whyYou({ repository, at }: Message): string {
  const time = at.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
  return `Baton sent this because the configuration of ${repository} contains this address. ${time}`;
}

/** `dir="auto"` where people's words are: in Arabic or Hebrew, their order would be wrong. */
function htmlPart(message: Message): string {
  const { headline, facts, lists, next, link } = message;
  const rows = facts.map(
    ({ name, text }) =>
      `<tr><th scope="row" align="left" valign="top" dir="auto" style="${nameStyle}">${html(name)}</th><td align="left" valign="top" dir="auto">${html(text)}</td></tr>`,
  );
  const body = [
    `<h1 style="font-size:1.25em">${html(headline)}</h1>`,
    ...calledIn(message).map(paragraph),
    ...(rows.length === 0 ? [] : [`<table cellpadding="4">\n${rows.join('\n')}\n</table>`]),
    ...(next === null ? [] : [paragraph(next)]),
    ...lists.map(listHtml),
    `<p><a href="${html(link.url)}" style="${buttonStyle}">Open</a> ${html(link.text)}</p>`,
    `<p><small>${html(whyYou(message))}</small></p>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${html(headline)}</title></head>`,
    `<body style="${bodyStyle}">\n${body.join('\n')}\n</body></html>\n`,
  ].join('\n');
}

// A long link breaks, also in a table. Otherwise a phone shows the mail at half its size.
const bodyStyle = 'font-family:sans-serif;word-break:break-word';
// A table that may break words everywhere does so in its narrow column first.
const nameStyle = 'word-break:normal';
const buttonStyle =
  'display:inline-block;padding:6px 16px;border-radius:6px;background:#0969da;color:#ffffff;text-decoration:none';

function listHtml({ title, items, left }: MessageList): string {
  const lines = [
    ...items.map(({ text, url }) => `<li><a dir="auto" href="${html(url)}">${html(text)}</a></li>`),
    ...(left === 0 ? [] : [`<li>… and ${formatCount(left)} more</li>`]),
  ];
  return `${paragraph(title)}\n<ul>\n${lines.join('\n')}\n</ul>`;
}

function paragraph(text: string): string {
  return `<p>${html(text)}</p>`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
