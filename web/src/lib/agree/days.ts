import type { Day } from '#shared/domain/agreement.ts';
import { formatDate } from '../i18n.svelte.ts';

/** A day of the calendar in words, the same wherever it is read: « 31 mars 2027 ». */
export const formatDay = (day: Day): string => formatDate(Date.parse(day), { dateStyle: 'long', timeZone: 'UTC' });
