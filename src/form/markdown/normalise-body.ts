// GitHub keeps a body's line ends as sent: CRLF from its web pages, anything from its API. A file that
// a script sends may start with a byte order mark.

/** The body with LF line ends and without a byte order mark. */
export function normaliseBody(body: string): string {
  const text = body.startsWith('\uFEFF') ? body.slice(1) : body;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
