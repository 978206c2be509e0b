import type { CommonObjective } from '../domain/category.ts';
import { type Fact, inferred, type Provenance, stated } from './sources.ts';

/** The names of the four common objectives are published. */
export const COMMON_OBJECTIVE_NAMES: Provenance = { certainty: 'stated', sources: ['S3', 'S4'] };

type CommonObjectiveFacts = {
  meaning: Fact;
  /** What the alliance joins. */
  joins: Fact;
  /** The research notebook given to it. */
  notebook: Fact;
  /** Why we tie it to its zone. */
  tie: Fact;
};

/** What the sources say of each common objective, in our own words, and why we tie it to its zone. */
export const COMMON_OBJECTIVE_FACTS: Record<CommonObjective, CommonObjectiveFacts> = {
  reconcile: {
    meaning: stated(
      'Faire des objectifs de développement durable un levier de valeur, grâce à un cadre et un langage communs.',
      'Make the sustainable development goals a lever of value, through a common frame and language.',
      'S3',
    ),
    joins: stated(
      'Les personnes, les organisations et les institutions',
      'People, organisations and institutions',
      'S4',
    ),
    notebook: stated('« Alliance & Engagement »', '“Alliance & Engagement”', 'S4'),
    tie: inferred(
      'Par élimination : la responsabilité sociétale est ce que les pratiques responsables rendent concret.',
      'By elimination: social responsibility is what responsible practices make concrete.',
      'S3',
      'S4',
    ),
  },
  balanceModels: {
    meaning: stated(
      'Faire de l’alliance le troisième levier, avec les richesses humaines et des ressources diversifiées.',
      'Make the alliance a third lever, beside people and varied funding.',
      'S3',
    ),
    joins: stated(
      'Les trois piliers du modèle socio-économique',
      'The three pillars of the socio-economic model',
      'S2',
      'S3',
      'S4',
    ),
    notebook: stated('« Alliance & Performance »', '“Alliance & Performance”', 'S4'),
    tie: inferred('La zone porte le même nom.', 'The zone has the same name.', 'S3', 'S4'),
  },
  innovate: {
    meaning: stated(
      'S’allier pour des solutions qui réduisent les fragilités et créent un développement durable.',
      'Join forces for solutions that reduce vulnerabilities and create lasting development.',
      'S3',
    ),
    joins: stated('L’innovation sociale et l’innovation territoriale', 'Social and territorial innovation', 'S3', 'S4'),
    notebook: stated('« Alliance & Innovation »', '“Alliance & Innovation”', 'S4'),
    tie: inferred('L’innovation est l’autre nom de la zone.', 'Innovation is the zone’s other name.', 'S3', 'S4'),
  },
  coBuildLocally: {
    meaning: stated(
      'Se mobiliser autour de projets de territoire qui rassemblent toutes les énergies.',
      'Rally around local projects that bring every energy together.',
      'S3',
    ),
    joins: stated(
      'Les échelles, de l’Agenda 2030 aux contrats locaux de relance et de transition (CRTE)',
      'The scales, from the 2030 Agenda to local contracts for recovery and transition (CRTE)',
      'S3',
      'S4',
    ),
    notebook: stated('« Alliance & Territoires »', '“Alliance & Territoires”', 'S4'),
    tie: inferred(
      'La zone parle d’ancrage et de dialogue avec les parties prenantes.',
      'The zone speaks of local roots and of dialogue with stakeholders.',
      'S3',
      'S4',
    ),
  },
};
