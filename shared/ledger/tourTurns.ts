import type { PartnerId } from '../domain/ids.ts';
import type { Ledger } from './ledger.ts';

/** How many partners present before this one in the tour de table; 0 when its turn is here, over, or none is kept. */
export function turnsBefore({ tour, phase }: Ledger, partnerId: PartnerId): number {
  if (!tour || phase !== 'share' || tour.floor === partnerId || tour.done.includes(partnerId)) return 0;
  const toCome = tour.order.filter((id) => id !== tour.floor && !tour.done.includes(id));
  const place = toCome.indexOf(partnerId);
  if (place < 0) return 0;
  return place + 1;
}
