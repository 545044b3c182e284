// Checks the action that the workflow uses, and the secrets that the workflow reads.

import { joinCode, quoted } from '../../base/format-words.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, ok, problem } from './finding.ts';

export function judgeAction({ action, repository }: DoctorFacts): readonly DoctorFinding[] {
  if (action === null) {
    return [];
  }
  const { repository: name, reference, sha, isPrivate } = action;
  const uses = `${name}@${reference}`;
  switch (action.problem) {
    case 'no_repository':
      return [
        problem(
          'action',
          `The workflow uses ${uses}, but ${name} does not exist, or your token cannot read it.`,
          `Fork Baton as ${name}, or correct \`uses:\` in the workflow.`,
        ),
      ];
    case 'no_version':
      return [
        problem(
          'action',
          `The workflow uses ${uses}, but ${name} has no tag or branch ${reference}.`,
          `Create the tag: \`gh release create ${reference} --repo ${name} --generate-notes\`.`,
        ),
      ];
    case 'no_action':
      return [
        problem(
          'action',
          `The workflow uses ${uses}, but that version has no \`action.yml\`.`,
          'Correct `uses:` in the workflow: it must name a copy of Baton.',
        ),
      ];
    case 'no_access':
      return [
        problem(
          'action',
          `${name} is private, and its settings let no other repository use it.`,
          `Run \`gh api -X PUT repos/${name}/actions/permissions/access -f access_level=organization\`, or \`=user\` outside an organisation.`,
        ),
      ];
    case null:
      return isPrivate && !repository.isPrivate
        ? [
            problem(
              'action',
              `${name} is private. A public repository cannot use a private action.`,
              `Make ${name} public, or this repository private.`,
            ),
          ]
        : [ok('action', `${uses} exists (commit ${sha?.slice(0, 7)}).`)];
  }
}

export function judgeSecrets({ steps, secrets }: DoctorFacts): readonly DoctorFinding[] {
  const text = [...new Set(steps.map(({ file }) => file.text))].join('\n');
  const read = [...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name = '']) =>
    name.toUpperCase(),
  );
  const named = [...new Set(read)].filter((name) => name !== 'GITHUB_TOKEN');
  if (named.length === 0 || secrets === null) {
    return [];
  }
  const missing = named.filter((name) => !secrets.includes(name));
  return missing.length === 0
    ? [
        ok(
          'secrets',
          `The workflow reads ${joinCode(named, 'and')}, which ${named.length === 1 ? 'exists' : 'exist'}.`,
        ),
      ]
    : [
        problem(
          'secrets',
          `The workflow reads ${joinCode(missing, 'and')}, which ${missing.length === 1 ? 'does' : 'do'} not exist, so Baton gets an empty text.`,
          `Run ${quoted(`gh secret set ${missing[0]}`)}, or remove the input.`,
        ),
      ];
}
