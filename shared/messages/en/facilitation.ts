export const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

export const facilitation: typeof import('../fr/facilitation.ts').facilitation = {
  timer: {
    title: 'Time left',
    paused: 'Paused',
    over: 'The time planned is over. Nothing stops: take the time you need.',
    lastMinute: 'Last minute',
    left: (count) => (count < 1 ? 'less than a minute' : minutes(count)),
    backAt: (hour, minute) => `Break: back at ${hour % 12 || 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`,
    backLater: 'Break: the time to come back is not set yet.',
    breakOver: 'The break is over: we start again.',
  },
  partner: {
    name: 'Name',
    profile: 'Profile',
    experience: 'Experience of partnerships',
    experienceHint: 'It helps to suggest a first step of your size. It is never a judgement.',
    experiences: {
      firstSteps: 'We are beginning',
      active: 'We already have partnerships',
      pioneer: 'We have led some for a long time',
    },
    save: 'Save',
    saved: 'Saved.',
    unchanged: 'Nothing changed.',
  },
  facilitator: {
    call: 'Everyone here',
    callCard: 'Everyone here: bring each screen to this card',
    called: 'Everyone is invited here.',
    addPartner: 'Add a partner',
    addPartnerButton: 'Add',
    added: (name) => `${name} is at the table.`,
  },
  people: {
    title: 'People',
    titleAt: (partner) => `People seated at ${partner}`,
  },
};
