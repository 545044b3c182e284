// A scenario: one sentence about Baton, shown by people who do something on GitHub. The sentence is
// the name of its file; what people read then may be next to it, in a file of the same name.

import type { Stage } from './stage.ts';

export interface Scene extends Stage {
  /** Holds what people read against the file beside the scenario. */
  reads(texts: Readonly<Record<string, string>>): Promise<void>;
}

export type Play = (scene: Scene) => Promise<void>;
