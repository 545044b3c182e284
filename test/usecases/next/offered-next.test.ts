import { expect, test } from 'vitest';
import { chainConfiguration, fileSale, say, sold } from '../setup/chain.ts';
import { openDesk } from '../setup/fake-github.ts';

/** Where the contract is large, support receives it itself. */
const routed = {
  ...chainConfiguration,
  'sales_to_onboarding.yml': `from: sales
to: { by: size, Large: support, else: onboarding }
fields:
  - { id: client_name, type: text }
  - { id: size, type: dropdown, options: [Small, Large] }
next: onboarding_to_support
`,
  'onboarding_to_support.yml': `fields:
  - { id: client_name, type: text }
`,
};

test.each([
  { size: 'Small', who: 'alice', isOffered: true },
  { size: 'Large', who: 'erin', isOffered: false },
] as const)(
  'The team that an answer chose is offered only what it can send: $size',
  async ({ size, who, isOffered }) => {
    const desk = await openDesk({ configuration: routed });
    try {
      await fileSale(desk, { client_name: sold['client_name'] ?? '', size }, routed);
      await say(desk, who, '/accept');
      await say(desk, who, '/complete');
      const status = desk.github.issue(1).comments[0]?.body ?? '';
      expect(status).toContain('Completed');
      expect(status.includes('/handoff onboarding_to_support')).toBe(isOffered);
      expect(status.includes('Nothing left to do.')).toBe(!isOffered);
    } finally {
      desk.close();
    }
  },
);
