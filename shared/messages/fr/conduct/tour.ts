const partners = (count: number) => (count < 2 ? `${count} partenaire` : `${count} partenaires`);
const cards = (count: number) => (count < 2 ? `${count} carte` : `${count} cartes`);

/** The tour de table: its order, whose turn it is, and the card being read aloud. */
export const tour = {
  title: 'Tour de table',
  notStarted: 'Le tour de table n’a pas commencé : l’animation donnera la parole à chaque partenaire.',
  start: {
    intro: 'Chaque partenaire montre et présente ses cartes à son tour. Choisissez comment fixer l’ordre.',
    draw: 'Tirer l’ordre au sort',
    set: 'Choisir l’ordre',
    order: 'Ordre de passage',
    up: 'Monter',
    down: 'Descendre',
    upNamed: (partner: string) => `Monter ${partner}`,
    downNamed: (partner: string) => `Descendre ${partner}`,
    moved: (partner: string, place: number) => `${partner} : position ${place}.`,
    begin: 'Commencer dans cet ordre',
    back: 'Annuler',
    absent: (partners: string) =>
      `Pas encore là, donc hors de l’ordre : ${partners}. Un partenaire qui arrive plus tard montre ses cartes quand il le veut.`,
    nobody: 'Aucun partenaire n’est encore là : le tour de table pourra commencer dès qu’une personne sera assise.',
  },
  drawn: 'Ordre tiré au sort',
  chosen: 'Ordre choisi par l’animation',
  presents: (partner: string) => `${partner} présente ses cartes`,
  waiting: 'La parole va être donnée',
  over: 'Tous les partenaires ont présenté',
  first: (partner: string, after: number) =>
    after === 0 ? `${partner} commence.` : `${partner} commence, puis ${partners(after)}.`,
  follows: (partner: string, after: number) =>
    after === 0 ? `Puis ${partner}, en dernier.` : `Puis ${partner}, et encore ${partners(after)}.`,
  isLast: 'C’est le dernier partenaire.',
  own: {
    readAloud: 'À vous : lisez la carte à voix haute, puis laissez les autres questionner.',
    chooseCard: 'À vous : mettez une carte en avant, et lisez-la à voix haute.',
    showFirst: 'À vous : montrez d’abord les cartes que vous voulez présenter.',
    inDraft: (count: number) =>
      count === 1
        ? '1 carte est encore dans votre brouillon : vous pouvez la montrer maintenant.'
        : `${cards(count)} sont encore dans votre brouillon : vous pouvez les montrer maintenant.`,
    toReveal: 'Aller aux cartes à montrer',
    starts: 'Vous commencez : la parole va vous être donnée.',
    next: 'Votre tour vient juste après.',
    before: (count: number) => `Votre tour viendra : ${partners(count)} avant vous.`,
    done: 'Votre tour est passé. Votre feuille reste à vous, pour l’ajuster.',
    outside: 'Vous n’êtes pas dans l’ordre : montrez vos cartes quand vous le voulez.',
  },
  card: {
    noneYet: 'Aucune carte montrée pour l’instant.',
    list: (partner: string) => `Cartes de ${partner}`,
    pick: 'Choisissez la carte à mettre en avant sur tous les écrans',
    forwardNamed: (text: string) => `Mettre en avant « ${text} »`,
    previous: 'Carte précédente',
    next: 'Carte suivante',
    place: (place: number, count: number) => `Carte ${place} sur ${count}`,
  },
  lead: {
    give: (partner: string) => `Donner la parole à ${partner}`,
    giveShort: 'Donner la parole',
    end: 'Terminer le tour de table',
    endTitle: 'Terminer le tour de table ?',
    endText: (names: string) =>
      `Pas encore entendus : ${names}. Chaque partenaire pourra alors montrer ses cartes quand il le veut.`,
    endTextAll: 'Tous les partenaires ont présenté. Chacun peut encore montrer et ajuster ses cartes.',
    outside: (partners: string) =>
      `Hors de l’ordre : ${partners}. Un partenaire arrivé après le début montre ses cartes quand il le veut.`,
  },
  order: {
    title: 'Voir l’ordre',
    now: 'présente',
    done: 'a présenté',
    toCome: 'à venir',
    absent: 'personne n’est là',
  },
  news: {
    started: (names: string) => `Le tour de table commence. Ordre : ${names}.`,
    floor: (partner: string) => `La parole est à ${partner}.`,
    forward: (text: string) => `Carte mise en avant : « ${text} ».`,
    ended: 'Le tour de table est terminé.',
  },
};
