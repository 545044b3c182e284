// The four headline figures.

import type { Course } from './course.ts';
import { inHours, perCent } from './rounding.ts';
import type { Headline } from './types.ts';

/** @param courses of the handoffs initiated in the window, at its end */
export function headlineOf(courses: readonly Course[]): Headline {
  const completed = courses.filter(({ status }) => status === 'completed').length;
  const times = courses.flatMap(({ acceptance }) => acceptance ?? []);
  return {
    total_handoffs: courses.length,
    completed,
    completion_rate: perCent(completed, courses.length),
    avg_acceptance_hours:
      times.length === 0 ? 0 : inHours(times.reduce((sum, time) => sum + time, 0) / times.length),
  };
}
