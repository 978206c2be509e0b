import type { Category } from '../../domain/category.ts';
import type { Pole, Zone } from '../../domain/square.ts';
import type { Equivalent, Impact } from '../../method/categories.ts';
import type { Link } from '../../method/commonObjectives.ts';
import type { Confidence, FlagId } from '../../reading/reading.ts';
import type { Counted, Lit, Part, Section } from '../../reading/statement.ts';
import {
  alsoCalled,
  and,
  capital,
  categories,
  count,
  equivalents,
  links,
  names,
  plural,
  zones,
} from './readingWords.ts';

/** What the reading says, in sentences made from its facts. `lit` marks the words that light cards on the square. */
export const reading = {
  title: 'Lecture',
  preview: 'Aperçu calculé sur cet appareil, en attendant la lecture de l’atelier.',
  ours: 'Notre choix',
  forYouOnly: 'Pour vous seulement : à dire au groupe, ou non.',
  rule: ({ rule }: { rule: string }) => `Règle ${rule}`,
  sections: {
    profile: 'Ce que montre le carré',
    questions: 'À discuter d’abord',
    category: 'Hypothèse de catégorie',
    commonObjective: 'Objectif commun proposé',
    path: 'Par où commencer',
  } satisfies Record<Section, string>,
  confidence: {
    firm: 'Lecture nette',
    fair: 'Lecture à confirmer',
    open: 'Question ouverte',
  } satisfies Record<Confidence, string>,
  links,
  impacts: {
    partners: 'surtout les partenaires',
    both: 'les partenaires et l’écosystème',
    ecosystem: 'surtout l’écosystème',
  } satisfies Record<Impact, string>,
  equivalents,
  /** The name of a category as a title, with the names it takes with some partners. */
  categoryTitle: ({ name, also }: { name: string; also: { name: Equivalent; partners: string[] }[] }) =>
    [name, ...alsoCalled(also, 'pour')].join(' ; '),
  percent: ({ percent }: { percent: number }) => `${percent} %`,
  profile: {
    empty: (): Part[] => ['Le carré est encore vide : il attend vos premiers objectifs.'],
    allFirst: ({ zone }: { zone: Zone }, lit: Lit): Part[] => [
      'Chaque partenaire place une première priorité dans ',
      lit(zones[zone]),
      '.',
    ],
    someFirst: ({ zone, voices, of }: { zone: Zone; voices: number; of: number }, lit: Lit): Part[] => [
      `${capital(count(voices))} ${plural(voices, 'partenaire', 'partenaires')} sur ${count(of)} ${plural(voices, 'place', 'placent')} une première priorité dans `,
      lit(zones[zone]),
      '.',
    ],
    most: ({ zone }: { zone: Zone }, lit: Lit): Part[] => ['Vos objectifs pèsent le plus dans ', lit(zones[zone]), '.'],
    level: (leading: { zone: Zone; lit: Lit }[]): Part[] => [
      ...and(leading.map(({ zone, lit }, index) => lit(index === 0 ? capital(zones[zone]) : zones[zone]))),
      ' pèsent exactement autant.',
    ],
    shares: (shares: { name: string; percent: number; cards: number; lit: Lit }[]): Part[] => [
      ...shares.flatMap(({ name, percent, cards, lit }, index): Part[] => [
        ...(index === 0 ? [] : [', ']),
        lit(name),
        ` ${percent} % (${cards} ${plural(cards, 'carte', 'cartes')})`,
      ]),
      '.',
    ],
    voices: ({ voices, cards }: { voices: number; cards: number }): Part[] => [
      voices < 2
        ? `${capital(count(voices))} partenaire a parlé, avec ${cards} ${plural(cards, 'objectif placé', 'objectifs placés')}.`
        : `${capital(count(voices))} partenaires, une voix chacun, quel que soit le nombre de cartes : ${cards} objectifs placés.`,
    ],
    partner: ({ name, shares }: { name: string; shares: { name: string; percent: number }[] }, lit: Lit): Part[] => [
      lit(name),
      ` : ${shares.map((share) => `${share.name.toLowerCase()} ${share.percent} %`).join(', ')}.`,
    ],
    votesAgree: ({ zone }: { zone: Zone }, lit: Lit): Part[] => [
      'Vos votes mettent aussi en tête ',
      lit(zones[zone]),
      '.',
    ],
    votesShare: (): Part[] => ['Vos votes et vos cartes mettent en tête une même zone.'],
  },
  questions: {
    tooFewPartners: ({ voices }: { voices: number }): Part[] => [
      voices === 0
        ? 'Qui souhaite poser les premiers objectifs sur le carré ?'
        : 'Une seule organisation a placé ses objectifs : qui la rejoint, pour que l’on puisse lire une alliance ?',
    ],
    missingObjectives: ({ partners }: { partners: string[] }): Part[] => [
      `Le carré ne dit encore rien pour ${names(partners)} : souhaitez-vous y poser au moins un objectif avant de conclure ?`,
    ],
    unevenCards: ({ most, fewest }: { most: number; fewest: number }): Part[] => [
      `Selon les partenaires, il y a de ${fewest} à ${most} cartes. Chacun garde une voix ; reste-t-il des objectifs à dire ?`,
    ],
    inwardOnly: (lit: Lit): Part[] => [
      'Presque tout se joue ',
      lit('à l’intérieur de chaque organisation'),
      ' : autour de vous, pour qui voulez-vous que cela change ?',
    ],
    votesDisagree: ({ placed, voted }: { placed: Zone[]; voted: { zone: Zone; lit: Lit }[] }): Part[] => [
      'Vos votes mettent en avant ',
      ...and(voted.map(({ zone, lit }) => lit(zones[zone]))),
      `, vos cartes ${names(placed.map((zone) => zones[zone]))} : qu’est-ce qui explique la différence ?`,
    ],
    duplicateCards: ({ text }: { text: string }, lit: Lit): Part[] => [
      'Ces cartes disent la même chose, ',
      lit(`« ${text} »`),
      ' : une seule idée, ou deux nuances à préciser ?',
    ],
    vagueCards: ({ cards }: { cards: number }, lit: Lit): Part[] => [
      lit(cards < 2 ? 'Une carte tient' : `${capital(count(cards))} cartes tiennent`),
      ` en un ou deux mots : que faudrait-il ajouter pour ${plural(cards, 'la', 'les')} comprendre encore dans un mois ?`,
    ],
    categoryAndObjectiveDiverge: (
      { category, commonObjective }: { category: Category; commonObjective: string },
      lit: Lit,
      litObjective: Lit,
    ): Part[] => [
      'L’hypothèse, ',
      lit(categories[category]),
      ', et l’objectif commun proposé, ',
      litObjective(`« ${commonObjective} »`),
      ', ne viennent pas de la même zone : comment l’une sert-elle l’autre ?',
    ],
    allInternal: (lit: Lit): Part[] => [
      lit('Toutes vos cartes'),
      ' se jouent chez l’un ou l’autre d’entre vous : pour l’instant, c’est un échange. Au service de quoi, et de qui, voulez-vous agir ensemble ?',
    ],
    sentenceNotApproved: (): Part[] => [
      'La phrase commune n’est pas encore adoptée : que lui manque-t-il pour que chacun la fasse sienne ?',
    ],
    vitalCardAtRisk: ({ text }: { text: string }, lit: Lit): Part[] => [
      'Une de vos premières priorités, ',
      lit(`« ${text} »`),
      ', pèse peu dans l’ensemble : comment la garder en vue ?',
    ],
    distantPartner: (lit: Lit): Part[] => [
      lit('Vos cartes'),
      ' ouvrent une autre direction que l’ensemble : qu’aimeriez-vous que les autres en comprennent ?',
    ],
    complexForFirstSteps: ({ category, entryDoor }: { category: Category; entryDoor: Category }, lit: Lit): Part[] => [
      'Vous faites vos premiers pas, et ',
      lit(categories[category]),
      ` se pilote à plusieurs : de quoi auriez-vous besoin, et faut-il commencer par ${categories[entryDoor]} ?`,
    ],
    maturityGap: ({ pioneers }: { pioneers: number }): Part[] => [
      pioneers < 2
        ? 'Vous faites vos premiers pas aux côtés d’une organisation pionnière : que lui demander, et à quel rythme avancer ?'
        : 'Vous faites vos premiers pas aux côtés d’organisations pionnières : que leur demander, et à quel rythme avancer ?',
    ],
    decisivePartner: ({ outcome }: { outcome: Category | null }, lit: Lit): Part[] => [
      'Sans ',
      lit('vos cartes'),
      outcome === null
        ? ', la lecture ne nommerait pas de catégorie : souhaitez-vous dire au groupe ce qui compte le plus pour vous ?'
        : `, la lecture proposerait ${categories[outcome]} : souhaitez-vous dire au groupe ce qui compte le plus pour vous ?`,
    ],
  } satisfies Partial<Record<FlagId | 'allInternal' | 'sentenceNotApproved', unknown>>,
  category: {
    none: (): Part[] => ['Pas encore d’hypothèse'],
    needsVoices: (): Part[] => [
      'Une alliance se lit à partir des objectifs d’au moins deux partenaires. Qui pose les siens maintenant ?',
    ],
    open: ({ candidates }: { candidates: number }): Part[] => [`${capital(count(candidates))} pistes se tiennent`],
    close: (candidates: { category: Category; percent: number; lit: Lit }[]): Part[] => [
      ...and(
        candidates.flatMap(({ category, percent, lit }, index): Part[] => [
          lit(`${index === 0 ? capital(categories[category]) : categories[category]} (${percent} %)`),
        ]),
      ),
      ' sont trop proches pour que la lecture tranche.',
    ],
    sharedPole: ({ pole }: { pole: Pole }): Part[] => [
      `Elles ont un point commun, ${
        {
          mobilisation: 'réunir des énergies et des moyens',
          valorisation: 'créer de la valeur',
          internal: 'agir sur ce que chaque organisation choisit',
          ecosystem: 'agir sur le contexte de l’écosystème',
        }[pole]
      } : vous pouvez partir de là.`,
    ],
    ask: (): Part[] => ['Laquelle dit le mieux ce que vous voulez faire ensemble ? Vous pouvez aussi en garder deux.'],
    lead: (
      { zone, points, next }: { zone: Zone; points: number; next: { category: Category; lit: Lit }[] },
      lit: Lit,
    ): Part[] => [
      'Une hypothèse, à confirmer ensemble : vos objectifs penchent vers ',
      lit(zones[zone]),
      `, avec ${points} points d’avance sur `,
      ...and(next.map((each) => each.lit(categories[each.category]))),
      '.',
    ],
    alone: ({ zone }: { zone: Zone }, lit: Lit): Part[] => [
      'Une hypothèse, à confirmer ensemble : tous vos objectifs sont dans ',
      lit(zones[zone]),
      '.',
    ],
    tie: (): Part[] => [
      'Le lien entre la zone et la catégorie est publié par la méthode. Aucune catégorie n’est meilleure qu’une autre.',
    ],
    firm: (): Part[] => ['L’écart est net, et le départ d’un seul partenaire n’y changerait rien.'],
    fair: (): Part[] => ['L’écart suffit pour une hypothèse, pas pour une certitude : dites si elle vous ressemble.'],
    fairForTwo: (): Part[] => ['L’écart est net ; à deux, l’accord de chacun reste indispensable.'],
    decisiveCards: ({ moved, ranked }: { moved: Counted; ranked: Counted }): Part[] => {
      const one = ({ cards, lit }: Counted, of: string) =>
        lit(cards < 2 ? `${of}une carte` : `${of}une de ces ${cards} cartes`);
      const ways: Part[][] = [];
      if (moved.cards > 0) ways.push(['déplacer ', one(moved, '')]);
      if (ranked.cards > 0) ways.push(['changer la priorité ', one(ranked, 'd’')]);
      return [
        'À regarder de près : ',
        ...ways.flatMap((way, index): Part[] => (index === 0 ? way : [' ou ', ...way])),
        ' suffirait à modifier ce résultat.',
      ];
    },
    meaning: ({ definition }: { definition: string }): Part[] => [definition],
    balance: ({ balance, impact }: { balance: string; impact: Impact }): Part[] => [
      `Son équilibre, selon la méthode : ${balance.charAt(0).toLowerCase()}${balance.slice(1)}. Notre lecture : ${
        {
          partners: 'cette forme agit surtout sur les partenaires',
          both: 'cette forme agit autant sur les partenaires que sur l’écosystème',
          ecosystem: 'cette forme agit surtout sur l’écosystème',
        }[impact]
      }.`,
    ],
    equivalent: (
      { category, also }: { category: Category; also: { name: Equivalent; partners: string[] }[] },
      lit: Lit,
    ): Part[] => [
      'La méthode donne à cette forme, ',
      lit(categories[category]),
      `, un autre nom selon le partenaire : ${alsoCalled(also, 'avec').join(' ; ')}.`,
    ],
    ours: ({ version }: { version: string }): Part[] => [
      `Lecture, version ${version}. Le lien entre zone et catégorie est publié. Les nombres sont les nôtres : une priorité 1, 2 ou 3 pèse 4, 2 ou 1 ; dans une zone, la carte la plus forte d’un partenaire compte entière, les autres pour un quart ; près d’un axe (moins de 0,2), une carte est partagée ; il faut 10 points d’avance pour nommer une catégorie, 25 pour la dire nette.`,
    ],
  },
  commonObjective: {
    needsVoices: (): Part[] => [
      'Un objectif commun se cherche à partir de deux partenaires : encore un peu de patience.',
    ],
    level: (objectives: { name: string; lit: Lit }[]): Part[] => [
      ...and(objectives.map(({ name, lit }) => lit(`« ${name} »`))),
      ' viennent à égalité : lequel servirait le mieux celles et ceux pour qui vous agissez ?',
    ],
    local: ({ partners, link }: { partners: string[]; link: Link }, lit: Lit): Part[] => [
      'L’échelle est locale, et ',
      lit(names(partners)),
      plural(partners.length, ' est', ' sont'),
      ` à la table : voilà une première piste. Ce rapprochement est le nôtre ; il est ${links[link]}.`,
    ],
    fromZone: ({ zone, link }: { zone: Zone; link: Link }, lit: Lit): Part[] => [
      'Une suggestion, d’après ce que vous avez placé dans ',
      lit(zones[zone]),
      `. Ce rapprochement est le nôtre ; il est ${links[link]}.`,
    ],
    next: ({ name }: { name: string }, lit: Lit): Part[] => [lit(`« ${name} »`), ' vient ensuite.'],
    yours: (): Part[] => ['Aucune règle publiée ne donne l’objectif commun. La phrase, c’est vous qui l’écrirez.'],
  },
  path: {
    door: (
      { door, target, also }: { door: Category; target: Category; also: { name: Equivalent; partners: string[] }[] },
      litDoor: Lit,
      litTarget: Lit,
    ): Part[] => [
      'Commencer plus simplement, par exemple par ',
      litDoor([categories[door], ...(also.length > 0 ? [`(${alsoCalled(also, 'pour').join(', ')})`] : [])].join(' ')),
      ', en gardant ',
      litTarget(categories[target]),
      ' pour cap ?',
    ],
    review: (): Part[] => ['Fixez ensemble une date pour faire le point et décider de la suite du chemin.'],
    simple: ({ category }: { category: Category }, lit: Lit): Part[] => [
      'Bonne nouvelle pour débuter : ',
      lit(categories[category]),
      category === 'responsiblePractices'
        ? ' sont l’une des deux portes d’entrée que la méthode recommande.'
        : ' est l’une des deux portes d’entrée que la méthode recommande.',
    ],
    complex: ({ category }: { category: Category }, lit: Lit): Part[] => [
      'La méthode dit cette forme, ',
      lit(categories[category]),
      ', complexe à piloter : qui la pilotera, et quand ferez-vous le point ?',
    ],
  },
};
