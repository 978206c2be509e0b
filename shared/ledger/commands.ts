import * as v from 'valibot';
import { Category } from '../domain/category.ts';
import { CommandId, ObjectiveId, ParticipantId, PartnerId } from '../domain/ids.ts';
import { ParticipantName } from '../domain/participant.ts';
import { Experience, PartnerName, Profile } from '../domain/partner.ts';
import { Phase } from '../domain/phase.ts';
import { boundedText } from '../domain/text.ts';
import { LIMITS } from '../limits.ts';

const seconds = v.pipe(
  v.number(),
  v.integer('notAnInteger'),
  v.minValue(1, 'outOfRange'),
  v.maxValue(LIMITS.timerSeconds, 'outOfRange'),
);

const command = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.object({
    commandId: CommandId,
    /** The ledger version the person saw; the command is refused when it has moved on. */
    expectedVersion: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    type: v.literal(type),
    ...entries,
  });

/** What a person asks of the ledger. Ids come from the client (random, 128 bits); times never do. */
export const Command = v.variant('type', [
  command('addPartner', { partnerId: PartnerId, name: PartnerName, profile: Profile }),
  command('renamePartner', { partnerId: PartnerId, name: PartnerName }),
  command('removePartner', { partnerId: PartnerId }),
  command('setProfile', { partnerId: PartnerId, profile: Profile }),
  command('setExperience', { partnerId: PartnerId, experience: Experience }),
  command('askSeat', { partnerId: PartnerId }),
  command('grantSeat', { participantId: ParticipantId, partnerId: PartnerId }),
  command('declineSeat', { participantId: ParticipantId, partnerId: PartnerId }),
  command('releaseSeat', { partnerId: PartnerId, participantId: v.optional(ParticipantId) }),
  command('renameParticipant', { participantId: ParticipantId, name: ParticipantName }),
  command('removeParticipant', { participantId: ParticipantId }),
  command('handOver', { participantId: ParticipantId }),
  command('shareFacilitation', { participantId: ParticipantId }),
  command('leave', {}),
  command('openDoor', {}),
  command('closeDoor', {}),
  command('rotateLinks', {}),
  command('movePhase', { from: Phase, to: Phase }),
  command('reopen', {}),
  command('setTimer', { durationSeconds: seconds }),
  command('pauseTimer', {}),
  command('resumeTimer', {}),
  command('extendTimer', { seconds }),
  command('revealCards', {
    partnerId: PartnerId,
    objectiveIds: v.pipe(
      v.array(ObjectiveId),
      v.minLength(1, 'textEmpty'),
      v.maxLength(LIMITS.objectivesPerPartner, 'tooMany'),
    ),
  }),
  command('revealAll', { partnerId: v.optional(PartnerId) }),
  command('chooseCategory', {
    categories: v.pipe(
      v.array(Category),
      v.minLength(1, 'textEmpty'),
      v.maxLength(2, 'tooMany'),
      v.check((list) => new Set(list).size === list.length, 'duplicate'),
    ),
    reason: boundedText(LIMITS.reason),
  }),
]);
export type Command = v.InferOutput<typeof Command>;
