import { type Fact, inferred, type Ours, ours, stated } from './sources.ts';

/** Where the sources hesitate or part, and what we make of it. */
export type Doubt = { id: string; fact: Fact; choice: Ours | null };

export const DOUBTS: Doubt[] = [
  {
    id: 'orientation',
    fact: inferred(
      'D’un schéma à l’autre du même cahier, les zones ne sont pas dessinées aux mêmes places. Leurs pôles, eux, ne changent pas.',
      'From one chart to another of the same paper, the zones are not drawn in the same places. Their poles do not change.',
      'S3',
    ),
    choice: ours(
      'Alliage écrit toujours les quatre pôles, et ne s’appuie jamais sur la seule gauche ou la seule droite.',
      'Alliage always writes the four poles, and never relies on left or right alone.',
    ),
  },
  {
    id: 'processName',
    fact: stated(
      'Une même zone s’appelle « chaîne de valeur » dans les fiches, « processus » dans le carnet, « organisation, management » dans la figure.',
      'One zone is called “value chain” in the sheets, “processes” in the notebook, “organisation, management” in the figure.',
      'S0',
      'S1',
      'S3',
      'S4',
    ),
    choice: ours(
      'Alliage dit « processus », et rappelle les autres noms ici.',
      'Alliage says “processes”, and tells the other names here.',
    ),
  },
  {
    id: 'teamCohesion',
    fact: stated(
      'Le mécénat donne un ancrage « interne et externe » et sert la cohésion d’équipe, alors que sa zone est du côté de l’écosystème.',
      'Mécénat gives roots “inside and outside” and serves team cohesion, though its zone is on the side of the ecosystem.',
      'S0',
    ),
    choice: ours(
      'Une carte sur la cohésion d’équipe peut se placer entre processus et positionnement : le groupe en décide.',
      'A card about team cohesion may lie between processes and positioning: the group decides.',
    ),
  },
  {
    id: 'stakeholders',
    fact: stated(
      'Les pratiques responsables améliorent aussi le dialogue avec les parties prenantes, qui est le nom de la zone voisine.',
      'Responsible practices also improve the dialogue with stakeholders, which is the name of the neighbouring zone.',
      'S0',
      'S3',
    ),
    choice: null,
  },
  {
    id: 'entryDoors',
    fact: stated(
      'Le carré désigne « la » porte d’entrée selon l’objectif ; la fiche n’en recommande que deux pour débuter.',
      'The square points to “the” entry door by aim; the sheet recommends two only for a start.',
      'S0',
      'S3',
    ),
    choice: ours(
      'Alliage distingue la catégorie visée et le premier pas.',
      'Alliage keeps the category aimed at apart from the first step.',
    ),
  },
  {
    id: 'severalZones',
    fact: inferred(
      'Une catégorie peut toucher plusieurs zones : une fiche annonce une figure de ses effets sur le carré, figure que nous n’avons pas.',
      'A category may touch several zones: one sheet announces a figure of its effects on the square, which we do not have.',
      'S1',
    ),
    choice: ours(
      'Alliage lit le lien d’une zone à sa catégorie comme celui de l’objectif principal, non comme le seul effet.',
      'Alliage reads the tie from a zone to its category as that of the main aim, not as the only effect.',
    ),
  },
  {
    id: 'paces',
    fact: stated(
      'La coopération économique veut une réponse opérationnelle à court terme, et une action territoriale durable.',
      'Economic cooperation wants an answer that works in the short term, and local action that lasts.',
      'S1',
    ),
    choice: null,
  },
];
