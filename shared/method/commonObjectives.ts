import type { CommonObjective } from '../domain/category.ts';
import type { Zone } from '../domain/square.ts';
import type { Fact, Provenance } from './sources.ts';

/** How sure the tie between a zone and a common objective is. No source publishes such a tie. */
export type Link = 'strong' | 'medium' | 'weak';

/** The common objective that a zone suggests, by the likeness of their words. Inferred, all four. */
export const ZONE_COMMON_OBJECTIVE: Record<Zone, CommonObjective> = {
  process: 'reconcile',
  positioning: 'coBuildLocally',
  businessModel: 'balanceModels',
  valueProposition: 'innovate',
};

export const LINK: Record<CommonObjective, Link> = {
  reconcile: 'weak',
  balanceModels: 'strong',
  innovate: 'strong',
  coBuildLocally: 'medium',
};

/** What the sources say of each common objective, in our own words, and why we tie it to its zone. */
export const COMMON_OBJECTIVE_FACTS: Record<CommonObjective, { meaning: Fact; tie: Fact }> = {
  reconcile: {
    meaning: {
      fr: 'Faire des objectifs de développement durable un levier de valeur, grâce à un cadre et un langage communs.',
      en: 'Make the sustainable development goals a lever of value, through a common frame and language.',
      certainty: 'stated',
      sources: ['S3'],
    },
    tie: {
      fr: 'Par élimination : la responsabilité sociétale est ce que les pratiques responsables rendent concret.',
      en: 'By elimination: social responsibility is what responsible practices make concrete.',
      certainty: 'inferred',
      sources: ['S3', 'S4'],
    },
  },
  balanceModels: {
    meaning: {
      fr: 'Faire de l’alliance le troisième levier, avec les richesses humaines et des ressources diversifiées.',
      en: 'Make the alliance a third lever, beside people and varied funding.',
      certainty: 'stated',
      sources: ['S3'],
    },
    tie: {
      fr: 'La zone porte le même nom.',
      en: 'The zone has the same name.',
      certainty: 'inferred',
      sources: ['S3'],
    },
  },
  innovate: {
    meaning: {
      fr: 'S’allier pour des solutions qui réduisent les fragilités et créent un développement durable.',
      en: 'Join forces for solutions that reduce vulnerabilities and create lasting development.',
      certainty: 'stated',
      sources: ['S3'],
    },
    tie: {
      fr: 'L’innovation est l’autre nom de la zone.',
      en: 'Innovation is the zone’s other name.',
      certainty: 'inferred',
      sources: ['S3'],
    },
  },
  coBuildLocally: {
    meaning: {
      fr: 'Se mobiliser autour de projets de territoire qui rassemblent toutes les énergies.',
      en: 'Rally around local projects that bring every energy together.',
      certainty: 'stated',
      sources: ['S3'],
    },
    tie: {
      fr: 'La zone parle d’ancrage et de dialogue avec les parties prenantes.',
      en: 'The zone speaks of local roots and of dialogue with stakeholders.',
      certainty: 'inferred',
      sources: ['S3', 'S4'],
    },
  },
};

/** The names of the four common objectives are published. */
export const COMMON_OBJECTIVE_NAMES: Provenance = { certainty: 'stated', sources: ['S3', 'S4'] };
