// The machine the figures come from.

import { cpus } from 'node:os';
import type { Figures } from './figures.ts';

export function thisMachine(): Figures['machine'] {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    node: process.versions.node,
  };
}
