import { type Fact, stated } from './sources.ts';

export type Pillar = { id: 'people' | 'money' | 'alliances'; name: Fact; items: Fact[] };

/** What every organisation stands on: its socio-economic model, of which alliances are the third pillar. */
export const PILLARS: Pillar[] = [
  {
    id: 'people',
    name: stated('Richesses humaines', 'People', 'S2', 'S3', 'S4'),
    items: [
      stated('Bénévoles', 'Volunteers', 'S3'),
      stated('Services civiques', 'Young people in civic service', 'S3'),
      stated('Stagiaires', 'Interns', 'S3'),
      stated('Mécénat de compétences', 'Skills-based support', 'S3'),
      stated('Salariés', 'Employees', 'W5'),
    ],
  },
  {
    id: 'money',
    name: stated('Ressources financières', 'Money', 'S2', 'S3', 'S4'),
    items: [
      stated(
        'Subventionnement : subvention publique, mécénat, financement participatif',
        'Grants: public grant, mécénat, crowdfunding',
        'S3',
      ),
      stated('Investissement sociétal', 'Societal investment', 'S3'),
      stated(
        'Revenus d’activité : commande publique, prix libre, formation, conseil',
        'Earned income: public procurement, pay what you can, training, advice',
        'S3',
      ),
    ],
  },
  {
    id: 'alliances',
    name: stated('Alliances', 'Alliances', 'S2', 'S3', 'S4'),
    items: [
      stated('De positionnement', 'Of positioning', 'S3'),
      stated('De production ou de diffusion', 'Of production or distribution', 'S3'),
      stated('De moyens', 'Of means', 'S3'),
    ],
  },
];
