import * as v from 'valibot';
import type { Category, CommonObjective } from '../domain/category.ts';
import { Priority } from '../domain/objective.ts';
import { Experience, Profile } from '../domain/partner.ts';
import { type Pole, Position, type Zone } from '../domain/square.ts';
import { Scale } from '../domain/workshop.ts';
import { LIMITS } from '../limits.ts';

const id = v.pipe(
  v.string(),
  v.minLength(1, 'idEmpty'),
  v.maxLength(128, 'idTooLong'),
  v.check((value) => !(value in {}), 'idReserved'),
);
const words = (max: number) => v.pipe(v.string(), v.maxLength(max, 'textTooLong'));

/** What the reading is made from: the scale, the partners and the placed cards. Ids are any text of 1 to 128 units. */
export const ReadingInput = v.object({
  scale: Scale,
  partners: v.pipe(
    v.array(
      v.object({
        id,
        name: words(LIMITS.name * 4),
        profile: Profile,
        experience: v.optional(Experience),
      }),
    ),
    v.maxLength(LIMITS.partners, 'tooMany'),
  ),
  objectives: v.pipe(
    v.array(
      v.object({ id, partnerId: id, text: words(LIMITS.mergedText * 4), priority: Priority, position: Position }),
    ),
    v.maxLength(LIMITS.readingObjectives, 'tooMany'),
  ),
  votes: v.optional(
    v.record(
      id,
      v.pipe(v.number(), v.integer('notAnInteger'), v.minValue(0, 'outOfRange'), v.maxValue(1_000_000, 'outOfRange')),
    ),
  ),
  sentenceApproved: v.optional(v.boolean()),
});
export type ReadingInput = v.InferOutput<typeof ReadingInput>;

/** Why a statement is made: the rule of the reading, the cards and the partners behind it. */
export type Because = { rule: string; objectives: string[]; partners: string[] };

/** How the alliance (or a partner, or the votes) divides among the zones: four shares that sum to 1. */
export type ZoneProfile = Record<Zone, number>;

export type Confidence = 'firm' | 'fair' | 'open';

export type FlagId =
  | 'tooFewPartners'
  | 'missingObjectives'
  | 'unevenCards'
  | 'smallLead'
  | 'sharedPole'
  | 'inwardOnly'
  | 'vitalCardAtRisk'
  | 'distantPartner'
  | 'votesDisagree'
  | 'complexForFirstSteps'
  | 'maturityGap'
  | 'duplicateCards'
  | 'vagueCards'
  | 'categoryAndObjectiveDiverge'
  | 'exchangeNotYetAlliance'
  | 'publicEquivalent'
  | 'decisivePartner';

/** A doubt, worded on screen as a question. One that could embarrass a partner goes to that partner only. */
export type Flag = {
  id: FlagId;
  audience: 'all' | 'partner' | 'facilitator';
  partnerId?: string;
  facts: Record<string, unknown>;
};

/** What the square says, with its reasons and doubts. See `design` of the reading in RULES.md, RD1 and following. */
export type Reading = {
  methodVersion: string;
  confidence: Confidence;
  profile: { alliance: ZoneProfile; partners: Record<string, ZoneProfile>; votes?: ZoneProfile };
  category: {
    id: Category | null;
    /** First share minus second, also when no category is named. */
    lead: number;
    ranking: { id: Category; zone: Zone; share: number; because: Because }[];
    question?: { candidates: Category[]; sharedPole?: Pole };
  };
  commonObjective: {
    id: CommonObjective | null;
    ranking: { id: CommonObjective; link: 'strong' | 'medium' | 'weak'; because: Because }[];
  };
  entryDoor?: { id: Category; target: Category; because: Because };
  path: Category[];
  decisive: { kind: 'zone' | 'priority' | 'partner'; id: string; to?: string | number; outcome: Category | null }[];
  distances: Record<string, number>;
  flags: Flag[];
  doubleImpact: Record<Category, 'partners' | 'both' | 'ecosystem'>;
  publicEquivalents: Record<Category, ('subvention' | 'commandePublique' | 'don')[]>;
};
