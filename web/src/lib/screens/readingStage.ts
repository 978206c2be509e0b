/** The reading, which only the last phases need: the first screen of a phone does not wait for it. */
export const readingStage = () => import('./ReadingStage.svelte');

const IDLE_AFTER_MS = 2_000;

/** Fetches the reading once this device has nothing better to do, so that its phase opens at once. Answers how to give up. */
export function fetchReadingWhenIdle(): () => void {
  // A reading that could not be fetched now is fetched, and its failure told, when it is opened.
  const fetchIt = () => void readingStage().catch(() => null);
  // Safari knows no idle time.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(fetchIt, IDLE_AFTER_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(fetchIt);
  return () => cancelIdleCallback(request);
}
