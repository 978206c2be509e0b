const ballots = (count: number) => (count < 2 ? `${count} bulletin` : `${count} bulletins`);
const people = (count: number) => (count < 2 ? `${count} personne` : `${count} personnes`);
const cards = (count: number) => (count < 2 ? `${count} carte` : `${count} cartes`);

/** Rounds of dot voting: opening one, filling in a ballot, and what came of it. */
export const voting = {
  title: 'Vote',
  usualQuestion: 'Quels objectifs notre phrase commune doit-elle porter ?',
  notOpen: 'Aucun vote n’est ouvert. En attendant, relisez les cartes ensemble et dites celles qui comptent pour vous.',
  goneCard: 'carte retirée',
  votes: (count: number) => `${count} voix`,
  terms: {
    partner: (budget: number, max: number) =>
      `${budget} voix par partenaire, partagées entre ses personnes ; ${max} au plus par carte.`,
    person: (budget: number, max: number) => `${budget} voix par personne ; ${max} au plus par carte.`,
  },
  cards: (count: number) => (count === 1 ? 'La carte de ce vote' : `Les ${count} cartes de ce vote`),
  turnout: (count: number, voters: number) =>
    `${ballots(count)} ${count < 2 ? 'déposé' : 'déposés'}. ${people(voters)} ${voters < 2 ? 'peut' : 'peuvent'} voter.`,
  secrecy:
    'Vote secret : le serveur garde les bulletins à part jusqu’à la fin du tour, puis les efface. Ni l’animation ni les autres ne les reçoivent. Seule la personne qui gère le serveur pourrait, techniquement, les lire jusque-là.',
  newRound: {
    title: 'Ouvrir un vote',
    again: 'Ouvrir un nouveau tour',
    intro: 'Si le groupe en a besoin : chacun répartit quelques voix entre les cartes, en secret.',
    question: 'Question posée au groupe',
    questionEmpty: 'Écrivez la question posée au groupe.',
    questionTooLong: (max: number, over: number) => `${max} caractères au plus : il y en a ${over} de trop.`,
    budgetBy: 'À qui vont les voix',
    budgets: { partner: 'À chaque partenaire', person: 'À chaque personne' },
    budgetHints: {
      partner: 'Ses personnes se les partagent.',
      person: 'Un partenaire nombreux pèse davantage.',
    },
    budget: 'Nombre de voix',
    maxPerCard: 'Au plus par carte',
    ours: 'Le nombre proposé suit celui des cartes : une voix pour quatre, trois au moins, et toujours moins que de cartes. C’est notre usage, la méthode n’en fixe pas.',
    which: 'Cartes soumises au vote',
    all: (count: number) => (count === 1 ? 'La seule carte de la table' : `Les ${count} cartes de la table`),
    some: 'Des cartes à choisir',
    tickAll: 'Tout cocher',
    tickNone: 'Tout décocher',
    ticked: (count: number) => (count < 2 ? `${cards(count)} cochée` : `${cards(count)} cochées`),
    noneTicked: 'Cochez au moins une carte.',
    tooMany: (max: number) => `Un vote porte sur ${max} cartes au plus. Choisissez-les.`,
    noCards: 'Aucune carte n’est sur la table : il n’y a encore rien à voter.',
    nobody: 'Personne n’est assis à un partenaire : personne ne peut voter pour l’instant.',
    few: (voters: number, least: number) =>
      `${voters === 1 ? 'Une seule personne peut' : `${voters} personnes seulement peuvent`} voter. Avec moins de ${least} bulletins, le décompte laisserait deviner qui a voté quoi. Un échange à voix haute convient peut-être mieux.`,
    button: 'Ouvrir le vote',
  },
  ballot: {
    own: 'Votre bulletin',
    ownFor: (partner: string) => `Votre bulletin pour ${partner}`,
    colleagues: (count: number) =>
      count === 1 ? 'Vos collègues ont déjà déposé 1 voix.' : `Vos collègues ont déjà déposé ${count} voix.`,
    allTaken:
      'Vos collègues ont déposé toutes les voix de votre partenaire. Parlez-en ensemble : chaque personne peut changer son bulletin.',
    add: (text: string) => `Ajouter une voix à « ${text} »`,
    remove: (text: string) => `Retirer une voix à « ${text} »`,
    given: (count: number) => (count === 0 ? 'aucune voix' : `${count} voix`),
    left: (count: number) => (count === 0 ? 'Tout est posé.' : `Il reste ${count} voix.`),
    over: (count: number) => `${count} voix de trop.`,
    overLong: (count: number) =>
      `Vos collègues ont voté entre-temps : retirez ${count} voix, puis déposez votre bulletin.`,
    cardFull: (max: number) => (max === 1 ? 'Une voix au plus par carte.' : `${max} voix au plus par carte.`),
    noneLeft: 'Toutes vos voix sont posées. Retirez-en une ailleurs d’abord.',
    cardGone: 'Cette carte a été retirée : ses voix ne compteront pas.',
    cast: 'Déposer mon bulletin',
    change: 'Changer mon bulletin',
    takeBack: 'Retirer mon bulletin',
    isCast: 'Bulletin déposé',
    isCastLong: 'Bulletin déposé. Vous pouvez le changer jusqu’à la fin du tour.',
    isTakenBack: 'Bulletin retiré.',
    isChanged: 'Modifié, à déposer',
    notCast: 'À déposer',
    empty: 'Posez au moins une voix.',
    asItIs: 'Ajoutez ou retirez des voix, puis déposez à nouveau.',
    tooLate: 'Ce tour s’est terminé avant que vous déposiez vos dernières voix : elles n’ont pas compté.',
    understood: 'Compris',
  },
  end: {
    close: 'Terminer le tour',
    closeTitle: 'Terminer le tour de vote ?',
    closeText: (count: number) =>
      `${ballots(count)} ${count < 2 ? 'déposé' : 'déposés'}. Le décompte s’affichera chez tout le monde, carte par carte et sans nom ; les bulletins seront effacés. Ce tour ne se rouvre pas.`,
    fewTitle: 'Peu de bulletins',
    none: 'Aucun bulletin n’est déposé : le décompte serait vide.',
    few: (count: number) =>
      count === 1
        ? 'Un seul bulletin est déposé : le décompte dirait à tout le monde ce que cette personne a choisi.'
        : `${count} bulletins seulement sont déposés : les personnes qui ont voté pourraient deviner le vote des autres.`,
    choose: 'Vous pouvez terminer quand même, attendre d’autres bulletins, ou abandonner ce tour.',
    closeAnyway: 'Terminer quand même',
    wait: 'Attendre encore',
    drop: 'Abandonner le tour',
    dropTitle: 'Abandonner le tour de vote ?',
    dropText:
      'Les bulletins seront effacés sans être lus, et il n’y aura pas de décompte. Un autre tour pourra être ouvert.',
  },
  tally: {
    title: 'Décompte',
    of: (time: string) => `Tour de ${time}`,
    counted: (count: number, votes: number) => `${ballots(count)}, ${votes} voix.`,
    noBallot: 'Aucun bulletin n’a été déposé.',
    tied: (rank: number) => `${rank} ex æquo`,
    withoutVote: (count: number) =>
      count === 1 ? '1 carte n’a pas reçu de voix' : `${count} cartes n’ont pas reçu de voix`,
    meaning: 'Ce décompte aide à écrire la phrase commune. Il ne change pas la catégorie.',
    earlier: (count: number) => (count === 1 ? 'Tour précédent' : `${count} tours précédents`),
    dropped: 'Ce tour a été abandonné : ses bulletins ont été effacés sans être lus.',
  },
  news: {
    opened: (question: string) => `Un vote est ouvert : ${question}`,
    closed: (count: number) => `Le vote est terminé : ${ballots(count)}. Le décompte est affiché.`,
    dropped: 'Le vote est abandonné : les bulletins sont effacés sans être lus.',
  },
};
