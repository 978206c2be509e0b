import { CATEGORIES, COMMON_OBJECTIVES, ZONE_CATEGORY } from '../domain/category.ts';
import { PHASES } from '../domain/phase.ts';
import { POLES, ZONE_CENTRE, ZONE_POLES, ZONES } from '../domain/square.ts';
import { en } from '../messages/en.ts';
import { fr } from '../messages/fr.ts';
import { CHOICES } from '../reading/choices.ts';
import { DOUBLE_IMPACT, EQUIVALENTS, FIRST_STEP, isEntryDoor } from './categories.ts';
import { CATEGORY_BENEFITS } from './categoryBenefits.ts';
import { CATEGORY_EXAMPLES } from './categoryExamples.ts';
import { CATEGORY_FACTS, CATEGORY_NAMES } from './categoryFacts.ts';
import { COMMON_OBJECTIVE_FACTS, COMMON_OBJECTIVE_NAMES } from './commonObjectiveFacts.ts';
import { LINK, ZONE_COMMON_OBJECTIVE } from './commonObjectives.ts';
import { EXCHANGE_AND_ALLIANCE } from './contracts.ts';
import { COOPERATION_MODELS, COOPERATION_MODELS_ANNOUNCED } from './cooperationModels.ts';
import { DERIVATION } from './derivation.ts';
import { DOUBTS } from './doubts.ts';
import { EXPECTATIONS } from './expectations.ts';
import { LADDER, rungOf } from './ladder.ts';
import { OWN_NUMBERS } from './ownNumbers.ts';
import { PILLARS } from './pillars.ts';
import { PRACTICE_RATES } from './practiceRates.ts';
import { PRECONDITIONS } from './preconditions.ts';
import { CATEGORY_RULES, COMMON_OBJECTIVE_RULES } from './rules.ts';
import { type Fact, SOURCES, type SourceId } from './sources.ts';
import { PLACEMENT_EVIDENCE, POLE_NAMES, SQUARE_AXES, SQUARE_NAME, SQUARE_PURPOSES, SQUARE_SINCE } from './square.ts';
import { TOOLS } from './tools.ts';
import { UNPUBLISHED } from './unpublished.ts';
import { METHOD_VERSION } from './version.ts';
import { WAYS_OF_ACTING } from './waysOfActing.ts';
import { ZONE_CATEGORIES, ZONE_NAMES, ZONE_PLACES, ZONE_WORDS } from './zones.ts';

const inBoth = <Section>(pick: (messages: typeof fr) => Section) => ({ fr: pick(fr), en: pick(en) });

/** Several facts of one kind told as one. */
const together = (facts: Fact[]): Fact => ({
  fr: facts.map((fact) => fact.fr).join(', '),
  en: facts.map((fact) => fact.en).join(', '),
  certainty: facts.every(({ certainty }) => certainty === 'stated') ? 'stated' : 'inferred',
  sources: [...new Set(facts.flatMap(({ sources }) => sources))].sort(),
});

/**
 * The method as anyone may read it: the square, categories, common objectives, what surrounds them, our own derivation,
 * doubts and sources, in French and English, each fact with its certainty and where it comes from; what is ours says so
 * (RD17). Plain JSON.
 */
export function methodFacts() {
  return {
    methodVersion: METHOD_VERSION,
    square: {
      name: inBoth(({ method }) => method.square),
      ...SQUARE_NAME,
      since: SQUARE_SINCE,
      purposes: SQUARE_PURPOSES,
      axes: SQUARE_AXES,
      evidence: PLACEMENT_EVIDENCE,
    },
    poles: POLES.map((id) => ({
      id,
      name: inBoth(({ method }) => method.poles[id]),
      meaning: inBoth(({ method }) => method.poleMeanings[id]),
      ...POLE_NAMES[id],
    })),
    zones: ZONES.map((id) => ({
      id,
      name: { ...inBoth(({ method }) => method.zones[id]), ...ZONE_NAMES },
      meaning: {
        ...inBoth(({ method }) => method.zoneMeanings[id]),
        certainty: 'inferred',
        sources: ZONE_NAMES.sources,
      },
      labels: together(ZONE_WORDS[id]),
      words: ZONE_WORDS[id],
      poles: { ...ZONE_POLES[id], ...ZONE_PLACES },
      category: { id: ZONE_CATEGORY[id], ...ZONE_CATEGORIES },
      commonObjective: { id: ZONE_COMMON_OBJECTIVE[id], link: LINK[ZONE_COMMON_OBJECTIVE[id]], certainty: 'inferred' },
    })),
    categories: CATEGORIES.map((id) => ({
      id,
      name: { ...inBoth(({ method }) => method.categories[id]), ...CATEGORY_NAMES },
      ...CATEGORY_FACTS[id],
      brings: CATEGORY_BENEFITS[id],
      practiceRate: PRACTICE_RATES[id],
      examples: CATEGORY_EXAMPLES[id].practices,
      inspiringExample: CATEGORY_EXAMPLES[id].inspiring,
      rung: rungOf(id),
      isEntryDoor: isEntryDoor(id),
      namesWith: { ...EQUIVALENTS[id] },
      doubleImpact: { scale: DOUBLE_IMPACT[id], ours: true },
      firstStep: isEntryDoor(id) ? null : { id: FIRST_STEP[id], ours: true },
    })),
    ladder: LADDER.map(({ category, relation }) => ({ category, ...relation })),
    commonObjectives: COMMON_OBJECTIVES.map((id) => ({
      id,
      name: { ...inBoth(({ method }) => method.commonObjectives[id]), ...COMMON_OBJECTIVE_NAMES },
      link: LINK[id],
      ...COMMON_OBJECTIVE_FACTS[id],
      tool: TOOLS[id],
    })),
    rules: {
      category: Object.values(CATEGORY_RULES),
      commonObjective: Object.values(COMMON_OBJECTIVE_RULES),
      alliance: EXCHANGE_AND_ALLIANCE,
    },
    preconditions: PRECONDITIONS,
    waysOfActing: WAYS_OF_ACTING,
    expectations: EXPECTATIONS,
    pillars: PILLARS,
    cooperationModels: { announced: COOPERATION_MODELS_ANNOUNCED, named: COOPERATION_MODELS },
    derivation: DERIVATION,
    numbers: OWN_NUMBERS,
    doubts: DOUBTS,
    unpublished: UNPUBLISHED,
    phases: PHASES.map((id) => ({ id, name: inBoth(({ method }) => method.phases[id]), ours: true })),
    choices: { ...CHOICES, zoneCentre: ZONE_CENTRE, ours: true },
    sources: Object.entries(SOURCES).map(([id, source]) => ({ id: id as SourceId, ...source })),
  };
}
