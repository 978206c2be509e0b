import type { Participant } from '../domain/participant.ts';
import { shareOutTime } from '../domain/schedule.ts';
import { quantise } from '../domain/square.ts';
import { ok } from '../result.ts';
import type { CommandOf } from './commands.ts';
import { atTable, type Decided, present, refuse } from './decided.ts';
import type { Facts } from './facts.ts';
import { type Ledger, openConsentRoundOf, openVotingRoundOf, partnersOf } from './ledger.ts';

/**
 * The facilitator moves to another phase (PH1). A vote under way is ended first; a round of consent stays with the
 * agreement, unless the workshop is closed over it.
 */
export function movePhase(ledger: Ledger, { from, to }: CommandOf<'movePhase'>): Decided {
  if (from !== ledger.phase) return refuse('phaseMoved', { current: ledger.phase });
  if (to === ledger.phase) return refuse('phaseSame', { current: ledger.phase });
  if (openVotingRoundOf(ledger)) return refuse('roundIsOpen', {});
  const consent = openConsentRoundOf(ledger);
  if (!consent) return ok([{ type: 'phaseMoved', from, to }]);
  if (to !== 'closed') return refuse('consentIsOpen', {});
  return ok([
    { type: 'consentRoundClosed', roundId: consent.id },
    { type: 'phaseMoved', from, to },
  ]);
}

/** What is expected now, in the group's words; or the usual words again (PH9). */
export const setInstruction = ({ phase, text }: CommandOf<'setInstruction'>): Decided =>
  ok([{ type: 'instructionSet', phase, text: text ?? null }]);

/** Shares the time left out between the phases to come (PH7). */
export const planTimes = (ledger: Ledger, { minutesLeft }: CommandOf<'planTimes'>): Decided =>
  ok([
    {
      type: 'timesPlanned',
      minutesLeft,
      schedule: shareOutTime(minutesLeft, partnersOf(ledger).length, ledger.phase),
    },
  ]);

/** Lays the practice card where the group says, while it discovers the square (PH10). */
export function placePractice(ledger: Ledger, { stake, lever }: CommandOf<'placePractice'>): Decided {
  if (ledger.phase !== 'welcome') return refuse('notInWelcome', { current: ledger.phase });
  return ok([{ type: 'practicePlaced', position: { stake: quantise(stake), lever: quantise(lever) } }]);
}

/** Someone seated at a partner says that it is ready to go on, or not yet (PH11). */
export function setReady(ledger: Ledger, actor: Participant, { partnerId, isReady }: CommandOf<'setReady'>): Decided {
  if (!atTable(ledger, partnerId)) return refuse('unknownPartner', { partnerId });
  if (!actor.seats.includes(partnerId)) return refuse('notSeated', { partnerId });
  if (ledger.ready.includes(partnerId) === isReady) return refuse('unchanged', {});
  return ok([{ type: 'readySet', partnerId, isReady }]);
}

/** Someone, in the room or far away, asks to speak: hands are served in the order they were raised (PH12). */
export function raiseHand(ledger: Ledger, actor: Participant): Decided {
  if (actor.role === 'screen') return refuse('notMember', {});
  if (ledger.hands.includes(actor.id)) return refuse('handIsUp', {});
  return ok([{ type: 'handRaised', participantId: actor.id }]);
}

/** One lowers one's own hand; the facilitator, anyone's (PH12). */
export function lowerHand(ledger: Ledger, actor: Participant, command: CommandOf<'lowerHand'>): Decided {
  const participantId = command.participantId ?? actor.id;
  if (participantId !== actor.id && actor.role !== 'facilitator') return refuse('notFacilitator', {});
  if (!present(ledger, participantId)) return refuse('unknownParticipant', { participantId });
  if (!ledger.hands.includes(participantId)) return refuse('handIsDown', {});
  return ok([{ type: 'handLowered', participantId }]);
}

/** « Tout le monde ici »: to a zone, to a card on the table, or to where the group is (PH13). */
export function callEveryone(ledger: Ledger, command: CommandOf<'callEveryone'>, facts: Facts): Decided {
  const { zone, objectiveId } = command;
  const isOnTable = (partner: { id: Parameters<Facts['sheetCards']>[0] }) =>
    objectiveId !== undefined && facts.sheetCards(partner.id).includes(objectiveId);
  if (objectiveId !== undefined && !partnersOf(ledger).some(isOnTable)) return refuse('unknownCards', {});
  return ok([{ type: 'everyoneCalled', ...(zone && { zone }), ...(objectiveId && { objectiveId }) }]);
}

/** What the projector shows, and whether the curtain is drawn (PH14). */
export function setScreen(ledger: Ledger, { isCurtained, scene }: CommandOf<'setScreen'>): Decided {
  const before = ledger.screen;
  const screen = { isCurtained: isCurtained ?? before.isCurtained, scene: scene ?? before.scene };
  const isSame = screen.isCurtained === before.isCurtained && screen.scene === before.scene;
  return isSame ? refuse('unchanged', {}) : ok([{ type: 'screenSet', screen }]);
}
