import { ZONES } from '../domain/square.ts';
import type { Board, Voice } from './board.ts';
import type { AllianceShares } from './profile.ts';
import { quotient } from './rational.ts';

/** How far a partner stands from the alliance, as an exact fraction: half the sum of the gaps, 0 to 1 (RD9). */
export function distanceOf({ shares }: Voice, alliance: AllianceShares): { numerator: bigint; denominator: bigint } {
  const whole = BigInt(shares.whole);
  let numerator = 0n;
  for (const zone of ZONES) {
    const gap = BigInt(shares.parts[zone]) * alliance.whole - alliance.parts[zone] * whole;
    numerator += gap < 0n ? -gap : gap;
  }
  return { numerator, denominator: 2n * whole * alliance.whole };
}

/** The distance of each partner that speaks, by id, as numbers. */
export const readDistances = (board: Board): Record<string, number> =>
  Object.fromEntries(
    board.voices.map((voice) => {
      const { numerator, denominator } = distanceOf(voice, board.alliance);
      return [voice.partner.id, quotient(numerator, denominator)];
    }),
  );
