import type { Position } from '#shared/domain/square.ts';
import type { Messages } from '#shared/messages/fr.ts';
import { polesOf, zonesOf } from '../board/place.ts';

type Words = Pick<Messages, 'board' | 'method'>;

/** Where a card lies, as one would say it: its zone and the poles it leans to, or the zones it is shared with. */
export function placeWords(position: Position | null, { board, method }: Words, list: (items: string[]) => string) {
  if (position === null) return board.place.unplaced;
  const [own, ...others] = zonesOf(position);
  if (others.length === 3) return board.place.middle;
  if (others.length > 0) return board.place.shared(method.zones[own], list(others.map((zone) => method.zones[zone])));
  return board.place.leaning(method.zones[own], list(polesOf(position).map((pole) => method.poles[pole])));
}
