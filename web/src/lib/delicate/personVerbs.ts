import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Participant } from '#shared/domain/participant.ts';
import { type Ledger, partnersOf } from '#shared/ledger/ledger.ts';
import type { LaterMessages } from '#shared/messages/fr/later.ts';
import type { CommandBody } from '../live/pendingCommands.ts';

/** Something one may ask about a person, and its words: on the button, before, and after. */
export type PersonVerb = { key: string; body: CommandBody; short: string; named: string; text: string; done: string };

type Context = { ledger: Ledger; me: ParticipantId; may: (body: CommandBody) => boolean };
type Words = LaterMessages['conduct']['delicate']['people'];

/** What this person may ask about another, or about themselves; each is asked twice, with what follows from it. */
export function personVerbs(person: Participant, { ledger, me, may }: Context, t: Words): PersonVerb[] {
  const { id: participantId, name } = person;
  const helped = person.companionOf && ledger.participants[person.companionOf]?.name;
  const verbs: PersonVerb[] = [
    {
      key: 'linkCompanion',
      body: { type: 'linkCompanion', participantId },
      short: t.link,
      named: t.linkNamed(name),
      text: t.linkText(name),
      done: t.linked(name),
    },
    {
      key: 'unlinkCompanion',
      body: { type: 'unlinkCompanion', participantId },
      short: t.unlink,
      named: t.unlinkNamed(name, helped ?? ''),
      text: t.unlinkText(name, helped ?? ''),
      done: t.unlinked(name),
    },
    ...partnersOf(ledger)
      .filter((partner) => person.seats.includes(partner.id))
      .map(({ id: partnerId, name: partner }) => ({
        key: `contestSeat ${partnerId}`,
        body: { type: 'contestSeat', participantId, partnerId } as const,
        short: person.seats.length > 1 ? t.contestAt(partner) : t.contest,
        named: t.contestNamed(name, partner),
        text: t.contestText(name, partner),
        done: t.contestDone,
      })),
  ];
  if (participantId !== me) verbs.push(...leading(person, ledger, t));
  return verbs.filter(({ body }) => may(body));
}

/** What the facilitator may ask about someone else. */
function leading(person: Participant, ledger: Ledger, t: Words): PersonVerb[] {
  const { id: participantId, name } = person;
  // Someone who was removed does not silently come back (WS20): said before, and again once it is so.
  const follows = [
    ...(person.role !== 'screen' && !ledger.isDoorWatched ? [t.watches] : []),
    ...(person.role === 'facilitator' ? [t.rotates] : []),
  ];
  return [
    {
      key: 'shareFacilitation',
      body: { type: 'shareFacilitation', participantId },
      short: t.share,
      named: t.shareNamed(name),
      text: t.shareText(name),
      done: t.shared(name),
    },
    {
      key: 'handOver',
      body: { type: 'handOver', participantId },
      short: t.handOver,
      named: t.handOverNamed(name),
      text: t.handOverText(name),
      done: t.handedOver(name),
    },
    {
      key: 'removeParticipant',
      body: { type: 'removeParticipant', participantId },
      short: t.remove,
      named: t.removeNamed(name),
      text: [t.removeText(name), ...follows].join(' '),
      done: [t.removed(name), ...follows].join(' '),
    },
  ];
}
