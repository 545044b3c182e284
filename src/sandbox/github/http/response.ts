// Responses, and errors as responses with GitHub's fields.

import { createHash } from 'node:crypto';
import type { ApiError } from '../api-error.ts';

const documentationUrl = 'https://docs.github.com/rest';
const jsonContentType = 'application/json; charset=utf-8';

export type Headers = Readonly<Record<string, string>>;

export function jsonResponse(status: number, data: unknown, headers: Headers = {}): Response {
  const text = JSON.stringify(data);
  const etag = `W/"${createHash('sha1').update(text).digest('hex')}"`;
  const length = String(Buffer.byteLength(text));
  const known = {
    'content-type': jsonContentType,
    'content-length': length,
    ...(status === 200 ? { etag } : {}),
  };
  return new Response(text, { status, headers: { ...known, ...headers } });
}

export function bytesAnswer(bytes: Uint8Array, type: string): Response {
  const headers = { 'content-type': type, 'content-length': String(bytes.length) };
  return new Response(new Uint8Array(bytes), { status: 200, headers });
}

export function noContent(): Response {
  return new Response(null, { status: 204 });
}

export function errorResponse(refusal: ApiError): Response {
  const { status, message, errors, headers } = refusal;
  const body = {
    message,
    ...(errors === null ? {} : { errors }),
    ...(headers['location'] === undefined ? {} : { url: headers['location'] }),
    documentation_url: documentationUrl,
    status: String(status),
  };
  return jsonResponse(status, body, headers);
}
