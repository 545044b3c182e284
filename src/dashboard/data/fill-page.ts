import { type DashboardData, encodeData } from './dashboard-data.ts';

/** Replaces this text of the page, which is valid JSON, by the data. */
const place = '"/*data*/"';

/** @param page the built page, without data */
export function fillPage(page: string, data: DashboardData): string {
  // A function, because `$&` in the data means nothing.
  return page.replace(place, () => encodeData(data));
}
