/** Where a fact of the method comes from. Titles in French, as published. */
export const SOURCES = {
  S0: { title: 'La diversité des modes de coopération alliant économie et intérêt général (fiche)' },
  S1: { title: 'S’associer pour réduire les fragilités : la coopération économique (fiche)' },
  S2: { title: 'Repères sur les alliances d’un projet d’intérêt général (ADASI, Le RAMEAU)' },
  S3: { title: 'ODD 17 : les leviers d’un changement systémique (cahier de recherche conclusif)' },
  S4: { title: 'Alliance & Performance (carnet de recherche)' },
  W1: {
    title: 'Parcours expérientiel « Coopérer efficacement » (site)',
    url: 'https://cooperer-efficacement.odd17.org/parcours-experientiel/',
  },
  W2: {
    title: 'Partenariats qui changent le monde (cours en ligne, parole du fondateur du RAMEAU)',
    url: 'https://fr.coursera.org/lecture/partenariats-qui-changent-le-monde/parole-d-expert-charles-benoit-heidsieck-president-fondateur-du-rameau-k0n4G',
  },
} as const satisfies Record<string, { title: string; url?: string }>;

export type SourceId = keyof typeof SOURCES;

/** `stated`: a source says it. `inferred`: we understand it so; it is never shown as the method's own word. */
export type Certainty = 'stated' | 'inferred';

/** How sure something is, and who says so. */
export type Provenance = { certainty: Certainty; sources: SourceId[] };

/** Something the method says, in our own short words. */
export type Fact = { fr: string; en: string } & Provenance;
