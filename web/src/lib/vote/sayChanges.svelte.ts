import { untrack } from 'svelte';
import type { Ledger } from '#shared/ledger/ledger.ts';
import type { Shell } from '../screens/shell.svelte.ts';
import { announce } from '../ui/announcer.svelte.ts';

/**
 * Says politely what changes in the workshop while a stage is shown. Whoever leads hears at once what they have just
 * done; the others hear it with the rest of the news.
 */
export function sayChanges(
  shell: Shell,
  sentencesOf: (before: Ledger, after: Ledger) => string[],
  leads = () => shell.isFacilitator,
): void {
  let before: Ledger | null = null;
  $effect(() => {
    const { ledger } = shell.room;
    const was = before;
    before = ledger;
    if (!was || was.version === ledger.version) return;
    untrack(() => {
      for (const sentence of sentencesOf(was, ledger)) announce(sentence, leads() ? 'mine' : 'others');
    });
  });
}
