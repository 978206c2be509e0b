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
    facilitator:
      'Open a round of voting: which objectives should our common sentence carry? End it once everyone has voted, then discuss the tally together.',
    seated:
      'Which objectives should our common sentence carry? As soon as the vote is open, give your votes. Your ballot stays secret.',
    unseated:
      'Partners vote on the objectives that the common sentence will carry. To vote, one has to sit at a partner.',
    observer: 'Partners vote in secret. The tally will be read here at the end of the round.',
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
      'Hand the pen to someone to write the common sentence and the commitments. Then open the round of consent.',
    seated:
      'Look for the sentence that commits you: one person holds the pen, the others propose. Then your partner answers the text.',
    unseated: 'Read the agreement as it is written. Partners will answer it one by one.',
    observer: 'The group is writing its agreement, then each partner answers it.',
  },
  closed: {
    facilitator:
      'The workshop is closed. Download the draft summary and agree on what comes next; you can also reopen the workshop.',
    seated: 'The workshop is closed. Download the draft summary and agree on the next step.',
    unseated: 'The workshop is closed. You can download the draft summary.',
    observer: 'The workshop is closed. You can download the draft summary.',
  },
};
