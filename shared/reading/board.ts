import { byText } from '../domain/order.ts';
import type { Zone } from '../domain/square.ts';
import { WEIGHT } from './choices.ts';
import { type Membership, mainZones, membershipOf } from './membership.ts';
import {
  type AllianceShares,
  allianceShares,
  type PartnerShares,
  partnerShares,
  type Tally,
  tallyCards,
  type WeighedCard,
} from './profile.ts';
import type { ReadingInput } from './reading.ts';

type Partner = ReadingInput['partners'][number];
type Objective = ReadingInput['objectives'][number];

/** A placed objective, with what it weighs and where it counts. */
export type Card = WeighedCard & { objective: Objective; membership: Membership; main: Zone[] };

/** A partner that has at least one placed objective: one voice, however many cards. */
export type Voice = { partner: Partner; cards: Card[]; tally: Tally; shares: PartnerShares };

/** Everything on the table, measured: what each step of the reading is made from. */
export type Board = {
  scale: ReadingInput['scale'];
  /** In id order. */
  voices: Voice[];
  /** Partners without a placed objective, in id order: the reading concludes nothing for them. */
  silent: Partner[];
  /** Cards of all the voices, in id order. */
  cards: Card[];
  alliance: AllianceShares;
};

/** Lays the table. The order of the input is forgotten here (RD13); a card whose partner is unknown is not read. */
export function layBoard({ scale, partners, objectives }: ReadingInput): Board {
  const cardsOf = new Map<string, Card[]>(partners.map(({ id }) => [id, []]));
  const ordered = [...objectives].sort((a, b) => byText(a.id, b.id) || byText(a.partnerId, b.partnerId));
  const cards: Card[] = [];
  for (const objective of ordered) {
    const own = cardsOf.get(objective.partnerId);
    if (!own) continue;
    const membership = membershipOf(objective.position);
    const card = { objective, weight: WEIGHT[objective.priority], membership, main: mainZones(membership) };
    own.push(card);
    cards.push(card);
  }
  const voices: Voice[] = [];
  const silent: Partner[] = [];
  for (const partner of [...partners].sort((a, b) => byText(a.id, b.id))) {
    const own = cardsOf.get(partner.id) ?? [];
    const tally = tallyCards(own);
    const shares = partnerShares(tally);
    if (shares) voices.push({ partner, cards: own, tally, shares });
    else silent.push(partner);
  }
  return { scale, voices, silent, cards, alliance: allianceShares(voices.map((voice) => voice.shares)) };
}

/** The cards that give something to a zone, strongest first, then by id. */
export const cardsIn = (board: Board, zone: Zone): Card[] =>
  board.cards
    .filter((card) => card.membership[zone] > 0)
    .sort(
      (a, b) => b.weight * b.membership[zone] - a.weight * a.membership[zone] || byText(a.objective.id, b.objective.id),
    );

/** The partners that give something to a zone, by id. */
export const voicesIn = (board: Board, zone: Zone): Voice[] =>
  board.voices.filter((voice) => voice.shares.parts[zone] > 0);
