import { describe, expect, test } from 'vitest';
import type { Template } from '../../src/config/types.ts';
import { redactedValue } from '../../src/handoff/submission.ts';
import { askedAgain, type ChainedForm, knownAfter } from '../../src/metrics/asked-again.ts';
import { fieldOf } from '../form/sample-template.ts';

const known = { client_name: 'Example Ltd', contract: 'Gold', contacts: ['Ann', 'Ben'], seats: 40 };

const fields = [
  fieldOf({ id: 'client_name' }),
  fieldOf({ id: 'agreement' }),
  fieldOf({ id: 'contacts', type: 'textarea' }),
  fieldOf({ id: 'known_issues' }),
];
const template: ChainedForm['template'] = { fields, carry: { contract: 'agreement' } };
/** As Baton carries them. */
const carried = { client_name: 'Example Ltd', agreement: 'Gold', contacts: '- Ann\n- Ben' };

function asked(form: Partial<ChainedForm>) {
  return askedAgain(known, { template, context: carried, requested: [], ...form });
}

describe('asked again', () => {
  test('is nothing that was carried and stayed, also as another type', () => {
    expect(asked({})).toEqual({ known: 3, fields: [] });
  });

  test('is a field that was left empty or returned, although it has the same answer now', () => {
    expect(asked({ requested: ['agreement'] })).toEqual({ known: 3, fields: ['agreement'] });
  });

  test('is a field with another answer', () => {
    expect(asked({ context: { ...carried, client_name: 'Example plc' } }).fields).toEqual([
      'client_name',
    ]);
  });

  test('counts a field once', () => {
    const context = { ...carried, contacts: 'Carl' };
    expect(asked({ context, requested: ['contacts', 'contacts'] }).fields).toEqual(['contacts']);
  });

  test('is no field that no handoff before had answered', () => {
    expect(asked({ requested: ['known_issues'] }).fields).toEqual([]);
  });

  test('is no optional field that stayed empty', () => {
    const { agreement: _, ...others } = carried;
    expect(asked({ context: others }).fields).toEqual([]);
  });

  test('is no other spelling of the same number, and no other spacing', () => {
    const seats: Pick<Template, 'fields'> = { fields: [fieldOf({ id: 'seats' })] };
    expect(asked({ template: seats, context: { seats: ' 40 ' } })).toEqual({
      known: 1,
      fields: [],
    });
  });

  test('is no private field, on either side', () => {
    const own = { fields: [fieldOf({ id: 'contract', private: true })] };
    expect(asked({ template: own, requested: ['contract'] })).toEqual({ known: 0, fields: [] });
    const before = knownAfter({}, { template, context: { agreement: redactedValue } });
    expect(before).toEqual({});
  });
});

describe('what a chain knows', () => {
  test('stays known past a form that does not ask for it', () => {
    const between = { fields: [fieldOf({ id: 'client_name' })] };
    expect(
      knownAfter(known, { template: between, context: { client_name: 'Example plc' } }),
    ).toEqual({ ...known, client_name: 'Example plc' });
  });

  test('is no longer known once a form that asks for it continued without it', () => {
    expect(knownAfter(known, { template, context: { agreement: 'Gold' } })).toEqual({
      contract: 'Gold',
      seats: 40,
      agreement: 'Gold',
    });
  });
});
