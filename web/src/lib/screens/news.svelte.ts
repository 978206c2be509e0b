import { untrack } from 'svelte';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { words } from '../i18n.svelte.ts';
import { announce } from '../ui/announcer.svelte.ts';
import { boardSentences, ledgerSentences } from './newsSentences.ts';
import { seatAnswers } from './seatAnswers.ts';
import type { Shell } from './shell.svelte.ts';

/** Says politely what the others do, gathered over five seconds; what one does oneself is said where one does it (SC22). */
export function announceNews(shell: Shell): void {
  const { room, board } = shell;
  board.onNews = (news) => {
    for (const sentence of boardSentences(news, room.ledger, words.current)) announce(sentence, 'others');
  };
  let before: Ledger | null = null;
  $effect(() => {
    const { ledger } = room;
    if (before && before.version > 0)
      for (const sentence of ledgerSentences(before, ledger, room.participantId, words.current))
        announce(sentence, 'others');
    if (before) tellAnswers(before, ledger);
    before = ledger;
  });

  /** An answer to one's own request is seen as well as heard. */
  function tellAnswers(was: Ledger, is: Ledger): void {
    for (const { partnerId, answer } of seatAnswers(was, is, room.participantId)) {
      const name = is.partners[partnerId]?.name;
      if (name !== undefined) untrack(() => shell.tell(words.current.workshop.seats[answer](name)));
    }
  }
}
