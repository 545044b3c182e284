// GitHub keeps a body's line ends as sent: CRLF from its web pages, anything from its API. A file that
// a script sends may start with a byte order mark.

/** The body with LF line ends and without a byte order mark. */
export function normaliseBody(body: string): string {
  const text = body.startsWith('\uFEFF') ? body.slice(1) : body;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * A form that a command line sent with `\n` as text: GitHub keeps it as one line. Its tasks could not be ticked there,
 * so they are left out, and Baton adds them.
 * https://github.com/cli/cli/issues/5869
 */
export function normaliseForm(body: string): string {
  const text = normaliseBody(body);
  if (!text.includes('\\n#')) {
    return text;
  }
  const [line = '', ...others] = text.trimStart().split('\n');
  const headings = line.match(headingInOneLine) ?? [];
  if (headings.length < 2) {
    return text;
  }
  const [answers = ''] = line.replaceAll('\\n', '\n').split(tasksHeading);
  return [answers, ...others].join('\n');
}

/** The first line of other forms has one at most. */
const headingInOneLine = /(?:^|\\n)#{2,4} /g;

const tasksHeading = /\n#{2,4} Checklist\n/i;
