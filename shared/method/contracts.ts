import { type Fact, stated } from './sources.ts';

/** What makes an alliance of an exchange. The words are the method's; they carry no legal meaning. */
export const EXCHANGE_AND_ALLIANCE: Fact[] = [
  stated(
    'Dans un contrat d’échange, chaque partenaire sert ses objectifs.',
    'In an exchange contract, each partner serves its own aims.',
    'S4',
  ),
  stated(
    'Un contrat d’alliance y ajoute un objectif commun au service d’un écosystème.',
    'An alliance contract adds a common aim serving an ecosystem.',
    'S4',
  ),
  stated(
    'Une alliance se juge donc aussi à ses effets sur cet écosystème.',
    'An alliance is therefore judged by its effects on that ecosystem too.',
    'S4',
  ),
];
