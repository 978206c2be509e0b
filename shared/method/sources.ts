/** Where a fact of the method comes from. Titles in French, as published. */
export const SOURCES = {
  S0: { title: 'La diversité des modes de coopération alliant économie et intérêt général (fiche)' },
  S1: { title: 'S’associer pour réduire les fragilités : la coopération économique (fiche)' },
  S2: { title: 'Repères sur les alliances d’un projet d’intérêt général (ADASI, Le RAMEAU)' },
  S3: {
    title: 'ODD 17 : les leviers d’un changement systémique (cahier de recherche conclusif)',
    url: 'https://www.caissedesdepots.fr/institut-pour-la-recherche/cahiers-de-recherche',
  },
  S4: { title: 'Alliance & Performance (carnet de recherche)' },
  W1: {
    title: 'Parcours expérientiel « Coopérer efficacement » (site)',
    url: 'https://cooperer-efficacement.odd17.org/parcours-experientiel/',
  },
  W2: {
    title: 'Partenariats qui changent le monde (cours en ligne, parole du fondateur du RAMEAU)',
    url: 'https://fr.coursera.org/lecture/partenariats-qui-changent-le-monde/parole-d-expert-charles-benoit-heidsieck-president-fondateur-du-rameau-k0n4G',
  },
  W3: {
    title: 'Jury de la FEP, pionnier de l’engagement sectoriel des entreprises (site du RAMEAU)',
    url: 'https://www.lerameau.fr/jury-de-la-fep-pionnier-de-lengagement-sectoriel-des-entreprises/',
  },
  W4: {
    title: 'Sachons articuler 3 ingénieries ! (site du RAMEAU)',
    url: 'https://www.lerameau.fr/sachons-articuler-3-ingenieries/',
  },
  W5: {
    title: 'Modèles socio-économiques : cadre de référence (plateforme de capitalisation)',
    url: 'https://modeles-socio-economiques.plateformecapitalisation.org/cadre-de-reference',
  },
} as const satisfies Record<string, { title: string; url?: string }>;

export type SourceId = keyof typeof SOURCES;

/** `stated`: a source says it. `inferred`: we understand it so; it is never shown as the method's own word. */
export type Certainty = 'stated' | 'inferred';

/** How sure something is, and who says so. */
export type Provenance = { certainty: Certainty; sources: SourceId[] };

export type InBoth = { fr: string; en: string };

/** Something the method says, in our own short words. */
export type Fact = InBoth & Provenance;

/** Something that is ours alone: no source says it. */
export type Ours = InBoth & { ours: true };

type Cited = [SourceId, ...SourceId[]];

/** What a source says. */
export const stated = (fr: string, en: string, ...sources: Cited): Fact => ({ fr, en, certainty: 'stated', sources });

/** What we understand from sources that do not say it. */
export const inferred = (fr: string, en: string, ...sources: Cited): Fact => ({
  fr,
  en,
  certainty: 'inferred',
  sources,
});

/** What we chose, and nobody published. */
export const ours = (fr: string, en: string): Ours => ({ fr, en, ours: true });
