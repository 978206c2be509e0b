type French = typeof import('../fr/problems.ts').problems;

const answers: French['answers'] = {
  malformedJson: {
    title: 'Unreadable request',
    detail: 'What was sent is not valid JSON.',
  },
  invalid: {
    title: 'Incomplete or unexpected request',
    detail: 'Some values do not fit; each is listed with its reason.',
  },
  tokenMissing: {
    title: 'Access needed',
    detail: 'Enter the workshop with your link or with its six-character code.',
  },
  tokenInvalid: {
    title: 'Access not recognised',
    detail: 'This link is incomplete or was changed. Copy all of it again, or ask the facilitator for it.',
  },
  tokenExpired: {
    title: 'Access expired',
    detail: 'This workshop has passed its retention period: its content was erased.',
  },
  tokenOtherWorkshop: {
    title: 'Access to another workshop',
    detail: 'This link opens another workshop than the one asked for. Use the link you received for this one.',
  },
  tokenOfLink: {
    title: 'Enter first',
    detail: 'This link lets you enter; give your name first to take part.',
  },
  tokenOfParticipant: {
    title: 'Link needed',
    detail: 'Entering takes a link or the workshop’s code, not the access of someone already inside.',
  },
  otherSite: {
    title: 'Origin refused',
    detail: 'A workshop is connected to from Alliage’s own site only.',
  },
  notHere: {
    title: 'You are no longer in this workshop',
    detail: 'Come in again with your link or the code.',
  },
  notFacilitator: {
    title: 'For the facilitator',
    detail: 'Only the workshop’s facilitator can do that.',
  },
  notAllowed: {
    title: 'Writing not allowed',
    detail: 'At this step you cannot write in this document.',
  },
  unknownPath: {
    title: 'Unknown address',
    detail: 'No call answers at this address. The list is at /api/openapi.json.',
  },
  unknownWorkshop: {
    title: 'Unknown workshop',
    detail: 'No workshop has this address. Check the link you received, or ask the facilitator for it.',
  },
  unknownCode: {
    title: 'Unknown code',
    detail:
      'No open workshop has this code. Read it again on the room’s screen: six characters, no I or O, no 0 or 1. If it was changed, ask the facilitator for the new one.',
  },
  unknownObjective: {
    title: 'Objective not found',
    detail: 'This objective is not, or no longer, in this document.',
  },
  methodNotAllowed: {
    title: 'Method not supported',
    detail: 'This address exists, but not with this HTTP method.',
  },
  refused: {
    title: 'The workshop does not allow it',
    detail: 'The workshop refused this request.',
  },
  gone: {
    title: 'Workshop erased',
    detail: 'This workshop no longer exists: it expired or was deleted.',
  },
  tooLarge: {
    title: 'Too large',
    detail: 'What was sent is larger than allowed.',
  },
  documentTooLarge: {
    title: 'Sheet full',
    detail: 'This sheet is full. Shorten or remove objectives.',
  },
  upgradeRequired: {
    title: 'Live connection expected',
    detail: 'This address is for the workshop’s live connection (WebSocket).',
  },
  tooManyWrongCodes: {
    title: 'Too many codes tried',
    detail: 'Wait a minute, then read the code again. An invitation link still works.',
  },
  tooManyJoins: {
    title: 'A crowd at the door',
    detail: 'Too many people are entering at the same moment. Try again in a minute.',
  },
  tooManyWorkshops: {
    title: 'Too many workshops created',
    detail: 'Too many workshops were created from this connection. Try again later.',
  },
  secretMissing: {
    title: 'Incomplete installation',
    detail: 'This server’s secrets are not configured; no request can be handled safely.',
  },
  roomUnreachable: {
    title: 'Workshop unreachable',
    detail: 'This workshop’s room does not answer. Try again in a moment.',
  },
  internal: {
    title: 'Our mistake',
    detail: 'Something unexpected happened. Try again; if it comes back, tell the team who runs this server.',
  },
};

const issues: French['issues'] = {
  missing: 'This value is needed.',
  unexpected: 'This value does not have the expected form.',
  idEmpty: 'The identifier is empty.',
  idTooLong: 'The identifier is too long.',
  idShape: 'An identifier is written with plain letters, digits, “-” and “_”.',
  idReserved: 'This identifier is reserved.',
  textEmpty: 'A text or a choice is missing.',
  textTooLong: 'This text is too long.',
  nameBidi: 'A name cannot hold a character that changes the reading direction.',
  tooMany: 'There are too many items.',
  duplicate: 'The same item is given twice.',
  notAnInteger: 'A whole number is expected.',
  notANumber: 'A number is expected.',
  outOfRange: 'This number is out of bounds.',
  outOfSquare: 'A position goes from −1 to 1 on each axis.',
  positionIncomplete: 'A position is given with both coordinates, or not at all.',
  codeShape: 'A code has six characters.',
  unknownPartner: 'This partner is not in the list.',
  unknownObjective: 'This objective is not in the list.',
  duplicatePartner: 'Two partners have the same identifier.',
  duplicateObjective: 'Two objectives have the same identifier.',
  tooManyObjectives: 'This partner has too many objectives.',
  formatUnknown: 'This file is not an Alliage export that this version can read.',
};

export const problems: French = { answers, issues };
