// GitHub, as the use cases know it.

import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import type { GitHub, ReportIssue, ReportsReading } from '../ports/world.ts';
import type { LabelLook } from '../render/labels.ts';
import { applyEffects, once } from './apply-effects.ts';
import { ask } from './http/graphql.ts';
import { explained, statusOf } from './http/map-errors.ts';
import { lastChanges, whyGone } from './issues/issue-existence.ts';
import { reportsQuery } from './issues/issue-query.ts';
import { type Place, readChanged, readIssue, variablesOf } from './issues/read-issues.ts';
import { reportsAnswer } from './issues/responses.ts';
import { remembered } from './memoize.ts';
import { readConfigurationFiles } from './read-configuration.ts';

export function openGitHub(place: Place): GitHub {
  const { octokit, owner, repo } = place;
  return {
    readIssue: (number, atLeast) => readIssue(place, number, atLeast),
    readChanged: (page) => readChanged(place, page),
    lastChanges: (numbers) => lastChanges(place, numbers),
    whyGone: (number) => whyGone(place, number),
    readConfiguration: () => readConfigurationFiles(place),
    canWrite: remembered((login) => canWrite(place, login)),
    teamMembers: remembered((team) => teamMembers(place, team)),
    createLabels: (labels) => createLabels(place, labels),
    apply: (issue_number, effects) => applyEffects({ octokit, owner, repo, issue_number }, effects),
    readReports: (label) => readReports(place, label),
    updateReport: async (issue_number, body) => {
      await explained(`update the report in issue #${issue_number}`, () =>
        octokit.issues.update({ owner, repo, issue_number, body }),
      );
    },
    createReport: (report) => createReport(place, report),
  };
}

/** `maintain` reads as write and `triage` as read in `permission`. */
async function canWrite({ octokit, owner, repo }: Place, username: string): Promise<boolean> {
  try {
    const { data } = await octokit.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    return statusOf(error) === 404
      ? false
      : explained(`ask for the permissions of @${username}`, () => Promise.reject(error));
  }
}

/** GITHUB_TOKEN may not read teams, whatever its permissions: only an App's or a person's token may. */
async function teamMembers({ octokit }: Place, team: string): Promise<readonly string[] | null> {
  const [org = '', team_slug = ''] = team.split('/');
  try {
    const route = octokit.teams.listMembersInOrg;
    const members = await octokit.paginate(route, { org, team_slug, per_page: 100 });
    return members.map((member) => member.login);
  } catch (error) {
    const status = statusOf(error);
    return status === 403 || status === 404
      ? null
      : explained(`read the members of ${team}`, () => Promise.reject(error));
  }
}

async function createLabels(
  { octokit, owner, repo }: Place,
  labels: readonly LabelLook[],
): Promise<void> {
  for (const { name, color, description } of labels) {
    await explained(`create the label ${name}`, async () => {
      try {
        await octokit.issues.createLabel({ owner, repo, name, color, description });
      } catch (error) {
        // It has come to be there since the labels were listed, or beyond the first hundred.
        if (!isThereAlready(error)) {
          throw error;
        }
      }
    });
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
const refusal = v.object({ errors: v.array(v.object({ code: v.optional(v.string()) })) });

function isThereAlready(error: unknown): boolean {
  const told = v.safeParse(refusal, error instanceof RequestError ? error.response?.data : null);
  return told.success && told.output.errors.some(({ code }) => code === 'already_exists');
}

async function readReports(place: Place, label: string): Promise<ReportsReading> {
  const { data, now } = await ask(place.octokit, {
    query: reportsQuery,
    variables: { ...variablesOf(place), label },
    answer: reportsAnswer,
  });
  const { issues, configuration } = data.repository;
  return {
    now,
    configurationVersion: configuration?.oid ?? null,
    reports: issues.nodes
      .filter((issue) => issue.viewerDidAuthor)
      .map(({ number, title, state, url }) => ({ number, title, url, open: state === 'OPEN' })),
  };
}

async function createReport(
  { octokit, owner, repo }: Place,
  { title, body, label }: { readonly title: string; readonly body: string; readonly label: string },
): Promise<ReportIssue> {
  const { data } = await explained('post the report', () =>
    octokit.issues.create({ owner, repo, title, body, labels: [label], request: once }),
  );
  return { number: data.number, title: data.title, url: data.html_url, open: true };
}
