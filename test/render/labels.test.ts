import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/config/types.ts';
import { labelDefinitions } from '../../src/render/labels.ts';
import { labels, onboarding, template } from './sample.ts';

const configuration: Configuration = {
  templates: [
    template,
    {
      ...template,
      type: 'design_to_development',
      name: 'Design\n→ '.repeat(30),
      to: 'development',
    },
  ],
  teams: [onboarding, { ...onboarding, id: 'Development' }],
  people: {},
  labels,
  report: { every: 'week', on: 1, at: '09:00', timezone: 'UTC', skipEmpty: false },
  dashboard: { titles: false, logins: false },
  incomplete: { remind: { amount: 2, unit: 'd' }, close: { amount: 14, unit: 'd' } },
  requireChecklist: true,
  autoComplete: false,
};
const looks = labelDefinitions(configuration);

test('there is one label for each type, team and status, and one for each of the others', () => {
  expect(looks.map(({ name }) => name)).toEqual([
    'handoff',
    'handoff/sales_to_onboarding',
    'handoff/design_to_development',
    'team/onboarding',
    'team/Development',
    'incomplete',
    'initiated',
    'accepted',
    'returned',
    'completed',
    'cancelled',
    'overdue',
    'on-hold',
    'handoff-question',
    'handoff-report',
    'handoff-feedback',
  ]);
});

test('labels have the names that the repository gives them', () => {
  const renamed = { ...labels, accepted: 'Taken on', team: 'to: ' };
  const names = labelDefinitions({ ...configuration, labels: renamed }).map(({ name }) => name);
  expect(names).toContain('Taken on');
  expect(names).toContain('to: onboarding');
  expect(names).not.toContain('accepted');
});

describe.each(looks)('the label $name', ({ color, description }) => {
  test('has what GitHub takes', () => {
    expect(color).toMatch(/^[0-9a-f]{6}$/);
    expect(description.length).toBeLessThanOrEqual(100);
    expect(description).toMatch(/^[^\n]+$/);
  });

  test('can be read in the colour that GitHub writes on it', () => {
    const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = channels;
    // GitHub takes white below this lightness, which is not the same as the luminance of WCAG.
    const isWhite = 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.453;
    const [r = 0, g = 0, b = 0] = channels.map((value) =>
      value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    const contrast = isWhite ? 1.05 / (luminance + 0.05) : (luminance + 0.05) / 0.05;
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  });
});
