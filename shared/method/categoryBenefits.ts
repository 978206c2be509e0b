import type { Category } from '../domain/category.ts';
import { type Fact, stated } from './sources.ts';

/** What each category brings to those who choose it. */
export const CATEGORY_BENEFITS: Record<Category, Fact[]> = {
  responsiblePractices: [
    stated(
      'Rendre concrète une démarche de responsabilité sociétale (RSE)',
      'Make a social responsibility (CSR) approach concrete',
      'S0',
    ),
    stated('Mieux dialoguer avec ses parties prenantes', 'Hold a better dialogue with one’s stakeholders', 'S0'),
  ],
  economicCooperation: [
    stated(
      'Créer vite des solutions qui réduisent des fragilités et ouvrent un développement durable',
      'Create solutions quickly, which reduce vulnerabilities and open lasting development',
      'S0',
      'S1',
    ),
    stated(
      'Mieux répondre aux marchés qui comportent des clauses d’insertion',
      'Answer tenders that hold integration clauses better',
      'S1',
    ),
    stated(
      'Développer de nouvelles offres, grâce à la capacité des associations auprès de certains publics',
      'Develop new offers, thanks to what associations can do with some groups of people',
      'S1',
    ),
  ],
  societalInnovation: [
    stated('Capter les signaux faibles', 'Catch weak signals', 'S0'),
    stated(
      'Devancer les besoins et la réglementation, par l’essai',
      'Be ahead of needs and regulation, by trying things out',
      'S0',
    ),
  ],
  mecenat: [
    stated('Donner corps à ses valeurs', 'Give substance to one’s values', 'S0'),
    stated('S’ancrer localement', 'Take root locally', 'S0'),
    stated(
      'Disposer de leviers de management : engagement, cohésion d’équipe',
      'Gain levers of management: commitment, team cohesion',
      'S0',
    ),
    stated('Faire connaissance', 'Get to know each other', 'S0'),
  ],
};
