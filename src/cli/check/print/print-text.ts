// Findings for people: position, marked line, message and fix.

import type { SourceFile } from '../../../config/problem.ts';
import { colorize, type Terminal } from '../../output/terminal.ts';
import { plain } from '../../output/text.ts';
import { wrapLines } from '../../output/wrap.ts';
import type { Checked } from '../find-all.ts';
import { type CheckFinding, levelOf } from '../finding.ts';

type Paint = Pick<Terminal, 'hasColour' | 'width'>;

export function printText(terminal: Paint, { files, findings }: Checked): string {
  return [
    ...findings.map((one) => formatFinding(terminal, one, files)),
    summaryOf(terminal, findings),
  ].join('\n');
}

function formatFinding(
  terminal: Paint,
  finding: CheckFinding,
  files: readonly SourceFile[],
): string {
  const { path, line, column, message, fix } = finding;
  const level = levelOf(finding);
  const style = level === 'error' ? 'red' : 'yellow';
  const place = colorize(terminal, 'bold', `${plain(path)}:${line}:${column}`);
  const excerpt = excerptOf(terminal, finding, files);
  return [
    `${place} ${colorize(terminal, style, level)}`,
    ...excerpt,
    wrapLines(terminal, `  ${plain(message)}`),
    wrapLines(terminal, `  ${plain(fix)}`),
    '',
  ].join('\n');
}

/** Characters to show before the marked position in a long line. */
const before = 20;

function excerptOf(
  terminal: Paint,
  { path, line, column }: CheckFinding,
  files: readonly SourceFile[],
): readonly string[] {
  const text = files.find((file) => file.path === path)?.text.split('\n')[line - 1];
  if (text === undefined || text.trim() === '') {
    return [];
  }
  const gutter = `  ${line} | `;
  const room = Math.max((terminal.width ?? 120) - gutter.length, 40);
  const shown = text.replaceAll('\t', ' ').trimEnd();
  const start = shown.length <= room || column <= room ? 0 : column - before;
  const visible = visibleOf(shown.slice(start, start + room));
  const mark = colorize(terminal, 'red', '^');
  const empty = `${' '.repeat(gutter.length - 2)}| `;
  return [`${gutter}${visible}`, `${empty}${' '.repeat(Math.max(column - 1 - start, 0))}${mark}`];
}

/** Escapes control characters, which could steer the terminal. */
function visibleOf(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
}

function summaryOf(terminal: Paint, findings: readonly CheckFinding[]): string {
  const errors = findings.filter((one) => levelOf(one) === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) {
    return `${colorize(terminal, 'green', 'No problems found.')} Configuration, forms and workflow match.\n`;
  }
  const counts = [counted(errors, 'error'), counted(warnings, 'warning')].filter(
    (count) => count !== null,
  );
  return `${colorize(terminal, 'bold', counts.join(', '))}\n`;
}

function counted(count: number, noun: string): string | null {
  return count === 0 ? null : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
