import { DOUBLE_IMPACT } from '../method/categories.ts';
import { METHOD_VERSION } from '../method/version.ts';
import { type Board, layBoard } from './board.ts';
import { leadOf, readCategory } from './category.ts';
import { FIRM_LEAD } from './choices.ts';
import { readCommonObjective } from './commonObjective.ts';
import { readDecisive } from './decisive.ts';
import { readDistances } from './distances.ts';
import { readPath } from './entryDoor.ts';
import { readEquivalents } from './equivalents.ts';
import { readFlags } from './flags.ts';
import { allianceProfile, partnerProfile } from './profile.ts';
import { reaches } from './rational.ts';
import type { Confidence, Reading, ReadingInput } from './reading.ts';
import { votedShares } from './votes.ts';

/**
 * What the square says of these cards: profiles, category, common objective, path, and its own doubts. Pure: the same
 * input gives the same reading, byte for byte, in the worker and in the browser, whatever the order of the input (RD13).
 * Only partners with at least one placed objective count.
 */
export function read(input: ReadingInput): Reading {
  const board = layBoard(input);
  const voted = votedShares(board, input.votes);
  const category = readCategory(board);
  const commonObjective = readCommonObjective(board);
  const decisive = readDecisive(board);
  return {
    methodVersion: METHOD_VERSION,
    confidence: confidenceOf(board, category, decisive),
    profile: {
      alliance: allianceProfile(board.alliance),
      partners: Object.fromEntries(board.voices.map(({ partner, shares }) => [partner.id, partnerProfile(shares)])),
      ...(voted && { votes: allianceProfile(voted) }),
    },
    category,
    commonObjective,
    ...readPath(board, category.id),
    decisive,
    distances: readDistances(board),
    flags: readFlags(board, {
      category: category.id,
      commonObjective: commonObjective.id,
      decisive,
      voted,
      sentenceApproved: input.sentenceApproved,
    }),
    doubleImpact: { ...DOUBLE_IMPACT },
    publicEquivalents: readEquivalents(board),
  };
}

/** How far to trust the category (RD12): firm needs a wide lead that no single partner's leaving would undo. */
function confidenceOf({ alliance }: Board, category: Reading['category'], decisive: Reading['decisive']): Confidence {
  if (category.id === null) return 'open';
  const isWide = reaches(leadOf(alliance), alliance.whole, FIRM_LEAD);
  return isWide && decisive.every(({ kind }) => kind !== 'partner') ? 'firm' : 'fair';
}
