import type { Zone } from '../domain/square.ts';
import { type Fact, type Provenance, stated } from './sources.ts';

/** The name of a zone is published; its drawing on the square is lost, and was found again by crossing two readings. */
export const ZONE_NAMES: Provenance = { certainty: 'stated', sources: ['S0', 'S1', 'S3', 'S4'] };
export const ZONE_PLACES: Provenance = { certainty: 'inferred', sources: ['S3', 'S4', 'W2'] };
export const ZONE_CATEGORIES: Provenance = { certainty: 'stated', sources: ['S0', 'S1', 'S4'] };

const ofTexts = (fr: string, en: string): Fact => stated(fr, en, 'S0', 'S1', 'S3', 'S4');
const ofCourse = (fr: string, en: string): Fact => stated(fr, en, 'W2');

/** Other words that the sources use for each zone. */
export const ZONE_WORDS: Record<Zone, Fact[]> = {
  process: [
    ofTexts('organisation et management', 'organisation and management'),
    ofTexts('chaîne de valeur', 'value chain'),
    ofCourse('richesses humaines et compétences', 'people and skills'),
  ],
  positioning: [
    ofTexts('dialogue avec les parties prenantes', 'dialogue with stakeholders'),
    ofTexts('ancrage interne et externe', 'roots inside and outside'),
    ofTexts('ancrage territorial', 'local roots'),
    ofCourse('rayonnement, par d’autres parties prenantes', 'outreach, through other stakeholders'),
  ],
  businessModel: [
    ofTexts('business model', 'business model'),
    ofTexts('équilibre économique', 'economic balance'),
    stated('performance économique, pour une entreprise', 'economic performance, for a company', 'S4', 'W2'),
    stated(
      'ressources financières plus diverses, pour une association',
      'more varied funding, for an association',
      'S3',
      'W2',
    ),
  ],
  valueProposition: [ofTexts('innovation', 'innovation'), ofTexts('produits et services', 'products and services')],
};
