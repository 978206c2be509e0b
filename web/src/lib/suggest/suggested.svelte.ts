import type { Suggestion } from '#shared/suggest/suggest.ts';
import type { Card } from '../board/card.ts';
import { getShell } from '../screens/shell.svelte.ts';
import { REST_MS, weigh } from './weigh.ts';

/** The zones that the words of a card speak for, while it waits unplaced. For one card: another one asks anew. */
export function suggestedFor(card: () => Card): { readonly zones: readonly Suggestion[] } {
  const { room } = getShell();
  const text = $derived(card().text);
  const isWaiting = $derived(card().position === null);
  const lang = $derived(room.ledger.workshop?.lang);
  let found: readonly Suggestion[] = $state.raw([]);
  let afterMs = 0;
  $effect(() => {
    if (!isWaiting || !lang) return;
    const giveUp = weigh({ text, lang, afterMs }, (zones) => (found = zones));
    afterMs = REST_MS;
    return giveUp;
  });
  return {
    get zones() {
      return isWaiting ? found : [];
    },
  };
}
