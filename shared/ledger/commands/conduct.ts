import * as v from 'valibot';
import { ObjectiveId, ParticipantId, PartnerId } from '../../domain/ids.ts';
import { Phase } from '../../domain/phase.ts';
import { Scene } from '../../domain/screen.ts';
import { AxisValue, Zone } from '../../domain/square.ts';
import { boundedText } from '../../domain/text.ts';
import { LIMITS } from '../../limits.ts';
import { command, distinct, wholeNumber } from './shape.ts';

/** How the meeting is led: phases, time, whose turn it is, hands, the projector, cards laid on the table or taken off. */
export const CONDUCT_COMMANDS = [
  command('movePhase', { from: Phase, to: Phase }),
  command('reopen', {}),
  command('setInstruction', { phase: Phase, text: v.optional(boundedText(LIMITS.line)) }),
  command('planTimes', { minutesLeft: wholeNumber(1, LIMITS.plannedMinutes) }),
  command('setTimer', { durationSeconds: wholeNumber(1, LIMITS.timerSeconds), isBreak: v.optional(v.literal(true)) }),
  command('pauseTimer', {}),
  command('resumeTimer', {}),
  command('extendTimer', { seconds: wholeNumber(1, LIMITS.timerSeconds) }),
  command('placePractice', { stake: AxisValue, lever: AxisValue }),
  command('setReady', { partnerId: PartnerId, isReady: v.boolean() }),
  command('raiseHand', {}),
  command('lowerHand', { participantId: v.optional(ParticipantId) }),
  command('startTour', { order: distinct(PartnerId, 1, LIMITS.partners), isDrawn: v.boolean() }),
  command('giveFloor', { partnerId: PartnerId }),
  command('bringForward', { objectiveId: v.nullable(ObjectiveId) }),
  command('endTour', {}),
  command('callEveryone', { zone: v.optional(Zone), objectiveId: v.optional(ObjectiveId) }),
  command('setScreen', { isCurtained: v.optional(v.boolean()), scene: v.optional(Scene) }),
  command('revealCards', {
    partnerId: PartnerId,
    objectiveIds: v.pipe(
      v.array(ObjectiveId),
      v.minLength(1, 'textEmpty'),
      v.maxLength(LIMITS.objectivesPerPartner, 'tooMany'),
    ),
  }),
  command('revealAll', { partnerId: v.optional(PartnerId) }),
  command('veilCard', { partnerId: PartnerId, objectiveId: ObjectiveId }),
] as const;
