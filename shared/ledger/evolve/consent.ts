import { type ConsentRound, hasAnswered } from '../../domain/consent.ts';
import type { ConsentRoundId, PartnerId } from '../../domain/ids.ts';
import { unreachable } from '../../result.ts';
import type { ConsentDecision, Stamp } from '../events.ts';
import { type Ledger, partnersOf, seatedAt } from '../ledger.ts';
import { entrustedToNobody } from './change.ts';

/** What changes as partners answer a frozen text. */
export function evolveConsent(ledger: Ledger, event: ConsentDecision & Stamp): Ledger {
  switch (event.type) {
    case 'voiceChosen':
      return { ...ledger, voices: { ...ledger.voices, [event.partnerId]: event.participantId } };
    case 'consentRoundOpened': {
      const { roundId: id, text, textDigest, at } = event;
      const round: ConsentRound = {
        id,
        text,
        textDigest,
        openedAt: at,
        replies: {},
        ratifications: {},
        closedAt: null,
        awaited: [],
      };
      // The text is frozen: nobody holds the pen while it is answered; and each answer is prepared among its own people.
      return { ...entrustedToNobody(ledger), consentRounds: [...ledger.consentRounds, round], penHolder: null };
    }
    case 'consentReplied': {
      const { partnerId, answer, reservations, by, at } = event;
      return inRound(ledger, event.roundId, ({ replies }) => ({
        replies: { ...replies, [partnerId]: { answer, by, at, reservations } },
      }));
    }
    case 'ratificationRecorded': {
      const { partnerId, isRatified, at } = event;
      return inRound(ledger, event.roundId, ({ ratifications }) => ({
        ratifications: { ...ratifications, [partnerId]: { isRatified, at } },
      }));
    }
    case 'consentRoundClosed':
      return inRound(ledger, event.roundId, (round) => ({ closedAt: event.at, awaited: awaitedIn(ledger, round) }));
    default:
      return unreachable(event);
  }
}

const awaitedIn = (ledger: Ledger, round: ConsentRound): PartnerId[] =>
  partnersOf(ledger)
    .map(({ id }) => id)
    .filter((id) => seatedAt(ledger, id).length > 0 && !hasAnswered(round, id));

const inRound = (
  ledger: Ledger,
  id: ConsentRoundId,
  change: (round: ConsentRound) => Partial<ConsentRound>,
): Ledger => ({
  ...ledger,
  consentRounds: ledger.consentRounds.map((round) => (round.id === id ? { ...round, ...change(round) } : round)),
});
