import type { Scene } from '../../../domain/screen.ts';
import { minutes } from '../facilitation.ts';

const people = (count: number) => (count < 2 ? `${count} personne` : `${count} personnes`);
const partners = (count: number) => (count < 2 ? `${count} partenaire` : `${count} partenaires`);
const cards = (count: number) => (count < 2 ? `${count} carte` : `${count} cartes`);

/** How a meeting is led from the facilitator's console, and what the others see of it. */
export const console = {
  more: (ready: number, all: number) => `Animer (partenaires prêts : ${ready} sur ${all})`,
  door: {
    title: 'Porte',
    closed: 'Porte : fermée',
    isWatched: 'Porte : surveillée',
    waits: (name: string) => `${name} attend à la porte.`,
    waitsFor: (name: string, partner: string) => `${name} attend à la porte, pour ${partner}.`,
    admit: 'Laisser entrer',
    admitNamed: (name: string) => `Laisser entrer ${name}`,
    turnAway: 'Refuser',
    turnAwayNamed: (name: string) => `Refuser l’entrée à ${name}`,
    others: (count: number) => `${people(count)} de plus à la porte.`,
    admitAll: (count: number) => `Laisser entrer les ${count} personnes`,
    admitted: (name: string) => `Entrée : ${name}.`,
    turnedAway: (name: string) => `${name} n’est pas dans l’atelier.`,
    watch: 'Surveiller la porte',
    unwatch: 'Ne plus surveiller',
    watched: 'Porte surveillée : toute personne qui arrive attend que vous la laissiez entrer.',
    unwatched:
      'Vous pouvez surveiller la porte : toute personne qui arrive, par le code ou par un lien, attendra votre accord. Le lien de l’animation, lui, entre toujours.',
  },
  people: {
    title: (here: number, away: number) => `Qui est là : ${here} en ligne${away > 0 ? `, ${away} hors ligne` : ''}`,
    here: 'En ligne',
    away: 'Hors ligne',
    asking: 'En attente d’un siège',
    asks: (name: string, partner: string) => `${name}, pour ${partner}`,
    atDoor: 'À la porte',
    nobody: 'personne',
  },
  ready: {
    count: (ready: number, all: number) => `${ready} sur ${all}`,
    title: 'Partenaires prêts',
    ready: 'Prêts',
    notYet: 'Pas encore',
  },
  hands: {
    title: 'Demandent la parole',
    away: (name: string) => `${name} (hors ligne)`,
    give: 'Parole donnée',
    giveNamed: (name: string) => `Parole donnée à ${name} : baisser sa main`,
    given: (name: string) => `La parole est à ${name}.`,
  },
  call: {
    title: 'Tout le monde dans une zone',
    how: 'Chaque écran se place au même endroit. Qui écrit n’est pas interrompu : un mot l’invite à venir.',
    zone: (zone: string) => `la zone ${zone}`,
    card: (text: string, partner: string) => `« ${text} » (${partner})`,
    phase: (phase: string) => `l’étape ${phase}`,
    invites: (where: string) => `L’animation vous invite à regarder : ${where}.`,
    brought: (where: string) => `L’animation montre : ${where}.`,
    go: 'Y aller',
    later: 'Plus tard',
  },
  time: {
    title: 'Temps des étapes',
    start: (count: number) => `Démarrer ${count} min (prévu)`,
    takeBreak: (count: number) => `Pause de ${count} min`,
    isBreak: 'C’est une pause',
    isBreakHint: 'Tout le monde voit l’heure de la reprise.',
    left: 'Minutes qui restent en tout',
    leftRange: (max: number) => `Un nombre entier de minutes, de 1 à ${max}.`,
    share: 'Répartir',
    caption: 'Temps proposé pour chaque étape',
    phase: 'Étape',
    minutes: 'Minutes',
    now: (phase: string) => `${phase}, maintenant`,
    pause: 'Pause',
    total: 'En tout',
    short: (count: number) => `${count} min`,
    ours: 'Une proposition, calculée sur le nombre de partenaires : ces chiffres sont les nôtres, pas ceux de la méthode. Rien ne démarre ni ne s’arrête tout seul.',
    planned: (count: number) => `${minutes(count)}, réparties entre les étapes.`,
  },
  screen: {
    title: 'Écran de salle',
    connected: (count: number) =>
      count === 0
        ? 'Aucun écran de salle n’est ouvert.'
        : count === 1
          ? 'Un écran de salle est ouvert.'
          : `${count} écrans de salle sont ouverts.`,
    shows: 'Ce qu’il montre',
    scenes: {
      auto: 'Suit l’étape',
      code: 'Le code pour entrer',
      square: 'Le carré',
      floor: 'La carte présentée',
      tally: 'Le décompte du vote',
      reading: 'La lecture',
      agreement: 'L’accord',
      consent: 'Le consentement',
    } satisfies Record<Scene, string>,
    shown: (scene: string) => `Écran de salle : ${scene}.`,
    draw: 'Tirer le rideau',
    open: 'Ouvrir le rideau',
    drawn: 'Le rideau est tiré : on ne voit que le titre et la consigne.',
    undrawn: 'Le rideau est ouvert.',
    window: 'Ouvrir l’écran de salle',
    windowHow: 'Il s’ouvre dans une autre fenêtre : faites-la glisser sur le projecteur, et gardez celle-ci pour vous.',
    blocked: 'Rien ne s’est ouvert ?',
    blockedLink: 'L’ouvrir par ce lien',
  },
  mirror: {
    text: 'Cette fenêtre montre vos commandes, et peut-être un brouillon. Pour projeter, ouvrez l’écran de salle : il ne montre que ce qui est à tout le monde.',
    dismiss: 'Compris',
  },
  instruction: {
    reword: 'Reformuler',
    rewordLong: 'Reformuler la consigne',
    field: 'La consigne, avec vos mots',
    hint: (phase: string) => `Affichée chez tout le monde pendant l’étape ${phase}.`,
    empty: 'Écrivez la consigne, ou revenez à la consigne habituelle.',
    tooLong: (max: number, over: number) => `${max} caractères au plus : il y en a ${over} de trop.`,
    save: 'Afficher',
    restore: 'Revenir à la consigne habituelle',
    cancel: 'Annuler',
    saved: 'Votre consigne est affichée.',
    restored: 'La consigne habituelle est de retour.',
  },
  catchUp: {
    title: 'Où en est le groupe',
    done: 'Compris',
    where: (title: string, phase: string, rank: number, count: number) =>
      `Vous rejoignez « ${title} » à l’étape ${phase} (${rank} sur ${count}).`,
    table: (partnerCount: number, cardCount: number) =>
      partnerCount === 0
        ? 'Aucun partenaire n’est encore à la table.'
        : `À la table : ${partners(partnerCount)}${cardCount === 0 ? ', et aucune carte montrée pour l’instant' : `, et ${cards(cardCount)}`}.`,
    floor: (partner: string) => `La parole est à ${partner}, qui présente ses cartes.`,
    voteOpen: 'Un vote secret est en cours.',
    voted: 'Le groupe a voté ; le décompte est connu.',
    chosen: (categories: string) => `Le groupe a choisi sa catégorie : ${categories}.`,
    consentOpen: (replied: number, all: number) =>
      `Un texte est soumis au consentement : ${replied} sur ${partners(all)} ${replied < 2 ? 'a' : 'ont'} répondu.`,
    consented: 'Le tour de consentement est terminé.',
    isBreak: 'C’est la pause.',
    expected: (instruction: string) => `Maintenant : ${instruction}`,
  },
  practice: {
    sentences: [
      'De haut en bas, la nature de l’enjeu : mobiliser des énergies et des moyens, ou créer de la valeur (valorisation).',
      'D’un côté à l’autre, le lieu du levier : un choix interne à l’organisation, ou le contexte de son écosystème.',
      'Chaque objectif se pose là où il pèse le plus, en plein dans une zone ou à la limite de plusieurs.',
    ],
    card: 'Carte d’essai : elle ne compte pas',
    example: 'Tenir ensemble un stand au marché du samedi',
    ask: 'Posez les deux questions au groupe, puis placez la carte là où il dit.',
    place: 'Placer la carte d’essai',
    move: 'Déplacer la carte d’essai',
    both: 'Répondez aux deux questions.',
    placed: (place: string) => `Le groupe l’a posée ici : ${place}.`,
    notPlaced: 'Elle attend : le groupe la placera avec l’animation.',
  },
};
