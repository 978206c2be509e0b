import type { Zone } from '../domain/square.ts';
import type { Fact, Provenance } from './sources.ts';

/** The name of a zone is published; its drawing on the square is lost, and was found again by crossing two readings. */
export const ZONE_NAMES: Provenance = { certainty: 'stated', sources: ['S0', 'S1', 'S3', 'S4'] };
export const ZONE_PLACES: Provenance = { certainty: 'inferred', sources: ['S3', 'S4', 'W2'] };
export const ZONE_CATEGORIES: Provenance = { certainty: 'stated', sources: ['S0', 'S1', 'S4'] };
export const AXES: Provenance = { certainty: 'stated', sources: ['S3', 'S4'] };

const labels = (fr: string, en: string, sources: Fact['sources'] = ['S0', 'S1', 'S3', 'S4']): Fact => ({
  fr,
  en,
  certainty: 'stated',
  sources,
});

/** Other words that the sources use for each zone. */
export const ZONE_LABELS: Record<Zone, Fact> = {
  process: labels('Chaîne de valeur, organisation et management', 'Value chain, organisation and management'),
  positioning: labels(
    'Dialogue avec les parties prenantes, ancrage territorial',
    'Dialogue with stakeholders, local roots',
  ),
  businessModel: labels('Business model, équilibre économique', 'Business model, economic balance'),
  valueProposition: labels('Innovation, produits et services', 'Innovation, products and services'),
};
