import { untrack } from 'svelte';
import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Ledger } from '#shared/ledger/ledger.ts';
import { isDelicate } from '../delicate/isDelicate.ts';
import { delicateParts } from '../delicate/parts.ts';
import { words } from '../i18n.svelte.ts';
import { announce } from '../ui/announcer.svelte.ts';
import { isLoweringHand } from './hand.ts';
import { boardSentences, ledgerSentences } from './newsSentences.ts';
import { seatAnswers } from './seatAnswers.ts';
import type { Shell } from './shell.svelte.ts';

/** Was this person's hand lowered, while they were there? By someone else, it means that they may speak. */
const floorGiven = (was: Ledger, is: Ledger, me: ParticipantId): boolean =>
  was.hands.includes(me) && !is.hands.includes(me) && is.participants[me]?.state === 'here';

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
    if (before && before.version > 0 && isDelicate(before, ledger, room.participantId))
      void tellDelicate(before, ledger);
    before = ledger;
  });

  async function tellDelicate(was: Ledger, is: Ledger): Promise<void> {
    const { delicateNews } = await delicateParts.told();
    const { told, said } = delicateNews(was, is, room.participantId, words.later.conduct.delicate.told);
    for (const sentence of said) announce(sentence, 'others');
    if (told.length > 0) shell.tell(told.join(' '));
  }

  /** An answer to one's own request, for a seat or to speak, is seen as well as heard. */
  function tellAnswers(was: Ledger, is: Ledger): void {
    for (const { partnerId, answer } of seatAnswers(was, is, room.participantId)) {
      const name = is.partners[partnerId]?.name;
      if (name === undefined) continue;
      const sentence = words.current.workshop.seats[answer](name);
      // A seat granted is seen on the whole screen; a refusal only here.
      if (answer === 'granted') announce(sentence);
      else untrack(() => shell.tell(sentence));
    }
    if (floorGiven(was, is, room.participantId) && !isLoweringHand(shell))
      untrack(() => shell.tell(words.current.workshop.signals.floor));
  }
}
