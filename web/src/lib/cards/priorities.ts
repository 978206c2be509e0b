import { Priority } from '#shared/domain/objective.ts';

/** The three priorities, what matters most first. */
export const PRIORITIES: readonly Priority[] = Priority.options;
