import type { Pole } from '../domain/square.ts';
import { type Fact, inferred, type Provenance, stated } from './sources.ts';

/** The square as a whole: its name is published, its drawing is lost. */
export const SQUARE_NAME: Provenance = { certainty: 'stated', sources: ['S1', 'S3', 'S4', 'W1'] };

export const SQUARE_SINCE: Fact = stated('Le carré a été publié en 2012.', 'The square was published in 2012.', 'W1');

/** What the square is for. */
export const SQUARE_PURPOSES: Fact[] = [
  stated(
    'Qualifier ses propres objectifs, et repérer la porte d’entrée la plus adaptée pour commencer.',
    'Qualify one’s own aims, and find the entry door best suited to a start.',
    'S3',
  ),
  stated(
    'Rendre clairs les objectifs de chaque partenaire, pour une relation équilibrée et durable.',
    'Make each partner’s aims clear, for a balanced and lasting relation.',
    'S4',
  ),
  stated(
    'Aider à décider ; il se décline par profil d’acteur.',
    'Help to decide; it is adapted to each kind of actor.',
    'W1',
  ),
];

/** The two axes, each between two poles. */
export const SQUARE_AXES: { id: 'stake' | 'lever'; name: Fact; poles: [Pole, Pole] }[] = [
  {
    id: 'stake',
    name: stated('Nature de l’enjeu', 'Kind of stake', 'S3', 'S4'),
    poles: ['mobilisation', 'valorisation'],
  },
  { id: 'lever', name: stated('Lieu du levier', 'Where the lever is', 'S3', 'S4'), poles: ['internal', 'ecosystem'] },
];

export const POLE_NAMES: Record<Pole, Provenance> = {
  mobilisation: { certainty: 'stated', sources: ['S3', 'S4'] },
  valorisation: { certainty: 'stated', sources: ['S3', 'S4'] },
  internal: { certainty: 'stated', sources: ['S3'] },
  ecosystem: { certainty: 'stated', sources: ['S3'] },
};

/** Why we place each zone between its two poles, since no text that we could read draws it. */
export const PLACEMENT_EVIDENCE: Fact[] = [
  stated(
    'Le carnet distingue un levier interne ou externe, et un enjeu de mobilisation ou de valorisation, à court terme (performance) ou à moyen terme (innovation).',
    'The notebook tells an inside lever from an outside one, and a stake of mobilisation from one of value, short term (performance) or medium term (innovation).',
    'S4',
  ),
  stated(
    'Selon le fondateur, une entreprise oppose la mobilisation, interne ou territoriale, à la performance économique ou à l’innovation.',
    'The founder says that a company sets mobilisation, inside or local, against economic performance or innovation.',
    'W2',
  ),
  stated(
    'Une association raisonne autrement, dit-il : ses ressources, humaines ou financières, face à son rayonnement, par ses parties prenantes ou par l’innovation.',
    'An association thinks differently, he says: its resources, people or money, against its outreach, through stakeholders or innovation.',
    'W2',
  ),
  inferred(
    'Croisées, ces deux façons de voir ne laissent qu’une place à chaque zone.',
    'Crossed, these two views leave one place only for each zone.',
    'W2',
  ),
  stated(
    'Pour choisir, la fiche parle d’un enjeu de mobilisation interne ou externe.',
    'For the choice, the sheet speaks of a stake of mobilisation, inside or outside.',
    'S0',
  ),
  inferred(
    'Ce qui reste lisible de la figure met « organisation » et « dialogue avec les… » côté mobilisation, et « innovation » plus bas, côté valorisation.',
    'What can still be read of the figure has “organisation” and “dialogue with the…” on the side of mobilisation, and “innovation” lower, on the side of value.',
    'S3',
  ),
];
