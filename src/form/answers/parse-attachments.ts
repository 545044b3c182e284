// Uploaded files and images, as GitHub writes them into a text area.

import { fieldError, type ParseResult } from '../parse-result.ts';
import { withoutComments } from './shows-nothing.ts';

/**
 * At least one upload, with or without words around it: an image as Markdown or as the tag that GitHub writes for
 * a pasted one, or the address of an upload (`/user-attachments/`, and the older `/<owner>/<repo>/files/`), alone as
 * for videos or in a link. The answer stays as written, so that names and links stay.
 */
export function parseAttachmentsAnswer(reply: string): ParseResult {
  const text = withoutComments(reply);
  const uploads = new Set(shapes.flatMap((shape) => addressesIn(text, shape)));
  return uploads.size === 0
    ? fieldError('no_attachment', 'a file or an image')
    : { kind: 'answer', answer: reply.trim(), measure: uploads.size };
}

const rest = String.raw`[^\s()<>"']{1,1000}`;
const shapes = [
  String.raw`!\[[^[\]]{0,500}\]\(\s{0,9}<?(https?:\/\/${rest})`,
  String.raw`<(?:img|video|source)\s[^<>]{0,2000}?src=["']?(https?:\/\/${rest})`,
  String.raw`(https?:\/\/[\w.:-]{1,250}\/user-attachments\/(?:assets|files)\/${rest})`,
  String.raw`(https?:\/\/[\w.:-]{1,250}\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:assets|files)\/\d{1,20}\/${rest})`,
  String.raw`(https?:\/\/(?:private-)?user-images\.githubusercontent\.com\/${rest})`,
].map((shape) => new RegExp(shape, 'gi'));

function addressesIn(text: string, shape: RegExp): readonly string[] {
  return [...text.matchAll(shape)].flatMap(([, found]) => found ?? []);
}
