// A stage whose GitHub answers as the real one does, for the rows of "how GitHub really answers".

import type { Behaviour } from '../../../../src/sandbox/github/behaviour.ts';
import type { Interceptor } from '../../../../src/sandbox/github/http/request-log.ts';
import { teams } from '../../../scenarios/stage/given.ts';
import { complete, sale } from '../../../scenarios/stage/sale.ts';
import { openStage, type Stage } from '../../../scenarios/stage/stage.ts';

export interface RowStage extends Stage {
  intercept(before: NonNullable<Interceptor['before']>): void;
  /** A response with GitHub's time. */
  json(body: object, status?: number, headers?: Readonly<Record<string, string>>): Response;
  /** Issues whose events are lost, found by the next sweep. @returns their numbers */
  fileMany(count: number, file?: () => unknown): readonly number[];
  sweep(): Promise<{ readonly conclusion: string | undefined; readonly said: string }>;
  /** Numbers of the recorded issues. */
  recorded(): Promise<readonly number[]>;
  /** Whether an issue has the label that Baton sets. */
  shown(number: number): boolean;
  /** What a person does through the API, by default an administrator. */
  administer(method: string, path: string, as?: string): Promise<void>;
}

export async function openRowStage(
  behaviour: Partial<Behaviour> = {},
  config = teams,
): Promise<RowStage> {
  const stage = await openStage({
    behaviour,
    configuration: { 'config.yml': config },
    runsFail: true,
  });
  const { github, clock, runs } = stage;
  const fileSale = () => stage.sam.fileForm(sale, complete, { title: 'Example Ltd' });
  return {
    ...stage,
    intercept: (before) => github.intercept({ before }),
    json: (body, status = 200, headers = {}) =>
      Response.json(body, {
        status,
        headers: { date: new Date(clock.now()).toUTCString(), ...headers },
      }),
    fileMany: (count, file = fileSale) => {
      runs.hold();
      const numbers = Array.from({ length: count }, () => {
        clock.advance({ seconds: 1 });
        file();
        return Math.max(...github.issues().map(({ number }) => number));
      });
      runs.release(() => []);
      return numbers;
    },
    sweep: async () => {
      const [run] = await stage.when(() => runs.schedule());
      return {
        conclusion: run?.conclusion,
        said: run?.annotations.map(({ message }) => message).join('\n') ?? '',
      };
    },
    recorded: async () =>
      (await stage.rows('SELECT issue_number FROM handoffs ORDER BY 1')).map((row) =>
        Number(row['issue_number']),
      ),
    shown: (number) => stage.issue(number).labels.includes('initiated'),
    administer: async (method, path, as = 'erin') => {
      await github.fetch(`http://127.0.0.1/repos/acme/handoffs${path}`, {
        method,
        headers: { authorization: `token ${github.tokenFor(as)}` },
      });
    },
  };
}
