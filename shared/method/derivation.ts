import { ZONE_CENTRE } from '../domain/square.ts';
import { CHOICES } from '../reading/choices.ts';
import { CATEGORY_RULES, COMMON_OBJECTIVE_RULES } from './rules.ts';
import { type Fact, type InBoth, type Ours, ours } from './sources.ts';

/**
 * One step from the cards to the reading, told plainly. `ground` is what the sources say that it stands on; how it is
 * computed is ours. `rule` is its number in RULES.md, which the screens show.
 */
export type Step = Ours & { rule: string; title: InBoth; ground: Fact | null };

const c = CHOICES;
const comma = (value: number): string => String(value).replace('.', ',');
const percent = (share: number): number => Math.round(share * 100);

const step = (rule: string, title: InBoth, told: Ours, ground: Fact | null = null): Step => ({
  rule,
  title,
  ...told,
  ground,
});

/** The twelve steps of the reading, in order. Their numbers are those the reading computes with. */
export const DERIVATION: Step[] = [
  step(
    'RD1',
    { fr: 'Chaque carte se partage entre les zones', en: 'Each card is shared among the zones' },
    ours(
      `Le bord du carré est à 1 du milieu. Sur chaque axe, une carte posée à plus de ${comma(c.sharedBand)} du milieu compte toute pour son pôle. Plus près, elle se partage peu à peu entre les deux pôles, moitié-moitié au milieu exact. Sa part dans une zone est le produit de ses parts sur les deux axes.`,
      `The edge of the square is 1 away from the middle. On each axis, a card more than ${c.sharedBand} away from the middle counts wholly for its pole. Nearer, it is shared little by little between the two poles, half and half in the exact middle. Its part in a zone is the product of its parts on the two axes.`,
    ),
  ),
  step(
    'RD2',
    { fr: 'Chaque partenaire a son profil', en: 'Each partner has its profile' },
    ours(
      `Une carte pèse ${c.priorityWeights[1]}, ${c.priorityWeights[2]} ou ${c.priorityWeights[3]} selon sa priorité : 1, 2 ou 3. Dans chaque zone, la carte la plus forte d’un partenaire compte entièrement, ses autres cartes pour ${percent(c.otherCards)} % : dire dix fois une chose ne la rend pas dix fois plus vraie. Le tout est ramené à 100 %.`,
      `A card weighs ${c.priorityWeights[1]}, ${c.priorityWeights[2]} or ${c.priorityWeights[3]} by its priority: 1, 2 or 3. In each zone, a partner’s strongest card counts in full, its other cards for ${percent(c.otherCards)}%: saying a thing ten times does not make it ten times truer. The whole is brought to 100%.`,
    ),
  ),
  step(
    'RD3',
    { fr: 'Un partenaire, une voix', en: 'One partner, one voice' },
    ours(
      'Le profil de l’alliance est la simple moyenne des profils des partenaires qui ont posé au moins un objectif. Le nombre de cartes est donné à côté.',
      'The alliance’s profile is the plain mean of the profiles of the partners that placed at least one objective. The number of cards is given beside it.',
    ),
  ),
  step(
    'RD4',
    { fr: 'La zone qui devance donne la catégorie', en: 'The leading zone gives the category' },
    ours(
      `La première zone donne la catégorie si elle devance la deuxième d’au moins ${percent(c.lead)} points sur 100, et si ${c.minVoices} partenaires au moins ont parlé. Sinon aucune n’est nommée : Alliage donne les catégories possibles et pose la question au groupe. Une égalité n’est jamais tranchée en silence.`,
      `The first zone gives the category if it leads the second by at least ${percent(c.lead)} points in 100, and if at least ${c.minVoices} partners have spoken. Otherwise none is named: Alliage gives the possible categories and asks the group. A tie is never broken silently.`,
    ),
    CATEGORY_RULES.dependsOnAim,
  ),
  step(
    'RD5',
    { fr: 'Un objectif commun est suggéré', en: 'A common objective is suggested' },
    ours(
      `Chaque zone qui porte des cartes suggère un objectif commun, avec la solidité de ce lien. À l’échelle locale, quand un acteur public, une fondation ou des citoyens ont parlé, « co-construire localement » vient d’abord. Rien n’est suggéré à moins de ${c.minVoices} partenaires. Ce n’est jamais un verdict.`,
      `Each zone that holds cards suggests a common objective, with how sure that tie is. At the local scale, when a public body, a foundation or citizens have spoken, “co-build locally” comes first. Nothing is suggested for fewer than ${c.minVoices} partners. It is never a verdict.`,
    ),
    COMMON_OBJECTIVE_RULES.partnersOwnWork,
  ),
  step(
    'RD6',
    { fr: 'Un premier pas, si le but est complexe', en: 'A first step, where the target is complex' },
    ours(
      'Quand la catégorie est complexe et qu’un partenaire fait ses premiers pas, le but reste. Une forme plus simple, du même côté du levier, ouvre le chemin : pratiques responsables avant coopération économique, mécénat avant innovation sociétale.',
      'When the category is complex and a partner is at its first steps, the target stays. A simpler form, on the same side of the lever, opens the path: responsible practices before economic cooperation, mécénat before societal innovation.',
    ),
    CATEGORY_RULES.aimsThenMaturity,
  ),
  step(
    'RD7',
    { fr: 'Les votes sont montrés à côté', en: 'Votes are shown alongside' },
    ours(
      'Quand un vote est clos, le même profil est refait avec les points donnés à chaque carte. Accord ou tension avec le premier, la lecture le dit. Un vote ne change jamais la catégorie.',
      'When a vote is closed, the same profile is drawn again with the points given to each card. Whether it agrees with the first or pulls away, the reading says so. A vote never changes the category.',
    ),
  ),
  step(
    'RD8',
    { fr: 'Ce qui changerait la réponse est nommé', en: 'What would change the answer is named' },
    ours(
      `Alliage essaie chaque changement seul : le départ d’un partenaire, une carte posée au centre d’une autre zone (à ${comma(ZONE_CENTRE)} des axes), une priorité d’un cran. Il nomme exactement ceux qui donneraient une autre catégorie, ou aucune.`,
      `Alliage tries each single change: a partner who leaves, a card moved to the centre of another zone (${ZONE_CENTRE} from the axes), a priority one step up or down. It names exactly those that would give another category, or none.`,
    ),
  ),
  step(
    'RD9',
    { fr: 'La distance de chacun à l’ensemble', en: 'How far each one is from the whole' },
    ours(
      `Entre le profil d’un partenaire et celui de l’alliance, la distance va de 0 (semblables) à 1 (rien en commun). Alliage signale une distance de plus de ${comma(c.distant)}, et une première priorité posée dans une zone où l’alliance pèse moins de ${percent(c.vitalShare)} %. Seules les personnes de ce partenaire le voient.`,
      `Between a partner’s profile and the alliance’s, the distance goes from 0 (alike) to 1 (nothing in common). Alliage points out a distance of more than ${c.distant}, and a first priority placed in a zone that holds less than ${percent(c.vitalShare)}% of the alliance. Only that partner’s people see it.`,
    ),
  ),
  step(
    'RD10',
    { fr: 'La lecture dit ses doutes', en: 'The reading tells its doubts' },
    ours(
      `Elle signale une avance trop courte, un partenaire sans objectif, des nombres de cartes très inégaux (${c.unevenRatio} fois plus ou davantage), un ensemble tourné vers l’intérieur (${percent(c.inwardShare)} % ou plus), des cartes en double, des textes de moins de ${c.fewestWords} mots. Ce qui pourrait gêner un partenaire n’est montré qu’à lui.`,
      `It points out a lead too short, a partner without objectives, very uneven numbers of cards (${c.unevenRatio} times as many, or more), a whole turned inwards (${percent(c.inwardShare)}% or more), duplicate cards, texts of fewer than ${c.fewestWords} words. What could embarrass a partner is shown to it alone.`,
    ),
  ),
  step(
    'RD11',
    { fr: 'L’effet sur les partenaires et sur l’écosystème', en: 'The effect on partners and on the ecosystem' },
    ours(
      'Les mots viennent des sources. L’échelle en trois degrés (surtout les partenaires, les deux, surtout l’écosystème) est la nôtre.',
      'The words come from the sources. The scale of three degrees (mostly the partners, both, mostly the ecosystem) is ours.',
    ),
    CATEGORY_RULES.doubleImpact,
  ),
  step(
    'RD12',
    { fr: 'La confiance à accorder à la lecture', en: 'How far to trust the reading' },
    ours(
      `Elle est dite nette quand l’avance atteint ${percent(c.firmLead)} points sur 100 et que le départ d’aucun partenaire ne la changerait ; à confirmer sinon ; ouverte quand aucune catégorie n’est nommée.`,
      `It is called firm when the lead reaches ${percent(c.firmLead)} points in 100 and no single partner’s leaving would change it; to be confirmed otherwise; open when no category is named.`,
    ),
  ),
];
