import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeConfiguration, decodeTemplate } from '../../src/config/decode-configuration.ts';
import { configuration } from './arbitraries.ts';

describe('A compiled configuration', () => {
  test('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(configuration, (any) => {
        const json: unknown = JSON.parse(JSON.stringify(any));
        expect(decodeConfiguration(json)).toEqual(any);
        for (const [index, template] of any.templates.entries()) {
          const kept: unknown = JSON.parse(JSON.stringify(template));
          expect(decodeTemplate(kept)).toEqual(any.templates[index]);
        }
      }),
    );
  });

  test('without one of its required parts is rejected', () => {
    fc.assert(
      fc.property(configuration, (any) => {
        for (const part of Object.keys(any).filter((key) => key !== 'selfAccept')) {
          const { [part]: _, ...rest } = JSON.parse(JSON.stringify(any));
          expect(decodeConfiguration(rest)).toBeNull();
        }
      }),
    );
  });

  test('is not made of any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(decodeConfiguration(json)).toBeNull();
        expect(decodeTemplate(json)).toBeNull();
      }),
    );
  });

  test.each([
    ['a policy', { assign: 'somebody' }],
    ['members', { members: 'alice' }],
    ['absences', { away: { alice: 1 } }],
  ])('with %s of another shape is rejected', (_, part) => {
    const [any] = fc.sample(configuration, 1);
    const [team, ...others] = any?.teams ?? [];
    expect(decodeConfiguration({ ...any, teams: [team, ...others] })).not.toBeNull();
    expect(decodeConfiguration({ ...any, teams: [{ ...team, ...part }, ...others] })).toBeNull();
  });
});
