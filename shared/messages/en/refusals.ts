import type { Phase } from '../../domain/phase.ts';
import { method } from './method.ts';

const phase = (current: Phase) => `“${method.phases[current]}”`;

export const refusals: typeof import('../fr/refusals.ts').refusals = {
  ledger: {
    notHere: () => 'You are no longer in this workshop. Come in again with your link or the code.',
    notFacilitator: () => 'Only the facilitator can do that.',
    notSeated: () => 'Only people seated at this partner can do that.',
    notMember: () => 'Observers and the room screen read, without changing anything.',
    workshopClosed: () => 'The workshop is closed: nothing changes any more. The facilitator can reopen it.',
    notClosed: () => 'The workshop is already open.',
    versionMoved: () => 'Someone acted just before you. Look at what changed, then try again if needed.',
    commandReused: () => 'This request was already used for something else. Try again.',
    phaseMoved: ({ current }) => `The workshop is now at the ${phase(current)} step.`,
    phaseSame: ({ current }) => `The workshop is already at the ${phase(current)} step.`,
    unknownPartner: () => 'This partner is not (or no longer) at the table.',
    partnerExists: () => 'This partner was already added.',
    tooManyPartners: ({ max }) => `The table is full: ${max} partners at most.`,
    tooManyParticipants: ({ max }) => `The workshop is full: ${max} people at most.`,
    nameTaken: ({ name, like }) =>
      name === like
        ? `“${name}” is taken. Add an initial or a detail.`
        : `“${name}” looks too much like “${like}”, already here. Add an initial or a detail.`,
    nameMixed: ({ name }) => `“${name}” mixes several alphabets. Write it in one.`,
    partnerInUse: () => 'This partner still has people seated or cards on the table.',
    unknownParticipant: () => 'This person is not (or no longer) in the workshop.',
    alreadySeated: () => 'You already sit at this partner.',
    alreadyAsked: () => 'You have asked already: someone of this partner, or the facilitator, will accept you.',
    notAsked: () => 'This person is not waiting for a seat at this partner.',
    tooManySeats: ({ max }) => `One person speaks for ${max} partners at most.`,
    cannotSeat: () => 'Observers and the room screen have no seat.',
    grantToSelf: () => 'Someone already seated at this partner must accept you: its sheet belongs to them.',
    lastFacilitator: () => 'Someone must keep facilitating.',
    alreadyFacilitator: () => 'This person already facilitates.',
    cannotFacilitate: () => 'A room screen cannot facilitate.',
    doorAlreadyOpen: () => 'The door is already open.',
    doorAlreadyClosed: () => 'The door is already closed.',
    doorClosed: () => 'This workshop’s door is closed. Ask the facilitator to open it, or to send you a link.',
    linkRevoked: () => 'This link was replaced. Ask the facilitator for the new one.',
    noTimer: () => 'No timer is running.',
    timerPausedAlready: () => 'The timer is already paused.',
    timerRunning: () => 'The timer is already running.',
    timerTooLong: ({ max }) => `A timer lasts ${max / 3600} hours at most.`,
    revealNotOpen: ({ current }) =>
      `Cards are shown from the sharing step on; the workshop is at the ${phase(current)} step.`,
    unknownCards: () => 'One of these cards is no longer in your draft.',
    nothingToReveal: () => 'There is no card to show.',
    tooManyCards: ({ max }) => `A partner lays ${max} cards at most on the table.`,
    choiceNotOpen: ({ current }) =>
      `The category is chosen during the reading or the agreement; the workshop is at the ${phase(current)} step.`,
  },
  documents: {
    readOnly: 'This sheet cannot be changed at the moment.',
    unreadable: 'This sheet is not yours.',
    documentTooLarge: 'This sheet is full. Shorten or remove cards.',
    malformedDocument: 'This change could not be read. The sheet was reloaded.',
  },
  closes: {
    4400: 'This device and the workshop no longer understand each other. Reload the page.',
    4401: 'Your access is no longer valid. Come in again with your link or the code.',
    4403: 'You are no longer in this workshop.',
    4408: 'The connection was too slow; resuming.',
    4410: 'This workshop no longer exists: it expired or was deleted.',
    4413: 'Something sent was too large and was not saved.',
    4429: 'Too much sent at once; resuming in a moment.',
    4503: 'The workshop is moving to another machine; resuming in a moment.',
  },
};
