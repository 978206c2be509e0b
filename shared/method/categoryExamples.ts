import type { Category } from '../domain/category.ts';
import { type Fact, stated } from './sources.ts';

/** How each category is practised, and the one example that its sheet calls inspiring. */
export const CATEGORY_EXAMPLES: Record<Category, { practices: Fact[]; inspiring: Fact }> = {
  responsiblePractices: {
    practices: [
      stated('Achats responsables', 'Responsible purchasing', 'S0'),
      stated('Recrutement inclusif', 'Inclusive hiring', 'S0'),
      stated('Communication solidaire', 'Communication that serves a cause', 'S0'),
    ],
    inspiring: stated(
      'Fédération des Entreprises de Propreté : accompagner les entreprises vers la RSE',
      'Fédération des Entreprises de Propreté (cleaning companies): helping firms adopt CSR',
      'S0',
      'W3',
    ),
  },
  economicCooperation: {
    practices: [
      stated('Clauses sociales et environnementales', 'Social and environmental clauses', 'S0'),
      stated('Mise en commun de moyens', 'Pooling of means', 'S0'),
    ],
    inspiring: stated(
      'Groupe La Poste, Alliance Dynamique : l’inclusion numérique, par la formation et le matériel',
      'La Poste group, Alliance Dynamique: digital inclusion, through training and equipment',
      'S0',
      'S1',
    ),
  },
  societalInnovation: {
    practices: [
      stated('Expérimentations de terrain', 'Field experiments', 'S0'),
      stated('Recherche et développement sociétale', 'Societal research and development', 'S0'),
    ],
    inspiring: stated('Wimoov : une écomobilité inclusive', 'Wimoov: inclusive eco-mobility', 'S0'),
  },
  mecenat: {
    practices: [
      stated('Soutien financier', 'Money', 'S0'),
      stated('Soutien humain, dont le mécénat de compétences', 'People, skills-based support included', 'S0'),
      stated('Don de matériel', 'Goods', 'S0'),
      stated('Soutien logistique : locaux, relais', 'Logistics: premises, relay', 'S0'),
    ],
    inspiring: stated(
      'Fondation SNCF : « Les jeunes au cœur de la Fondation »',
      'SNCF Foundation: “Young people at the heart of the Foundation”',
      'S0',
    ),
  },
};
