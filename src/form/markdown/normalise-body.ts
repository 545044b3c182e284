// GitHub keeps a body's line ends as they came: CRLF from its web pages, anything from its API.

/** The body with LF alone at its line ends. */
export function normaliseBody(body: string): string {
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}
