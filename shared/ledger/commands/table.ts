import * as v from 'valibot';
import { ParticipantId, PartnerId } from '../../domain/ids.ts';
import { ParticipantName } from '../../domain/participant.ts';
import { Experience, PartnerName, Profile } from '../../domain/partner.ts';
import { command } from './shape.ts';

/** Who is at the table, who sits where, and who may come in. */
export const TABLE_COMMANDS = [
  command('addPartner', { partnerId: PartnerId, name: PartnerName, profile: Profile }),
  command('renamePartner', { partnerId: PartnerId, name: PartnerName }),
  command('removePartner', { partnerId: PartnerId }),
  command('withdrawPartner', { partnerId: PartnerId }),
  command('mergePartners', { from: PartnerId, into: PartnerId }),
  command('declineMerge', { from: PartnerId, into: PartnerId }),
  command('setProfile', { partnerId: PartnerId, profile: Profile }),
  command('setExperience', { partnerId: PartnerId, experience: Experience }),
  command('entrustDraft', { partnerId: PartnerId, isEntrusted: v.boolean() }),
  command('askSeat', { partnerId: PartnerId }),
  command('grantSeat', { participantId: ParticipantId, partnerId: PartnerId }),
  command('declineSeat', { participantId: ParticipantId, partnerId: PartnerId }),
  command('releaseSeat', { partnerId: PartnerId, participantId: v.optional(ParticipantId) }),
  command('contestSeat', { partnerId: PartnerId, participantId: ParticipantId }),
  command('settleSeat', { partnerId: PartnerId, participantId: ParticipantId, isKept: v.boolean() }),
  command('linkCompanion', { participantId: ParticipantId }),
  command('unlinkCompanion', { participantId: ParticipantId }),
  command('renameParticipant', { participantId: ParticipantId, name: ParticipantName }),
  command('removeParticipant', { participantId: ParticipantId }),
  command('handOver', { participantId: ParticipantId }),
  command('shareFacilitation', { participantId: ParticipantId }),
  command('leave', {}),
  command('openDoor', {}),
  command('closeDoor', {}),
  command('watchDoor', { isWatched: v.boolean() }),
  command('admit', { participantId: ParticipantId }),
  command('turnAway', { participantId: ParticipantId }),
  command('rotateLinks', {}),
] as const;
