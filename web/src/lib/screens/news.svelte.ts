import type { Ledger } from '#shared/ledger/ledger.ts';
import { words } from '../i18n.svelte.ts';
import { announce } from '../ui/announcer.svelte.ts';
import { boardSentences, ledgerSentences } from './newsSentences.ts';
import type { Shell } from './shell.svelte.ts';

/** Says politely what the others do, gathered over five seconds; what one does oneself is said where one does it (SC22). */
export function announceNews({ room, board }: Shell): void {
  board.onNews = (news) => {
    for (const sentence of boardSentences(news, room.ledger, words.current)) announce(sentence, 'others');
  };
  let before: Ledger | null = null;
  $effect(() => {
    const { ledger } = room;
    if (before && before.version > 0)
      for (const sentence of ledgerSentences(before, ledger, room.participantId, words.current))
        announce(sentence, 'others');
    before = ledger;
  });
}
