import type { ConsentRound } from '../../domain/consent.ts';
import type { ConsentRoundId } from '../../domain/ids.ts';
import { unreachable } from '../../result.ts';
import type { ConsentDecision, Stamp } from '../events.ts';
import type { Ledger } from '../ledger.ts';

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
      };
      // The text is frozen: nobody holds the pen while it is answered.
      return { ...ledger, consentRounds: [...ledger.consentRounds, round], penHolder: null };
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
      return inRound(ledger, event.roundId, () => ({ closedAt: event.at }));
    default:
      return unreachable(event);
  }
}

const inRound = (
  ledger: Ledger,
  id: ConsentRoundId,
  change: (round: ConsentRound) => Partial<ConsentRound>,
): Ledger => ({
  ...ledger,
  consentRounds: ledger.consentRounds.map((round) => (round.id === id ? { ...round, ...change(round) } : round)),
});
