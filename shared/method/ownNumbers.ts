import { ZONE_CENTRE } from '../domain/square.ts';
import { CHOICES } from '../reading/choices.ts';
import { type Ours, ours } from './sources.ts';

/** Those that are read as a percentage. */
const SHARES = ['otherCards', 'lead', 'firmLead', 'inwardShare', 'vitalShare'];

/** One of our own numbers, with the step of the derivation that uses it. */
export type OwnNumber = Ours & { id: string; value: number; isShare: boolean; step: number };

const number = (id: string, value: number, step: number, fr: string, en: string): OwnNumber => ({
  id,
  value,
  isShare: SHARES.includes(id),
  step,
  ...ours(fr, en),
});

/**
 * Every number of the reading. The method publishes none, so each is our own choice (RD18). The values are those of
 * `reading/choices.ts`, which computes with them; here they have a name that anyone may read.
 */
export const OWN_NUMBERS: OwnNumber[] = [
  number(
    'sharedBand',
    CHOICES.sharedBand,
    1,
    'Distance à un axe en deçà de laquelle une carte se partage entre deux pôles (le bord est à 1)',
    'Distance from an axis within which a card is shared between two poles (the edge is at 1)',
  ),
  number('priority1', CHOICES.priorityWeights[1], 2, 'Poids d’une priorité 1', 'Weight of a priority 1'),
  number('priority2', CHOICES.priorityWeights[2], 2, 'Poids d’une priorité 2', 'Weight of a priority 2'),
  number('priority3', CHOICES.priorityWeights[3], 2, 'Poids d’une priorité 3', 'Weight of a priority 3'),
  number(
    'otherCards',
    CHOICES.otherCards,
    2,
    'Part comptée des autres cartes d’un partenaire dans une même zone',
    'Part counted of a partner’s other cards in one zone',
  ),
  number(
    'minVoices',
    CHOICES.minVoices,
    4,
    'Partenaires qui ont parlé, au moins, pour nommer une catégorie',
    'Partners who have spoken, at least, for a category to be named',
  ),
  number(
    'lead',
    CHOICES.lead,
    4,
    'Avance sur la deuxième zone à partir de laquelle une catégorie est nommée',
    'Lead over the second zone from which a category is named',
  ),
  number(
    'zoneCentre',
    ZONE_CENTRE,
    8,
    'Distance du centre d’une zone à chaque axe',
    'Distance from the centre of a zone to each axis',
  ),
  number(
    'distant',
    CHOICES.distant,
    9,
    'Distance au-delà de laquelle un partenaire est dit loin de l’alliance',
    'Distance beyond which a partner is said to be far from the alliance',
  ),
  number(
    'vitalShare',
    CHOICES.vitalShare,
    9,
    'Part d’une zone sous laquelle une première priorité pourrait être oubliée',
    'Share of a zone under which a first priority could be forgotten',
  ),
  number(
    'inwardShare',
    CHOICES.inwardShare,
    10,
    'Part de choix internes à partir de laquelle on demande pour qui agit l’alliance',
    'Share of internal choices from which we ask whom the alliance is for',
  ),
  number(
    'unevenRatio',
    CHOICES.unevenRatio,
    10,
    'Rapport entre le plus grand et le plus petit nombre de cartes qui est dit inégal',
    'Ratio of the greatest to the smallest number of cards that is called uneven',
  ),
  number(
    'fewestWords',
    CHOICES.fewestWords,
    10,
    'Nombre de mots sous lequel une carte est dite trop courte',
    'Number of words under which a card is called too short',
  ),
  number(
    'firmLead',
    CHOICES.firmLead,
    12,
    'Avance à partir de laquelle la lecture peut être dite nette',
    'Lead from which the reading may be called firm',
  ),
];
