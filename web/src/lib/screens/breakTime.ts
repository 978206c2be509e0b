import type { Timer } from '#shared/domain/phase.ts';

/** When the group comes back from its break, in milliseconds since 1970; null while nobody can tell. */
export const resumesAt = ({ startedAt, durationSeconds, pausedAt }: Timer): number | null =>
  pausedAt === undefined ? startedAt + durationSeconds * 1_000 : null;

/** A time of day as the people of the room read it on the wall: the hour, and the minutes in two figures. */
export function timeOfDay(at: number): { hour: number; minute: string } {
  // To the next minute: nobody is told to be back before the clock says so.
  const date = new Date(Math.ceil(at / 60_000) * 60_000);
  return { hour: date.getHours(), minute: String(date.getMinutes()).padStart(2, '0') };
}
