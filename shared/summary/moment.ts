import type { Day } from '../domain/agreement.ts';

/** A moment in universal time, in the parts that a language needs to write it. `month` 1 to 12, `hour` 0 to 23. */
export type Moment = { year: number; month: number; day: number; hour: number; minute: number };

/** The same parts on every machine, whatever its time zone. `at` in milliseconds since 1970. */
export function momentOf(at: number): Moment {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** A day of the calendar, as `2027-03-31`, in the same parts. */
export function dayOf(day: Day): Pick<Moment, 'year' | 'month' | 'day'> {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}
