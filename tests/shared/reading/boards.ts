import { PROFILES } from '#shared/domain/partner.ts';
import { type Zone, zoneCentre } from '#shared/domain/square.ts';
import { SCALES } from '#shared/domain/workshop.ts';
import type { ReadingInput } from '#shared/reading/reading.ts';
import type { Chance } from '../../prng.ts';

type Partner = ReadingInput['partners'][number];
type Objective = ReadingInput['objectives'][number];
type Priority = Objective['priority'];

/** A card for a table on paper: its zone (or its place) and its priority. */
export type Slip = [where: Zone | Objective['position'], priority?: Priority, text?: string];

/** A partner and its cards, with what is particular about it. */
export type Seat = { cards: Slip[] } & Partial<Omit<Partner, 'id'>>;

/** A reading input from the cards of partners `a`, `b`… Cards are called `a1`, `a2`… and lie at the centre of a zone. */
export function table(seats: Record<string, Seat | Slip[]>, more: Partial<ReadingInput> = {}): ReadingInput {
  const entries = Object.entries(seats).map(([id, seat]) => ({
    id,
    ...(Array.isArray(seat) ? { cards: seat } : seat),
  }));
  return {
    scale: 'regional',
    partners: entries.map(({ cards: _, ...partner }) => ({
      name: `Partenaire ${partner.id}`,
      profile: 'company',
      ...partner,
    })),
    objectives: entries.flatMap(({ id, cards }) =>
      cards.map(([where, priority = 1, text], index) => ({
        id: `${id}${index + 1}`,
        partnerId: id,
        text: text ?? `Objectif numéro ${index + 1} de ${id}`,
        priority,
        position: typeof where === 'string' ? zoneCentre(where) : where,
      })),
    ),
    ...more,
  };
}

const COORDINATES = [-1, -0.6, -0.201, -0.2, -0.1, -0.001, 0, 0.001, 0.1, 0.199, 0.2, 0.6, 1];

/**
 * A table drawn by chance: 0 to 7 partners of 0 to 9 cards. Half of the tables use round places and centres, so that ties
 * and thresholds are met exactly, which real numbers never do.
 */
export function drawTable(chance: Chance): ReadingInput {
  const isRound = chance.below(2) === 0;
  const coordinate = () => (isRound ? chance.pick(COORDINATES) : chance.next() * 2 - 1);
  const partners: Partner[] = Array.from({ length: chance.below(8) }, (_, index) => ({
    id: `partner-${index}`,
    name: `Partenaire ${index}`,
    profile: chance.pick(PROFILES),
    ...(chance.below(2) === 0 && { experience: chance.pick(['firstSteps', 'active', 'pioneer'] as const) }),
  }));
  const objectives = partners.flatMap(({ id: partnerId }, p) =>
    Array.from(
      { length: chance.below(10) },
      (_, index): Objective => ({
        id: `card-${p}-${index}`,
        partnerId,
        text: chance.pick([
          'Réduire l’isolement',
          'réduire L’ISOLEMENT !',
          'Image',
          'Partager nos locaux le soir',
          '…',
        ]),
        priority: chance.pick([1, 2, 3] as const),
        position: { stake: coordinate(), lever: coordinate() },
      }),
    ),
  );
  const votes = Object.fromEntries(
    objectives.filter(() => chance.below(2) === 0).map(({ id }) => [id, chance.below(6)]),
  );
  return {
    scale: chance.pick(SCALES),
    partners,
    objectives,
    ...(chance.below(3) === 0 && { votes }),
    ...(chance.below(3) === 0 && { sentenceApproved: chance.below(2) === 0 }),
  };
}
