export const minutes = (count: number) => (count < 2 ? `${count} minute` : `${count} minutes`);

/** Leading a workshop: time, steps, people, partners, links. */
export const facilitation = {
  timer: {
    title: 'Temps restant',
    paused: 'Minuteur suspendu',
    over: 'Le temps prévu est écoulé. Rien ne s’arrête : prenez le temps qu’il faut.',
    lastMinute: 'Dernière minute',
    left: (count: number) => (count < 1 ? 'moins d’une minute' : minutes(count)),
    backAt: (hour: number, minute: string) => `Pause : reprise à ${hour} h ${minute}`,
    backLater: 'Pause : l’heure de la reprise n’est pas encore dite.',
    breakOver: 'La pause est finie : on reprend.',
  },
  partner: {
    name: 'Nom',
    profile: 'Profil',
    experience: 'Expérience des partenariats',
    experienceHint: 'Elle aide à proposer une première étape à votre mesure. Elle n’est jamais un jugement.',
    experiences: {
      firstSteps: 'Nous débutons',
      active: 'Nous avons déjà des partenariats',
      pioneer: 'Nous en menons depuis longtemps',
    },
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
    unchanged: 'Rien n’a changé.',
  },
  facilitator: {
    call: 'Tout le monde ici',
    callCard: 'Tout le monde ici : amener chaque écran à cette carte',
    called: 'Tout le monde est invité ici.',
    addPartner: 'Ajouter un partenaire',
    addPartnerButton: 'Ajouter',
    added: (name: string) => `${name} est à la table.`,
  },
  people: {
    title: 'Personnes',
    titleAt: (partner: string) => `Personnes assises à ${partner}`,
  },
};
