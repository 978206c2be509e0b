import * as v from 'valibot';
import type { Category, CommonObjective } from '../domain/category.ts';
import { Priority } from '../domain/objective.ts';
import { Experience, Profile } from '../domain/partner.ts';
import { type Pole, Position, type Zone } from '../domain/square.ts';
import { Scale } from '../domain/workshop.ts';
import { LIMITS } from '../limits.ts';
import type { Equivalent, Impact } from '../method/categories.ts';
import type { Link } from '../method/commonObjectives.ts';

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

/** What a doubt is made from, by kind. Ids of cards and partners are in id order; shares are from 0 to 1. */
type FlagFacts = {
  /** Fewer than two partners have placed an objective. */
  tooFewPartners: { voices: number };
  /** Partners at the table that have placed none. */
  missingObjectives: { partners: string[] };
  /** One partner has at least five times as many cards as another. */
  unevenCards: { most: number; fewest: number };
  /** The first zone is less than the lead needed ahead of the second. */
  smallLead: { lead: number; candidates: Category[] };
  /** The candidates lie on the same side of one axis. */
  sharedPole: { pole: Pole; candidates: Category[] };
  /** At least 0.8 of the alliance is internal choice. */
  inwardOnly: { share: number };
  /** The votes put another zone first than the cards do. */
  votesDisagree: { placed: Category[]; voted: Category[] };
  /** Cards that say the same words, but for case, accents and punctuation. */
  duplicateCards: { objectives: string[] };
  /** Cards of fewer than three words. */
  vagueCards: { objectives: string[] };
  /** The category and the common objective suggested come from different zones. */
  categoryAndObjectiveDiverge: { category: Category; commonObjective: CommonObjective };
  /** Nothing yet goes beyond what each partner gains. */
  exchangeNotYetAlliance: { reasons: ('allInternal' | 'sentenceNotApproved')[] };
  /** A category in sight has another name with some of these partners. */
  publicEquivalent: { category: Category; names: { name: Equivalent; partners: string[] }[] };
  /** A first priority of this partner lies where the alliance holds less than 0.15. */
  vitalCardAtRisk: { objectives: string[] };
  /** This partner is more than 0.6 away from the alliance. */
  distantPartner: { distance: number };
  /** This partner is at its first steps and the category is a complex one. */
  complexForFirstSteps: { category: Category; entryDoor: Category };
  /** This partner is at its first steps, beside pioneers. */
  maturityGap: { pioneers: number };
  /** Without this partner, the category would be another, or none. */
  decisivePartner: { outcome: Category | null };
};

export type FlagId = keyof FlagFacts;

/** A doubt, worded on screen as a question. One that could embarrass a partner goes to that partner only (RD16). */
export type FlagOf<Id extends FlagId> = {
  id: Id;
  audience: 'all' | 'partner' | 'facilitator';
  partnerId?: string;
  facts: FlagFacts[Id];
};
export type Flag = { [Id in FlagId]: FlagOf<Id> }[FlagId];

/** What the square says, with its reasons and doubts. The rules are RD1 and following of RULES.md. */
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
    ranking: { id: CommonObjective; link: Link; because: Because }[];
  };
  entryDoor?: { id: Category; target: Category; because: Because };
  path: Category[];
  decisive: { kind: 'zone' | 'priority' | 'partner'; id: string; to?: string | number; outcome: Category | null }[];
  distances: Record<string, number>;
  flags: Flag[];
  doubleImpact: Record<Category, Impact>;
  publicEquivalents: Record<Category, Equivalent[]>;
};
