// The new text of a template that came from Baton: replaced, merged with changes of the repository,
// or left.

import { earlierTexts, type GitFolder, isShallow, mergeTexts } from '../folder/git.ts';
import { fingerprint, type KnownTemplates } from './known-templates.ts';

type Kind = 'current' | 'replaced' | 'merged' | 'conflict' | 'unknown_base' | 'shallow';

export interface UpgradedTemplate {
  readonly kind: Kind;
  readonly text: string;
}

interface Template {
  readonly type: string;
  readonly path: string;
  /** The text in the repository. */
  readonly present: string;
  /** The text that this version of Baton ships. */
  readonly shipped: string;
}

/** @param known fingerprints of everything that was shipped */
export async function upgradeTemplate(
  folder: GitFolder,
  { type, path, present, shipped }: Template,
  known: KnownTemplates,
): Promise<UpgradedTemplate> {
  const kept = (kind: Kind) => ({ kind, text: present });
  const [first, ...later] = known[type] ?? [];
  const newest = fingerprint(shipped);
  if (fingerprint(present) === newest || (later.length === 0 && first === newest)) {
    // Nothing has been shipped since.
    return kept('current');
  }
  const [link = ''] = /^# yaml-language-server:.*\r?\n/.exec(present) ?? [];
  const fresh = link + shipped;
  if ([first, ...later].includes(fingerprint(present))) {
    return { kind: 'replaced', text: fresh };
  }
  for await (const earlier of earlierTexts(folder, path)) {
    const base = fingerprint(earlier);
    if (base === newest) {
      return kept('current');
    }
    if ([first, ...later].includes(base)) {
      const plain = withoutLink(earlier);
      const merged = await mergeTexts(folder.environment, {
        mine: withoutLink(present),
        base: plain,
        theirs: shipped,
      });
      return merged === null ? kept('conflict') : { kind: 'merged', text: link + merged };
    }
  }
  return kept((await isShallow(folder)) ? 'shallow' : 'unknown_base');
}

function withoutLink(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^# yaml-language-server:.*\n/, '');
}

/** Why a template stays without the changes of this version. */
export function noteOnTemplate(path: string, kind: Kind): readonly string[] {
  const name = path.split('/').at(-1);
  const compare = `Compare it with \`templates/${name}\` of Baton.`;
  switch (kind) {
    case 'conflict':
      return [`Left: ${path}. You and this version of Baton changed the same lines. ${compare}`];
    case 'unknown_base':
      return [
        `Left: ${path}. Git has no version of it that Baton wrote, so it cannot be merged. ${compare}`,
      ];
    case 'shallow':
      return [
        `Left: ${path}. This clone has only the newest commits, so the version that Baton wrote may be missing. Run \`git fetch --unshallow\` and upgrade again.`,
      ];
    default:
      return [];
  }
}
