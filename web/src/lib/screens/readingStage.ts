/** The reading, which only the last phases need: the first screen of a phone does not wait for it. */
export const readingStage = () => import('./ReadingStage.svelte');

/** The first seconds belong to the first screen, on a slow phone above all. */
const FETCH_AFTER_MS = 10_000;

/** Fetches the reading a little later, so that its phase opens at once. Answers how to give up. */
export function fetchReadingLater(): () => void {
  // A reading that could not be fetched now is fetched, and its failure told, when it is opened.
  const timer = setTimeout(() => void readingStage().catch(() => null), FETCH_AFTER_MS);
  return () => clearTimeout(timer);
}
