// "New issue": the forms on the repository's default branch.

import { type Context, Hono } from 'hono';
import { formsFolder } from '../../../form/issue-form/render-forms.ts';
import { type IssueForm, parseIssueForm } from '../forms/issue-form.ts';
import { prefillForm } from '../forms/prefill-form.ts';
import { firstGap, renderSubmittedBody } from '../forms/submitted-body.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { blankForm, chooseForm } from '../views/issue/choose-form.ts';
import { issueFormPage } from '../views/issue/issue-form.ts';
import { field, refusalOf, respondWithPage, visitorOf } from './page-helpers.ts';

const tab = 'issues';

export function formRoutes(sandbox: Sandbox): Hono {
  return new Hono()
    .get('/new/choose', (c) =>
      respondWithPage(sandbox, c, {
        title: 'New issue',
        tab,
        content: chooseForm(sandbox, formsOf(sandbox)),
      }),
    )
    .get('/new', (c) => {
      const form = formsOf(sandbox).find(({ file }) => file === c.req.query('template'));
      return form === undefined
        ? respondWithPage(sandbox, c, { title: 'New issue', tab, content: blankForm(sandbox) })
        : showForm(sandbox, c, prefillForm(form, c.req.query()));
    })
    .post('/form', (c) => fileForm(sandbox, c))
    .post('/', async (c) => {
      const { octokit, at } = visitorOf(sandbox, c);
      const [title, body] = [await field(c, 'title'), await field(c, 'body')];
      let number = 0;
      const refused = await refusalOf(async () => {
        number = (await octokit.rest.issues.create({ ...at, title, body })).data.number;
      });
      if (refused === null) {
        return c.redirect(`${sandbox.base}/issues/${number}`, 303);
      }
      const content = blankForm(sandbox);
      const { status, message: refusal } = refused;
      const address = `${sandbox.base}/issues/new`;
      return respondWithPage(sandbox, c, {
        title: 'New issue',
        tab,
        content,
        refusal,
        status,
        address,
      });
    });
}

function formsOf({ setup }: Sandbox): readonly IssueForm[] {
  return Object.entries(setup().files).flatMap(([path, text]) => {
    const file = path.slice(formsFolder.length + 1);
    const isForm = path.startsWith(`${formsFolder}/`) && file !== 'config.yml';
    return isForm ? (parseIssueForm(file, text) ?? []) : [];
  });
}

function showForm(
  sandbox: Sandbox,
  c: Context,
  form: IssueForm,
  refusal: string | null = null,
): Promise<Response> {
  const content = issueFormPage(sandbox, form);
  const status = refusal === null ? 200 : 422;
  const address = `${sandbox.base}/issues/new?template=${encodeURIComponent(form.file)}`;
  return respondWithPage(sandbox, c, { title: form.name, tab, content, refusal, status, address });
}

async function fileForm(sandbox: Sandbox, c: Context): Promise<Response> {
  const given = await c.req.formData();
  const text = (name: string) => given.getAll(name).filter((value) => typeof value === 'string');
  const form = formsOf(sandbox).find(({ file }) => file === text('template')[0]);
  if (form === undefined) {
    return c.redirect(`${sandbox.base}/issues/new/choose`, 303);
  }
  const filled = (place: number) => text(`q${place}`).map((value) => value.replace(/\r\n?/g, '\n'));
  const gap = firstGap(form, filled);
  if (gap !== null) {
    return showForm(sandbox, c, form, `Please fill in "${gap}".`);
  }
  const { login } = visitorOf(sandbox, c);
  let number = 0;
  const refused = await refusalOf(() => {
    const { labels, assignees } = form;
    const issue = { title: text('title')[0] ?? '', body: renderSubmittedBody(form, filled) };
    number = sandbox.github.browser.createIssueAsForm({ as: login, ...issue, labels, assignees });
  });
  return refused === null
    ? c.redirect(`${sandbox.base}/issues/${number}`, 303)
    : showForm(sandbox, c, form, refused.message);
}
