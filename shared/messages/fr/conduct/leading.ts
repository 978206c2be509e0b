import { minutes } from '../facilitation.ts';

/** What only the facilitator reads: steps, timer, links and doors. */
export const leading = {
  steps: {
    title: 'Animer',
    next: (phase: string) => `Passer à : ${phase}`,
    goTo: 'Changer d’étape',
    moveTitle: (phase: string) => `Passer à l’étape ${phase} ?`,
    backTitle: (phase: string) => `Revenir à l’étape ${phase} ?`,
    toShare:
      'Vous donnerez la parole à chaque partenaire, qui choisira les cartes à montrer. Rien ne se montre tout seul ; mais une carte montrée ne redevient pas privée.',
    backReopens:
      'Revenir en arrière rouvre l’écriture telle qu’elle l’était à cette étape. Cela ne rend rien secret : les cartes montrées restent visibles de tous.',
    toPrioritise:
      'Les feuilles ne se modifient plus pendant cette étape : on vote sur les cartes montrées, quand vous ouvrez le tour. Vous pourrez revenir en arrière.',
    toAgree:
      'Les feuilles ne se modifient plus : le groupe écrit son accord, puis chaque partenaire y répond. Vous pourrez revenir en arrière.',
    toClosed:
      'Plus rien ne pourra être modifié. Vous pourrez rouvrir l’atelier si besoin, ce qui commencera une nouvelle version.',
    consentCloses: 'Le tour de consentement sera clos tel quel, avec les réponses déjà données.',
    confirmMove: 'Changer d’étape',
    reopen: 'Rouvrir l’atelier',
    reopenText: 'L’atelier revient à l’étape de l’accord et commence une nouvelle version.',
    moved: (phase: string) => `Étape : ${phase}.`,
    people: 'Personnes',
    links: 'Code et liens',
    openDoor: 'Ouvrir la porte',
    closeDoor: 'Fermer la porte',
    doorOpen: 'Porte ouverte : le code permet d’entrer.',
    doorClosed: 'Porte fermée : le code ne permet plus d’entrer. Les liens marchent toujours.',
    revealAll: 'Montrer toutes les cartes',
    revealAllTitle: 'Montrer les cartes de tous les partenaires ?',
    revealAllText:
      'Toutes les cartes des brouillons seront posées sur la table, sauf celles que leur partenaire garde entre soi. C’est irrévocable. Prévenez le groupe avant.',
    revealAllConfirm: 'Montrer',
    revealed: 'Les cartes sont sur la table.',
  },
  timer: {
    set: 'Régler le minuteur',
    change: 'Changer',
    changeLong: 'Changer le minuteur',
    pause: 'Suspendre',
    pauseLong: 'Suspendre le minuteur',
    resume: 'Reprendre',
    resumeLong: 'Reprendre le minuteur',
    extend: (count: number) => `+ ${count} min`,
    extendLong: (count: number) => `+ ${count} min : prolonger le minuteur`,
    dialog: 'Minuteur',
    presets: 'Durée',
    minutes,
    custom: 'Autre durée, en minutes',
    customRange: (max: number) => `Un nombre entier de minutes, de 1 à ${max}.`,
    start: 'Démarrer',
    harmless: 'Le minuteur informe. À la fin, rien ne se ferme.',
    started: (count: number) => `Minuteur de ${minutes(count)}.`,
  },
  links: {
    title: 'Code et liens',
    loading: 'Nous cherchons les liens…',
    facilitatorWarning: 'C’est une clé : ne l’affichez pas au mur, et ne la donnez qu’à qui anime avec vous.',
    showKey: 'Afficher cette clé',
    rotate: 'Remplacer le code et les liens',
    rotateText:
      'Le code et tous les liens actuels cessent de fonctionner. Les personnes déjà entrées restent. Il faudra redonner les nouveaux.',
    rotateConfirm: 'Remplacer',
    rotated: 'Nouveau code, nouveaux liens. Les anciens ne marchent plus.',
    retry: 'Réessayer',
  },
};
