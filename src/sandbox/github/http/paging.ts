// Pages of a list, and their Link header.

import type { Call } from './route-helpers.ts';

const defaultPageSize = 30;
const maxPageSize = 100;

export interface ResultPage<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

export function page<T>(c: Call, all: readonly T[]): ResultPage<T> {
  const size = Math.min(wholeNumber(c.req.query('per_page')) ?? defaultPageSize, maxPageSize);
  const number = wholeNumber(c.req.query('page')) ?? 1;
  const last = Math.max(1, Math.ceil(all.length / size));
  const items = all.slice((number - 1) * size, number * size);
  const link = linkHeader(c.req.url, number, last);
  return { items, headers: link === '' ? {} : { link } };
}

/** Links keep the requested host, so that a client can follow them. */
function linkHeader(address: string, number: number, last: number): string {
  const to = (relation: string, target: number): string => {
    const url = new URL(address);
    url.searchParams.set('page', String(target));
    return `<${url}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [to('prev', Math.min(number - 1, last))] : []),
    ...(number < last ? [to('next', number + 1), to('last', last)] : []),
    ...(number > 1 ? [to('first', 1)] : []),
  ];
  return links.join(', ');
}

function wholeNumber(text: string | undefined): number | null {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) && number > 0 ? number : null;
}
