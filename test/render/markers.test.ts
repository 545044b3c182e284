import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inline } from '../../src/render/format/escape.ts';
import {
  metricsMarker,
  noticeMarker,
  parseMarker,
  statusMarker,
} from '../../src/render/markers.ts';
import { hostileText } from './hostile.ts';
import { readMetrics } from './report/read-metrics.ts';

test('a marker is an HTML comment on the first line', () => {
  expect(statusMarker({ unassignable: ['dave'], ledger: 'handoff-data' })).toBe(
    '<!-- baton:status {"unassignable":["dave"]} -->',
  );
  expect(statusMarker({ unassignable: [], ledger: 'another' })).toBe(
    '<!-- baton:status {"unassignable":[],"ledger":"another"} -->',
  );
  expect(noticeMarker('timeline:LE_lADO#2')).toBe('<!-- baton:notice timeline:LE_lADO%232 -->');
});

describe('any content of a marker', () => {
  test('it ends where we end it, and reads back the same', () => {
    fc.assert(
      fc.property(fc.array(hostileText), fc.option(hostileText), (unassignable, ledger) => {
        const marker = statusMarker({ unassignable, ledger });
        expect(marker.slice(4, -3)).not.toMatch(/--|>|\n/);
        expect(parseMarker(`${marker}\nText`)).toEqual({ kind: 'status', unassignable, ledger });
      }),
    );
  });

  test('so does the source of a notice', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (source) => {
        const marker = noticeMarker(source);
        expect(marker.slice(4, -3)).not.toMatch(/--|>|\n/);
        expect(parseMarker(`${marker}\r\nText`)).toEqual({ kind: 'notice', source });
      }),
    );
  });

  test('so do figures', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (figures) => {
        const marker = metricsMarker(figures);
        expect(marker.slice(4, -3)).not.toMatch(/--|>|\n/);
        expect(readMetrics(`# Report\n\n${marker}\n`)).toEqual(JSON.parse(JSON.stringify(figures)));
      }),
    );
  });
});

test.each([
  { body: '', because: 'it is empty' },
  { body: 'Text\n<!-- baton:status {} -->', because: 'the marker is not on the first line' },
  { body: 'Text <!-- baton:status {} -->', because: 'the marker is not alone' },
  { body: '<!-- other:status {} -->', because: 'the marker is not ours' },
  { body: inline('<!-- baton:status {} -->'), because: 'the marker was echoed' },
])('there is no marker in $body: $because', ({ body }) => {
  expect(parseMarker(body)).toBeNull();
});

test.each([
  '<!-- baton:status -->',
  '<!-- baton:status {"unassignable":7} -->',
  '<!-- baton:status {"unassign -->',
  '<!-- baton:status null -->',
])('a spoilt marker still shows whose comment it is: %s', (body) => {
  expect(parseMarker(body)).toEqual({ kind: 'status', unassignable: [], ledger: 'handoff-data' });
});

test('logins are all that is taken from a marker', () => {
  expect(parseMarker('<!-- baton:status {"unassignable":["dave",1,null]} -->')).toEqual({
    kind: 'status',
    unassignable: ['dave'],
    ledger: 'handoff-data',
  });
});

test('a report without figures has no marker', () => {
  expect(readMetrics('Nothing here')).toBeNull();
});
