import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import {
  messageYjsSyncStep1,
  messageYjsSyncStep2,
  messageYjsUpdate,
  writeSyncStep1,
  writeSyncStep2,
  writeUpdate,
} from 'y-protocols/sync';
import type * as Y from 'yjs';

/** A binary frame as a device sends it: a state vector to answer, or an update to apply. */
export type DocumentFrame =
  | { channel: number; kind: 'question'; stateVector: Uint8Array }
  | { channel: number; kind: 'update'; update: Uint8Array };

/** Reads a frame from a device; null when it is not one, or carries anything more. */
export function readFrame(bytes: Uint8Array): DocumentFrame | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const channel = decoding.readVarUint(decoder);
    const kind = decoding.readVarUint(decoder);
    const body = decoding.readVarUint8Array(decoder);
    if (decoding.hasContent(decoder)) return null;
    if (kind === messageYjsSyncStep1) return { channel, kind: 'question', stateVector: body };
    if (kind === messageYjsSyncStep2 || kind === messageYjsUpdate) return { channel, kind: 'update', update: body };
    return null;
  } catch {
    return null;
  }
}

/** « What do you have? », asked of a device: its answer is what the room lacks. */
export const questionFrame = (channel: number, doc: Y.Doc): Uint8Array =>
  frame(channel, (encoder) => writeSyncStep1(encoder, doc));

/** All that a device lacks, by the state vector it sent. Throws when the vector is malformed. */
export const answerFrame = (channel: number, doc: Y.Doc, stateVector: Uint8Array): Uint8Array =>
  frame(channel, (encoder) => writeSyncStep2(encoder, doc, stateVector));

/** Updates as few frames as possible: one document alone, or a batch on channel 0. */
export function updatesFrame(updates: { channel: number; update: Uint8Array }[]): Uint8Array | null {
  const [first, ...others] = updates;
  if (!first) return null;
  if (others.length === 0) return frame(first.channel, (encoder) => writeUpdate(encoder, first.update));
  return frame(0, (batch) => {
    for (const { channel, update } of updates) {
      encoding.writeVarUint(batch, channel);
      encoding.writeVarUint8Array(
        batch,
        written((encoder) => writeUpdate(encoder, update)),
      );
    }
  });
}

function written(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}

const frame = (channel: number, write: (encoder: encoding.Encoder) => void): Uint8Array =>
  written((encoder) => {
    encoding.writeVarUint(encoder, channel);
    write(encoder);
  });
