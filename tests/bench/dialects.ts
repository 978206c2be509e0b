import type { Duplex } from 'node:stream';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { messageYjsSyncStep2, readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { CLAIMS_HEADER } from '#party/claims.ts';
import type { ObjectiveId, ParticipantId } from '#shared/domain/ids.ts';
import type { Channel } from '#shared/protocol.ts';
import { addObjective, rewordObjective } from '#shared/sheet/edits.ts';
import { OBJECTIVES } from '#shared/sheet/schema.ts';

/** One measure: which server, how many people write how often, how many watch. */
export type LoadPlan = {
  dialect: keyof typeof DIALECTS;
  url: string;
  writers: number;
  eyes: number;
  perSecond: number;
  seconds: number;
  graceSeconds: number;
  /** For our room: who each socket is (writers first, then eyes), as the worker vouches for them. */
  people?: { participantId: string; sheet: string; claims: string }[];
};

type See = (stamp: string) => void;
type Dialect = {
  writer(index: number): Promise<(stamp: string) => void>;
  eye(index: number, see: See, frame: () => void): Promise<void>;
};

export const DIALECTS: Record<'echo' | 'yPartykit' | 'alliage', (plan: LoadPlan) => Dialect> = {
  echo: ({ url }) => ({
    writer: async () => {
      const socket = drained(await opened(new WebSocket(url)));
      return (stamp) => socket.send(stamp);
    },
    eye: async (_, see, frame) => {
      const socket = await opened(new WebSocket(url));
      socket.on('message', (data) => {
        frame();
        see(String(data));
      });
    },
  }),

  yPartykit: ({ url }) => ({
    writer: async (index) => {
      const socket = drained(await opened(new WebSocket(url)));
      return cardWriter(index, `w${index}`, (update) => socket.send(message([SYNC], (to) => writeUpdate(to, update))));
    },
    eye: async (_, see, frame) => {
      const socket = await opened(new WebSocket(url));
      socket.binaryType = 'arraybuffer';
      const doc = watched(see);
      const synced = new Promise<void>((done) => {
        socket.on('message', (data) => {
          frame();
          const from = decoding.createDecoder(new Uint8Array(data as ArrayBuffer));
          if (decoding.readVarUint(from) === SYNC && readInto(doc, from) === messageYjsSyncStep2) done();
        });
      });
      socket.send(message([SYNC], (to) => writeSyncStep1(to, doc)));
      await synced;
    },
  }),

  alliage: ({ url, people = [], writers }) => ({
    writer: async (index) => {
      const person = people[index];
      if (!person) throw new Error(`No person for writer ${index}`);
      const { socket, channels } = await entered(url, person.claims);
      const own = channels.find(({ document, write }) => document === `sheet:${person.sheet}` && write);
      if (!own) throw new Error(`Writer ${index} may not write`);
      drained(socket);
      return cardWriter(index, person.participantId, (update) =>
        socket.send(message([own.channel], (to) => writeUpdate(to, update))),
      );
    },
    eye: async (index, see, frame) => {
      const person = people[writers + index];
      if (!person) throw new Error(`No person for eye ${index}`);
      const { socket, channels } = await entered(url, person.claims);
      const docs = new Map(channels.map(({ channel }) => [channel, watched(see)]));
      const waiting = new Set(docs.keys());
      const synced = new Promise<void>((done) => {
        const take = (channel: number, from: decoding.Decoder) => {
          const doc = docs.get(channel);
          if (doc && readInto(doc, from) === messageYjsSyncStep2 && waiting.delete(channel) && waiting.size === 0)
            done();
        };
        socket.on('message', (data, isBinary) => {
          if (!isBinary) return;
          frame();
          const from = decoding.createDecoder(new Uint8Array(data as ArrayBuffer));
          const channel = decoding.readVarUint(from);
          if (channel !== 0) return take(channel, from);
          while (decoding.hasContent(from)) {
            const each = decoding.readVarUint(from);
            take(each, decoding.createDecoder(decoding.readVarUint8Array(from)));
          }
        });
      });
      for (const [channel, doc] of docs) socket.send(message([channel], (to) => writeSyncStep1(to, doc)));
      await synced;
    },
  }),
};

const SYNC = 0;

/** A writer rewords its one card: its document holds nothing else, as the others' edits do not matter to it. */
function cardWriter(index: number, participantId: string, send: (update: Uint8Array) => void): (stamp: string) => void {
  const doc = new Y.Doc();
  const author = { participantId: participantId as ParticipantId };
  const id = `card${index}` as ObjectiveId;
  doc.on('update', send);
  addObjective(doc, author, { id, text: '-' });
  return (stamp) => rewordObjective(doc, author, id, stamp);
}

/** A document whose every new text is shown to `see`. */
function watched(see: See): Y.Doc {
  const doc = new Y.Doc();
  doc.getMap(OBJECTIVES).observeDeep((events) => {
    for (const { target } of events) if (target instanceof Y.Text) see(target.toString());
  });
  return doc;
}

const readInto = (doc: Y.Doc, from: decoding.Decoder): number =>
  readSyncMessage(from, encoding.createEncoder(), doc, null);

function message(prefix: number[], write: (to: encoding.Encoder) => void): Uint8Array {
  const to = encoding.createEncoder();
  for (const number of prefix) encoding.writeVarUint(to, number);
  write(to);
  return encoding.toUint8Array(to);
}

function opened(socket: WebSocket): Promise<WebSocket> {
  return new Promise((done, fail) => {
    socket.once('open', () => done(socket));
    socket.once('error', fail);
  });
}

/** A writer takes in what it is sent without reading it: 150 readers' work on one core would measure the clients. */
function drained(socket: WebSocket): WebSocket {
  const { _socket: stream } = socket as unknown as { _socket: Duplex };
  stream.removeAllListeners('data');
  stream.resume();
  return socket;
}

/** Enters our room and waits for its welcome. */
function entered(url: string, claims: string): Promise<{ socket: WebSocket; channels: Channel[] }> {
  const socket = new WebSocket(url, { headers: { [CLAIMS_HEADER]: claims } });
  socket.binaryType = 'arraybuffer';
  return new Promise((done, fail) => {
    socket.once('error', fail);
    socket.once('close', (code) => fail(new Error(`Closed ${code}`)));
    const read = (data: unknown, isBinary: boolean) => {
      if (isBinary) return;
      const frame = JSON.parse(Buffer.from(data as ArrayBuffer).toString());
      if (frame.type !== 'welcome') return;
      socket.off('message', read);
      done({ socket, channels: frame.channels });
    };
    socket.on('message', read);
  });
}
