// Plays the steps with one fault in each, and after each an ordinary run; gives what came of it.

import { ServiceError as Failure } from '../../../src/ports/service-error.ts';
import type { ReceivedRequest } from '../../../src/sandbox/github/http/request-log.ts';
import type { Fault } from '../kinds/fault.ts';
import { type Memory, rememberAnswers } from '../kinds/memory.ts';
import { castSpell, type Misfortune } from '../kinds/spell.ts';
import { type Picture, pictureOf } from '../site/picture.ts';
import { openSite, type Site, type SiteOptions } from '../site/site.ts';
import { nextOrder, orderOf, type Step, steps } from './acts.ts';

export interface Played {
  readonly name: string;
  /** What the disturbed run asked for, in order, while nothing disturbed it. */
  readonly requests: readonly ReceivedRequest[];
  readonly hits: number;
  /** What a person reads where the disturbed run failed. */
  readonly failure: Failure | null;
  /** How long the disturbed run waited, in seconds. */
  readonly waited: number;
  /** After the ordinary run. */
  readonly picture: Picture;
}

export interface Plot extends Misfortune {
  /** How many steps to play. */
  readonly steps: number;
}

/** @param plot null: nothing goes wrong */
export async function play(
  plot: Plot | null,
  options: SiteOptions = {},
): Promise<readonly Played[]> {
  const site = await openSite(options);
  const memory = rememberAnswers(site.github);
  const played: Played[] = [];
  try {
    for (const [at, step] of steps.slice(0, plot?.steps).entries()) {
      played.push(await playStep({ site, memory, plot }, step, at % 2 === 1));
    }
    return played;
  } finally {
    site.close();
  }
}

async function playStep(
  { site, memory, plot }: { site: Site; memory: Memory; plot: Plot | null },
  step: Step,
  isSweptNext: boolean,
): Promise<Played> {
  const { github, clock } = site;
  memory.turn();
  clock.set(step.at);
  await step.deed(site);
  const order = orderOf(site, step);
  const spell = castSpell(plot, memory, clock.now);
  github.intercept(spell);
  const startedAt = clock.now();
  const failure = await site.run(order).then(
    () => null,
    (error: unknown) => {
      if (error instanceof Failure) {
        return error;
      }
      throw error;
    },
  );
  github.intercept(null);
  const waited = (clock.now() - startedAt) / 1000;
  clock.advance({ minutes: 20 });
  await site.run(nextOrder(site, step, isSweptNext));
  const { requests, hits } = spell;
  return {
    name: step.name,
    requests,
    hits: hits(),
    failure,
    waited,
    picture: await pictureOf(site),
  };
}

/** For each step, how many of its requests the fault can befall. */
export function targetsOf(fault: Fault, faultless: readonly Played[]): readonly number[] {
  return faultless.map(({ requests }) => requests.filter(fault.befalls).length);
}
