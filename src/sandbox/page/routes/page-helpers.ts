// Shared by all routes: the visitor, the sandbox, and the page to respond with.

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import type { Sandbox } from '../server/open-sandbox.ts';
import { readProgress } from '../server/steps.ts';
import { createVisitor, type Session } from '../session.ts';
import { layout } from '../views/layout.ts';
import type { Html, Tab } from '../views/page.ts';

export const personCookie = 'person';
const noticeCookie = 'notice';

/** The first of the people, unless another was chosen. */
export function visitorOf(sandbox: Sandbox, c: Context): Session {
  const members = sandbox.members();
  const chosen = getCookie(c, personCookie);
  const login = members.find((member) => member.login === chosen)?.login ?? members[0]?.login ?? '';
  return createVisitor(sandbox, login);
}

export interface Shown {
  readonly title: string;
  readonly tab: Tab;
  readonly content: Html | '';
  readonly refusal?: string | null;
  /** Path and query of the page, if it differs from the request. */
  readonly address?: string;
  readonly status?: 200 | 403 | 404 | 409 | 422 | 500;
}

export async function respondWithPage(
  sandbox: Sandbox,
  c: Context,
  shown: Shown,
): Promise<Response> {
  const { login } = visitorOf(sandbox, c);
  const notice = takeNotice(c);
  const refusal = shown.refusal ?? notice ?? null;
  const { pathname, search } = new URL(c.req.url);
  const address = shown.address ?? pathname + search;
  if (shown.address !== undefined) {
    c.header('HX-Replace-Url', address);
  }
  const progress = shown.tab === 'issues' ? await readProgress(sandbox) : null;
  const page = { ...shown, login, address, refusal, progress };
  return c.html(await layout(sandbox, page), shown.status ?? 200);
}

/** Returns a notice once; not for a live update, which shows none. */
function takeNotice(c: Context): string | undefined {
  if (c.req.header('HX-Request') !== undefined && c.req.header('HX-Boosted') === undefined) {
    return undefined;
  }
  const notice = getCookie(c, noticeCookie);
  if (notice !== undefined) {
    deleteCookie(c, noticeCookie, { path: '/' });
  }
  return notice;
}

/** GitHub's error; null if there was none. */
export async function refusalOf(operation: () => unknown): Promise<Refused | null> {
  try {
    await operation();
    return null;
  } catch (error) {
    if (!isRefusal(error)) {
      throw error;
    }
    return { status: statusOf(error.status), message: readableMessage(error.message) };
  }
}

/** Octokit appends GitHub's errors as JSON, and a link to its documentation. */
export function readableMessage(message: string): string {
  const [, sentence = '', list = ''] = /^(.*?): (\{.*\})?(?: - https:\S+)?$/s.exec(message) ?? [];
  if (list === '') {
    return message.replace(/ - https:\S+$/, '');
  }
  const found = v.safeParse(errorList, parseJson(`[${list}]`));
  const texts = found.success ? found.output.map(describeError) : [];
  return texts.length === 0 ? `${sentence}.` : `${sentence}: ${texts.join('; ')}.`;
}

const errorList = v.array(
  v.object({
    field: v.optional(v.string()),
    code: v.optional(v.string()),
    message: v.optional(v.string()),
  }),
);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
const errorCodes = new Map([
  ['missing', 'does not exist'],
  ['missing_field', 'is missing'],
  ['already_exists', 'exists already'],
]);

function describeError({
  field: name = 'a value',
  code = 'invalid',
  message,
}: v.InferOutput<typeof errorList>[number]): string {
  return message ?? `${name} ${errorCodes.get(code) ?? 'is invalid'}`;
}

export interface Refused {
  readonly status: 403 | 404 | 422;
  readonly message: string;
}

function statusOf(status: number): Refused['status'] {
  return status === 404 || status === 422 ? status : 403;
}

function isRefusal(error: unknown): error is Error & { readonly status: number } {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** A form field; empty if it is absent. */
export async function field(c: Context, name: string): Promise<string> {
  const value = (await c.req.parseBody())[name];
  return typeof value === 'string' ? value : '';
}

/** Redirects to the page with the form, with a notice. */
export async function goBack(sandbox: Sandbox, c: Context, notice?: string): Promise<Response> {
  if (notice !== undefined) {
    setCookie(c, noticeCookie, notice, { path: '/', sameSite: 'Lax' });
  }
  const back = await field(c, 'back');
  return c.redirect(back.startsWith(`${sandbox.base}/`) ? back : `${sandbox.base}/issues`, 303);
}
