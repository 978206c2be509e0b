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
