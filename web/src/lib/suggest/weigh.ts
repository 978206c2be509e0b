import type { Language } from '#shared/domain/workshop.ts';
import type { Suggestion } from '#shared/suggest/suggest.ts';

type Weigher = typeof import('./suggestedZones.ts');

/** How long a text that changes must rest before its words are weighed again: nothing moves under a finger meanwhile. */
export const REST_MS = 400;

/** The lexicon is fetched apart: the first screen does without it. */
export const fetchWeigher = (): Promise<Weigher> => import('./suggestedZones.ts');

/** Weighs the words of a text after a while, on this device, and tells the zones they speak for. Answers how to give up. */
export function weigh(
  { text, lang, afterMs }: { text: string; lang: Language; afterMs: number },
  tell: (zones: readonly Suggestion[]) => void,
  fetched: () => Promise<Weigher> = fetchWeigher,
): () => void {
  let isWanted = true;
  const timer = setTimeout(async () => {
    // A help that could not be fetched is not missed: every way to place the card is still there.
    const weigher = await fetched().catch(() => null);
    if (isWanted && weigher) tell(weigher.suggestedZones(text, lang));
  }, afterMs);
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}
