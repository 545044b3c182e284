// The `config.yml` that `init` writes or extends.

import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { sameLogin } from '../../config/teams/team.ts';
import type { WantedTeam } from './init-options.ts';

const opening =
  '# Who hands over to whom. In a team without members, everyone with write access counts.\n\n';

export function settingsText(teams: readonly WantedTeam[]): string {
  const document = new Document({
    teams: new Map(teams.map((team) => [team.id, settingsOf(team)])),
  });
  return opening + textOf(document);
}

/** Keeps existing teams unless `replaces` is set, and always keeps comments. */
export function addTeams(present: string, teams: readonly WantedTeam[], replaces: boolean): string {
  const document = parseDocument(present);
  const { contents } = document;
  const listed = document.get('teams');
  const keys = isMap(listed)
    ? listed.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []))
    : [];
  const due = teams.flatMap((team) => {
    const key = keys.find((one) => sameLogin(one, team.id));
    return key === undefined || replaces ? [{ key: key ?? team.id, team }] : [];
  });
  // An invalid file is left for its author to fix.
  const isInvalid = document.errors.length > 0 || (contents !== null && !isMap(contents));
  if (isInvalid || due.length === 0) {
    return present;
  }
  if (!isMap(listed)) {
    document.set('teams', document.createNode({}));
  }
  for (const { key, team } of due) {
    if (!isMap(document.getIn(['teams', key]))) {
      document.setIn(['teams', key], document.createNode({}));
    }
    for (const [name, value] of Object.entries(settingsOf(team))) {
      document.setIn(['teams', key, name], document.createNode(value));
    }
  }
  return textOf(document);
}

/** A calendar around the clock for teams without any: it sets the time zone in which their forms open. */
export function addCalendars(present: string, ids: readonly string[], timezone: string): string {
  const document = parseDocument(present);
  const teams = document.get('teams');
  const keys = isMap(teams)
    ? teams.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []))
    : [];
  const due = keys.filter(
    (key) => ids.some((id) => sameLogin(id, key)) && !document.hasIn(['teams', key, 'calendar']),
  );
  // An invalid file is left for its author to fix.
  if (document.errors.length > 0 || due.length === 0) {
    return present;
  }
  for (const key of due) {
    const calendar = document.createNode({ timezone, days: weekdays, hours: '00:00-24:00' });
    if (!isMap(document.getIn(['teams', key]))) {
      document.setIn(['teams', key], document.createNode({}));
    }
    const team = document.getIn(['teams', key]);
    if (isMap(team)) {
      team.flow = false;
    }
    document.setIn(['teams', key, 'calendar'], calendar);
  }
  return textOf(document);
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function settingsOf({ members, githubTeam }: WantedTeam) {
  return {
    ...(members.length === 0 ? {} : { members }),
    ...(githubTeam === null ? {} : { github_team: githubTeam }),
  };
}

function textOf(document: Document | ReturnType<typeof parseDocument>): string {
  visit(document, {
    // Members on one line; a team without members as `{}`.
    Collection(_, node) {
      const isEmpty = isCollection(node) && node.items.length === 0;
      if (node.flow === undefined && (isSeq(node) || isEmpty)) {
        node.flow = true;
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
