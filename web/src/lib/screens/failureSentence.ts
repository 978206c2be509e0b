import type { Messages } from '#shared/messages/fr.ts';
import { refusalSentence } from '#shared/messages/sentences.ts';
import { unreachable } from '#shared/result.ts';
import type { CommandFailure } from '../live/pendingCommands.ts';

/** Why a command did not happen, in a sentence. */
export function failureSentence(failure: CommandFailure, messages: Pick<Messages, 'workshop' | 'refusals'>): string {
  switch (failure.kind) {
    case 'refused':
      return refusalSentence(messages, failure.refusal);
    case 'malformed':
      return messages.workshop.failures.malformed;
    case 'closed':
      return messages.workshop.failures.closed;
    default:
      return unreachable(failure);
  }
}
