import { CATEGORIES, COMMON_OBJECTIVES, ZONE_CATEGORY } from '../domain/category.ts';
import { PHASES } from '../domain/phase.ts';
import { POLES, ZONE_CENTRE, ZONE_POLES, ZONES } from '../domain/square.ts';
import { en } from '../messages/en.ts';
import { fr } from '../messages/fr.ts';
import { CHOICES } from '../reading/choices.ts';
import { DOUBLE_IMPACT, EQUIVALENTS, FIRST_STEP, isEntryDoor } from './categories.ts';
import { CATEGORY_FACTS } from './categoryFacts.ts';
import { COMMON_OBJECTIVE_FACTS, COMMON_OBJECTIVE_NAMES, LINK, ZONE_COMMON_OBJECTIVE } from './commonObjectives.ts';
import { CATEGORY_RULES, COMMON_OBJECTIVE_RULES, EXCHANGE_AND_ALLIANCE } from './rules.ts';
import { SOURCES, type SourceId } from './sources.ts';
import { METHOD_VERSION } from './version.ts';
import { AXES, ZONE_CATEGORIES, ZONE_LABELS, ZONE_NAMES, ZONE_PLACES } from './zones.ts';

const inBoth = <Section>(pick: (messages: typeof fr) => Section) => ({ fr: pick(fr), en: pick(en) });

/**
 * The method as anyone may read it: zones, poles, categories, common objectives, phases and sources, in French and
 * English, each fact with its certainty and where it comes from; what is ours says so (RD17). Plain JSON.
 */
export function methodFacts() {
  return {
    methodVersion: METHOD_VERSION,
    square: { name: inBoth(({ method }) => method.square), certainty: 'stated', sources: ['S1', 'S3', 'S4', 'W1'] },
    poles: POLES.map((id) => ({
      id,
      name: inBoth(({ method }) => method.poles[id]),
      meaning: inBoth(({ method }) => method.poleMeanings[id]),
      ...AXES,
    })),
    zones: ZONES.map((id) => ({
      id,
      name: { ...inBoth(({ method }) => method.zones[id]), ...ZONE_NAMES },
      meaning: {
        ...inBoth(({ method }) => method.zoneMeanings[id]),
        certainty: 'inferred',
        sources: ZONE_NAMES.sources,
      },
      labels: ZONE_LABELS[id],
      poles: { ...ZONE_POLES[id], ...ZONE_PLACES },
      category: { id: ZONE_CATEGORY[id], ...ZONE_CATEGORIES },
      commonObjective: { id: ZONE_COMMON_OBJECTIVE[id], link: LINK[ZONE_COMMON_OBJECTIVE[id]], certainty: 'inferred' },
    })),
    categories: CATEGORIES.map((id) => ({
      id,
      name: inBoth(({ method }) => method.categories[id]),
      ...CATEGORY_FACTS[id],
      isEntryDoor: isEntryDoor(id),
      namesWith: { ...EQUIVALENTS[id] },
      doubleImpact: { scale: DOUBLE_IMPACT[id], ours: true },
      firstStep: isEntryDoor(id) ? null : { id: FIRST_STEP[id], ours: true },
    })),
    commonObjectives: COMMON_OBJECTIVES.map((id) => ({
      id,
      name: { ...inBoth(({ method }) => method.commonObjectives[id]), ...COMMON_OBJECTIVE_NAMES },
      link: LINK[id],
      ...COMMON_OBJECTIVE_FACTS[id],
    })),
    rules: { category: CATEGORY_RULES, commonObjective: COMMON_OBJECTIVE_RULES, alliance: EXCHANGE_AND_ALLIANCE },
    phases: PHASES.map((id) => ({ id, name: inBoth(({ method }) => method.phases[id]), ours: true })),
    choices: { ...CHOICES, zoneCentre: ZONE_CENTRE, ours: true },
    sources: Object.entries(SOURCES).map(([id, source]) => ({ id: id as SourceId, ...source })),
  };
}
