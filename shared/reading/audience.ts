import type { Reading } from './reading.ts';

/** Who looks: the partners they sit at, and whether they facilitate. The projector and the summary: no seat. */
export type Onlooker = { seats: readonly string[]; isFacilitator: boolean };

/** What everyone may see: the common screen, the projector, the summary. */
export const EVERYONE: Onlooker = { seats: [], isFacilitator: false };

/**
 * The part of a reading that someone is shown (RD16). What could embarrass a partner before the others (its doubts, how
 * far it stands, that it tips the result, that it is why a simpler start is proposed) is shown to the people seated
 * there, and to nobody else, facilitators included. Cards, zones and figures of the whole are shown to all.
 *
 * This is tact, not secrecy: sheets are read by everyone, and anyone could compute the same.
 */
export function readingFor(reading: Reading, { seats, isFacilitator }: Onlooker): Reading {
  const isMine = (partnerId: string) => seats.includes(partnerId);
  const { entryDoor } = reading;
  return {
    ...reading,
    ...(entryDoor && {
      entryDoor: {
        ...entryDoor,
        because: { ...entryDoor.because, partners: entryDoor.because.partners.filter(isMine) },
      },
    }),
    decisive: reading.decisive.filter(({ kind, id }) => kind !== 'partner' || isMine(id)),
    distances: Object.fromEntries(Object.entries(reading.distances).filter(([id]) => isMine(id))),
    flags: reading.flags.filter(({ audience, partnerId }) => {
      if (audience === 'partner') return partnerId !== undefined && isMine(partnerId);
      return audience === 'all' || isFacilitator;
    }),
  };
}
