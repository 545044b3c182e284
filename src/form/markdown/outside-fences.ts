// The lines outside code fences.

import type { FenceMark } from './scan-markdown.ts';

/**
 * Returns the lines that no code fence contains. A fence runs from its opening to the first line that
 * closes it. A fence that is never closed hides nothing, so that it cannot swallow the fields after it.
 */
export function outsideFences<Line extends { readonly kind: string }>(
  lines: readonly (FenceMark | Line)[],
): readonly Line[] {
  const opens = findOpenings(lines);
  const visible: Line[] = [];
  let open: FenceMark | null = null;
  for (const [place, line] of lines.entries()) {
    if (open !== null) {
      open = isFence(line) && closes(line, open) ? null : open;
    } else if (!isFence(line)) {
      visible.push(line);
    } else if (opens[place]) {
      open = line;
    }
  }
  return visible;
}

/** Whether the line closes what `opening` opened. */
export function closes(line: FenceMark, opening: FenceMark): boolean {
  return line.bare && line.character === opening.character && line.length >= opening.length;
}

/**
 * By position: whether a line further down would close it. Scans from the end, so that a body of
 * nothing but openings takes linear time.
 */
function findOpenings(lines: readonly { readonly kind: string }[]): readonly boolean[] {
  const longestBelow = { '`': 0, '~': 0 };
  const opens = new Array<boolean>(lines.length).fill(false);
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const line = lines[place];
    if (line === undefined || !isFence(line)) {
      continue;
    }
    opens[place] = line.length <= longestBelow[line.character];
    if (line.bare) {
      longestBelow[line.character] = Math.max(longestBelow[line.character], line.length);
    }
  }
  return opens;
}

function isFence(line: { readonly kind: string }): line is FenceMark {
  return line.kind === 'fence';
}
