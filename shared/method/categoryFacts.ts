import type { Category } from '../domain/category.ts';
import type { Fact, Provenance } from './sources.ts';

export const CATEGORY_NAMES: Provenance = { certainty: 'stated', sources: ['S0'] };

/** What the sources say of each category, in our own words. */
export const CATEGORY_FACTS: Record<
  Category,
  { definition: Fact; result: Fact; balance: Fact; ease: Fact; entryDoor: Fact; equivalents: Fact }
> = {
  responsiblePractices: {
    definition: {
      fr: 'L’acteur d’intérêt général apporte son savoir-faire aux pratiques de son partenaire, pour une solution plus inclusive.',
      en: 'The general-interest actor brings its know-how to its partner’s practices, for a more inclusive solution.',
      certainty: 'stated',
      sources: ['S0'],
    },
    result: { fr: 'Des processus meilleurs', en: 'Better processes', certainty: 'stated', sources: ['S0', 'S1'] },
    balance: {
      fr: 'Surtout une performance économique rendue plus inclusive',
      en: 'Mostly economic performance made more inclusive',
      certainty: 'stated',
      sources: ['S0'],
    },
    ease: {
      fr: 'Mise en œuvre relativement simple',
      en: 'Fairly simple to set up',
      certainty: 'stated',
      sources: ['S0'],
    },
    entryDoor: {
      fr: 'Recommandée pour commencer',
      en: 'Recommended to start with',
      certainty: 'stated',
      sources: ['S0'],
    },
    equivalents: {
      fr: 'Avec un acteur public : commande publique',
      en: 'With a public body: public procurement',
      certainty: 'stated',
      sources: ['S2'],
    },
  },
  economicCooperation: {
    definition: {
      fr: 'Chacun contribue à une offre commune, en unissant des profils économiques et d’intérêt général.',
      en: 'Each contributes to a joint offer, joining economic and general-interest profiles.',
      certainty: 'stated',
      sources: ['S0', 'S1'],
    },
    result: { fr: 'Un équilibre économique', en: 'Economic balance', certainty: 'stated', sources: ['S0', 'S1'] },
    balance: {
      fr: 'La logique économique la plus marquée',
      en: 'The strongest economic logic',
      certainty: 'stated',
      sources: ['S0'],
    },
    ease: {
      fr: 'Une co-construction, complexe à piloter',
      en: 'Built together, complex to steer',
      certainty: 'stated',
      sources: ['S0'],
    },
    entryDoor: {
      fr: 'Ne fait pas partie des deux portes d’entrée recommandées',
      en: 'Not among the two entry doors recommended',
      certainty: 'inferred',
      sources: ['S0'],
    },
    equivalents: {
      fr: 'Garde son nom avec un acteur public ou une fondation',
      en: 'Keeps its name with a public body or a foundation',
      certainty: 'stated',
      sources: ['S2'],
    },
  },
  societalInnovation: {
    definition: {
      fr: 'Créer une réponse nouvelle à une fragilité, en partant du premier kilomètre des besoins.',
      en: 'Create a new answer to a vulnerability, starting from the first mile of needs.',
      certainty: 'stated',
      sources: ['S0'],
    },
    result: {
      fr: 'De nouveaux produits et services',
      en: 'New products and services',
      certainty: 'stated',
      sources: ['S0', 'S1'],
    },
    balance: {
      fr: 'À la fois le bien commun et la performance des partenaires',
      en: 'Both the common good and the partners’ performance',
      certainty: 'stated',
      sources: ['S0'],
    },
    ease: {
      fr: 'Une co-construction, complexe à piloter',
      en: 'Built together, complex to steer',
      certainty: 'stated',
      sources: ['S0'],
    },
    entryDoor: {
      fr: 'Ne fait pas partie des deux portes d’entrée recommandées',
      en: 'Not among the two entry doors recommended',
      certainty: 'inferred',
      sources: ['S0'],
    },
    equivalents: {
      fr: 'Garde son nom quel que soit le partenaire',
      en: 'Keeps its name whatever the partner',
      certainty: 'stated',
      sources: ['S2'],
    },
  },
  mecenat: {
    definition: {
      fr: 'Aider un projet d’intérêt général sans rien attendre en retour.',
      en: 'Support a general-interest project and expect nothing in return.',
      certainty: 'stated',
      sources: ['S0'],
    },
    result: {
      fr: 'Un ancrage interne et externe',
      en: 'Roots inside and outside the organisation',
      certainty: 'stated',
      sources: ['S0', 'S1'],
    },
    balance: {
      fr: 'Un effet surtout sur l’intérêt général',
      en: 'An effect mostly on the general interest',
      certainty: 'stated',
      sources: ['S0'],
    },
    ease: {
      fr: 'Mise en œuvre relativement simple',
      en: 'Fairly simple to set up',
      certainty: 'stated',
      sources: ['S0'],
    },
    entryDoor: {
      fr: 'Recommandé pour commencer',
      en: 'Recommended to start with',
      certainty: 'stated',
      sources: ['S0'],
    },
    equivalents: {
      fr: 'Mécénat avec une entreprise, subvention avec un acteur public, don avec une fondation ou une association partenaire',
      en: 'Mécénat with a company, grant with a public body, gift with a foundation or a partner association',
      certainty: 'stated',
      sources: ['S2'],
    },
  },
};
