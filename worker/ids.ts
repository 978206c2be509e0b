import * as v from 'valibot';
import { CommandId, ObjectiveId, ParticipantId, PartnerId, spellId, WorkshopId } from '#shared/domain/ids.ts';

/** Draws 128 random bits and spells them as an id. */
const draw = () => spellId(crypto.getRandomValues(new Uint8Array(16)));

export const newWorkshopId = (): WorkshopId => v.parse(WorkshopId, draw());
export const newPartnerId = (): PartnerId => v.parse(PartnerId, draw());
export const newParticipantId = (): ParticipantId => v.parse(ParticipantId, draw());
export const newObjectiveId = (): ObjectiveId => v.parse(ObjectiveId, draw());
export const newCommandId = (): CommandId => v.parse(CommandId, draw());
