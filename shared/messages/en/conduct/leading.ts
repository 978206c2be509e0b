import { minutes } from '../facilitation.ts';

export const leading: typeof import('../../fr/conduct/leading.ts').leading = {
  steps: {
    title: 'Facilitate',
    next: (phase) => `Go on to: ${phase}`,
    goTo: 'Change step',
    moveTitle: (phase) => `Go on to ${phase}?`,
    backTitle: (phase) => `Go back to ${phase}?`,
    toShare:
      'You will give the floor to each partner, which chooses the cards it shows. Nothing shows by itself; but a card once shown does not become private again.',
    backReopens:
      'Going back reopens writing as it was at that step. It makes nothing secret: cards once shown stay visible to all.',
    toPrioritise:
      'Sheets cannot be changed during this step: the group votes on the cards shown, once you open the round. You will be able to go back.',
    toAgree:
      'Sheets can no longer be changed: the group writes its agreement, then each partner answers it. You will be able to go back.',
    toClosed: 'Nothing can be changed any more. You can reopen the workshop if needed, which begins a new version.',
    consentCloses: 'The round of consent will be closed as it is, with the answers already given.',
    confirmMove: 'Change step',
    reopen: 'Reopen the workshop',
    reopenText: 'The workshop goes back to the agreement and begins a new version.',
    moved: (phase) => `Step: ${phase}.`,
    people: 'People',
    links: 'Code and links',
    openDoor: 'Open the door',
    closeDoor: 'Close the door',
    doorOpen: 'Door open: the code lets people in.',
    doorClosed: 'Door closed: the code lets nobody in. Links still work.',
    revealAll: 'Show all cards',
    revealAllTitle: 'Show the cards of every partner?',
    revealAllText:
      'All cards in the drafts will be laid on the table, except those their partner keeps among itself. This cannot be undone. Tell the group first.',
    revealAllConfirm: 'Show',
    revealed: 'The cards are on the table.',
  },
  timer: {
    set: 'Set the timer',
    change: 'Change',
    changeLong: 'Change the timer',
    pause: 'Pause',
    pauseLong: 'Pause the timer',
    resume: 'Resume',
    resumeLong: 'Resume the timer',
    extend: (count) => `+ ${count} min`,
    extendLong: (count) => `+ ${count} min: extend the timer`,
    dialog: 'Timer',
    presets: 'Duration',
    minutes,
    custom: 'Another duration, in minutes',
    customRange: (max) => `A whole number of minutes, from 1 to ${max}.`,
    start: 'Start',
    harmless: 'The timer informs. When it ends, nothing closes.',
    started: (count) => `Timer set: ${minutes(count)}.`,
  },
  links: {
    title: 'Code and links',
    loading: 'Looking for the links…',
    facilitatorWarning: 'It is a key: do not show it on the wall, and give it only to those who facilitate with you.',
    showKey: 'Show this key',
    rotate: 'Replace the code and the links',
    rotateText:
      'The code and all present links stop working. People already inside stay. You will have to hand out the new ones.',
    rotateConfirm: 'Replace',
    rotated: 'New code, new links. The former ones no longer work.',
    retry: 'Try again',
  },
};
