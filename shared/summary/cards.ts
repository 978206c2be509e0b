import { sortedBy } from '../domain/order.ts';
import { type Position, ZONES, type Zone, zoneAt } from '../domain/square.ts';
import type { Messages } from '../messages/fr.ts';
import type { PartnerSnapshot, Snapshot } from './snapshot.ts';

type Card = PartnerSnapshot['objectives'][number];
/** One card in words: zone, text, priority, then its place on each axis. */
export type CardWords = { zone: string; text: string; priority: string; stake: string; lever: string };

/** A partner's cards in words, in the order of the zones, then by priority, then by id; those to be placed come last. */
export function cardsInWords({ objectives }: PartnerSnapshot, messages: Messages): CardWords[] {
  const zoneOf = ({ position }: Card): Zone | null => (position ? zoneAt(position) : null);
  const rank = (card: Card) => {
    const zone = zoneOf(card);
    return zone === null ? ZONES.length : ZONES.indexOf(zone);
  };
  const { method, summary } = messages;
  return sortedBy(
    objectives,
    rank,
    ({ priority }) => priority,
    ({ id }) => id,
  ).map((card) => {
    const zone = zoneOf(card);
    return {
      zone: zone === null ? summary.unplaced : method.zones[zone],
      text: card.text.trim() === '' ? summary.emptyText : card.text,
      priority: String(card.priority),
      stake: card.position ? axisInWords(card.position, 'stake', messages) : summary.notPlacedYet,
      lever: card.position ? axisInWords(card.position, 'lever', messages) : summary.notPlacedYet,
    };
  });
}

/** Every card of the table, one a row, partners in their order. */
export function cardTable({ partners }: Snapshot, messages: Messages): { head: string[]; rows: string[][] } {
  const { columns, partner, profile } = messages.summary;
  return {
    head: [partner, profile, columns.zone, columns.objective, columns.priority, columns.stake, columns.lever],
    rows: partners.flatMap((one) =>
      cardsInWords(one, messages).map((card) => [
        one.name,
        messages.method.profiles[one.profile],
        card.zone,
        card.text,
        card.priority,
        card.stake,
        card.lever,
      ]),
    ),
  };
}

const POLES_OF = {
  stake: { below: 'mobilisation', above: 'valorisation' },
  lever: { below: 'internal', above: 'ecosystem' },
} as const;

/** A coordinate as the pole it leans to and how far, from 0 (the middle) to 1: no sign whose meaning one must know. */
function axisInWords(position: Position, axis: 'stake' | 'lever', { method, summary }: Messages): string {
  const value = position[axis];
  if (value === 0) return summary.inBetween;
  const pole = value < 0 ? POLES_OF[axis].below : POLES_OF[axis].above;
  return summary.towards(method.poles[pole], summary.decimal(String(Math.abs(value))));
}
