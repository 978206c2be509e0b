export const instructions: typeof import('../fr/instructions.ts').instructions = {
  welcome: {
    facilitator: 'Welcome everyone, check that each person sits at their organisation, then present the square.',
    seated: 'Settle in, say where your organisation stands, and discover the square with the facilitator.',
    unseated: 'Choose the organisation you speak for, or add yours.',
    observer: 'People are settling in. You will read the table as soon as cards are laid on it.',
  },
  reflect: {
    facilitator:
      'Each partner writes and places its objectives, in silence. Nobody else receives these drafts, not even you.',
    seated:
      'Write what your organisation expects from the alliance, then place each objective on the square. It stays between you.',
    unseated: 'Choose your organisation to write its objectives with it.',
    observer: 'Each partner is thinking in private. Nothing is on the table yet.',
  },
  share: {
    facilitator: 'Give the floor to each partner: it shows its cards and presents them, the others ask questions.',
    seated: 'In your turn, show your cards and present them. The others ask questions; only you change your sheet.',
    unseated: 'Listen to everyone’s objectives, and ask your questions.',
    observer: 'Each partner presents its objectives, card by card.',
  },
  prioritise: {
    facilitator: 'Ask the group: which objectives should our common sentence carry? Go round the table, aloud.',
    seated: 'Say which objectives the common sentence should carry, and why. Cards do not move during this exchange.',
    unseated: 'Listen to what each wants the common sentence to carry.',
    observer: 'The group says aloud which objectives matter most for what follows.',
  },
  read: {
    facilitator:
      'Unfold the reading step by step, let the group discuss it, then note the category it chooses, and why.',
    seated: 'Read together what the square shows, discuss the questions, adjust your cards if needed.',
    unseated: 'Read together what the square shows, and discuss the questions.',
    observer: 'The group reads the square and discusses its form of alliance.',
  },
  agree: {
    facilitator:
      'Have the agreement worded aloud. You can still note the category chosen and download the draft summary.',
    seated: 'Look together for the sentence that commits you. The draft summary can already be downloaded.',
    unseated: 'Listen to the agreement taking shape. The draft summary can already be downloaded.',
    observer: 'The group is wording its agreement.',
  },
  closed: {
    facilitator: 'The workshop is closed. Download the draft summary; you can also reopen the workshop.',
    seated: 'The workshop is closed. Download the draft summary and agree on the next step.',
    unseated: 'The workshop is closed. You can download the draft summary.',
    observer: 'The workshop is closed. You can download the draft summary.',
  },
};
