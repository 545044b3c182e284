// A template from the text of its file, `sales_to_onboarding.yml`.

import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import type { Template } from '../../../src/config/types.ts';

export function testTemplate(text: string): Template {
  const outcome = parseConfiguration([{ path: '/sales_to_onboarding.yml', text }]);
  const [template] = outcome.kind === 'valid' ? outcome.configuration.templates : [];
  if (template === undefined) {
    throw new Error('the template has a mistake');
  }
  return template;
}
