import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { Mux, type Socket } from '#lib/channels/mux.ts';
import { SheetProvider } from '#lib/channels/sheetProvider.ts';
import type { RoomAnswer, RoomCall } from '#party/calls.ts';
import { CLAIMS_HEADER, signClaims } from '#party/claims.ts';
import type { ParticipantId, PartnerId, WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/participant.ts';
import type { LedgerEvent } from '#shared/ledger/events.ts';
import { emptyLedger, evolve, type Ledger } from '#shared/ledger/ledger.ts';
import type { ClientFrame, RoomFrame } from '#shared/protocol.ts';
import type { DocumentName } from '#shared/rights.ts';
import type { Asked } from './build.ts';

/** Where rooms are, and the secret they share with the counter. */
export type Rooms = { address: string; secret: string };

export const randomId = (): string => randomBytes(16).toString('base64url');

/** Waits until something is true; fails with its name after `ms`. */
export async function until(what: string, isTrue: () => boolean, ms = 8_000): Promise<void> {
  const end = Date.now() + ms;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`still waiting after ${ms} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Asks a room something, as the counter does. */
export async function ask(rooms: Rooms, workshopId: string, call: RoomCall): Promise<RoomAnswer> {
  const response = await knock(rooms, workshopId, JSON.stringify(call));
  return (await response.json()) as RoomAnswer;
}

export async function knock(rooms: Rooms, workshopId: string, body: string, claims?: string): Promise<Response> {
  const signed = claims ?? (await claimsFor(rooms, workshopId, null));
  const headers = { 'Content-Type': 'application/json', [CLAIMS_HEADER]: signed };
  return fetch(`http://${rooms.address}/parties/main/${workshopId}`, { method: 'POST', headers, body });
}

const claimsFor = (rooms: Rooms, workshopId: string, participantId: string | null): Promise<string> =>
  signClaims(
    rooms.secret,
    { workshopId: workshopId as WorkshopId, participantId: participantId as ParticipantId | null },
    Date.now(),
  );

/** A workshop with these partners, each known by the id given. */
export async function openWorkshop(rooms: Rooms, partners: string[] = ['p1', 'p2']): Promise<string> {
  const workshopId = randomId();
  const answer = await ask(rooms, workshopId, {
    call: 'create',
    workshopId: workshopId as WorkshopId,
    workshop: {
      title: 'Bien vieillir en vallée de l’Ourche',
      lang: 'fr',
      scale: 'local',
      partners: partners.map((id) => ({ name: `Partenaire ${id}`, profile: 'association' })),
    },
    partnerIds: partners as PartnerId[],
    expiresAt: Date.now() + 86_400_000,
  });
  if (!answer.ok) throw new Error(`not created: ${JSON.stringify(answer)}`);
  return workshopId;
}

/** Someone comes in by a link, seated at a partner when it is that partner's own link. */
export async function enter(rooms: Rooms, workshopId: string, id: string, role: Role, at?: string): Promise<void> {
  const answer = await ask(rooms, workshopId, {
    call: 'enter',
    participantId: id as ParticipantId,
    name: `Personne ${id}`,
    role,
    linkEpoch: 1,
    ...(at !== undefined && { invitedBy: at as PartnerId }),
  });
  if (!answer.ok) throw new Error(`${id} did not enter: ${JSON.stringify(answer)}`);
}

/** One device of one person, with everything it was ever sent. */
export class Device {
  readonly mux: Mux;
  readonly socket: WebSocket;
  readonly participantId: string;
  /** Text frames, in order. */
  readonly frames: RoomFrame[] = [];
  /** Everything that arrived, as bytes. */
  readonly received: Buffer[] = [];
  readonly documents = new Map<DocumentName, { doc: Y.Doc; provider: SheetProvider }>();
  ledger: Ledger = emptyLedger;
  closed: { code: number; reason: string } | null = null;

  static async connect(rooms: Rooms, workshopId: string, participantId: string): Promise<Device> {
    const device = await Device.knock(rooms, workshopId, participantId);
    await until(`${participantId} is welcomed`, () => device.mux.isUp || device.closed !== null);
    return device;
  }

  /** Connects without waiting for the welcome. */
  static async knock(rooms: Rooms, workshopId: string, participantId: string, claims?: string): Promise<Device> {
    const signed = claims ?? (await claimsFor(rooms, workshopId, participantId));
    // workerd says goodbye at once and hangs up seconds later; browsers wait two seconds for it, we do not.
    const options = { headers: { [CLAIMS_HEADER]: signed }, closeTimeout: 200 };
    return new Device(new WebSocket(`ws://${rooms.address}/parties/main/${workshopId}`, options), participantId);
  }

  private constructor(socket: WebSocket, participantId: string) {
    this.socket = socket;
    this.participantId = participantId;
    socket.on('message', (data: ArrayBuffer | Buffer) => this.received.push(Buffer.from(data as ArrayBuffer)));
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() };
    });
    // A refused upgrade or a killed server: told by the close that follows.
    socket.on('error', () => {});
    this.mux = new Mux(socket as unknown as Socket, { frame: (frame) => this.#follow(frame) }, 3_600_000);
  }

  open(document: DocumentName): { doc: Y.Doc; provider: SheetProvider } {
    const known = this.documents.get(document);
    if (known) return known;
    const doc = new Y.Doc();
    const opened = { doc, provider: new SheetProvider(this.mux, document, doc) };
    this.documents.set(document, opened);
    return opened;
  }

  /** Opens a document and waits until all of it is here. */
  async sync(document: DocumentName): Promise<Y.Doc> {
    const { doc, provider } = this.open(document);
    await until(`${this.participantId} has ${document}`, () => provider.state.synced);
    return doc;
  }

  /** Waits until the room has recorded everything this device wrote. */
  async saved(): Promise<void> {
    const all = [...this.documents.values()];
    await until(`${this.participantId} is saved`, () => all.every(({ provider }) => provider.state.saved));
  }

  say(frame: ClientFrame): void {
    this.mux.say(frame);
  }

  /** Sends a command and waits for what it became: its events, or the refusal. */
  async command(asked: Asked): Promise<{ events: LedgerEvent[] } | { refused: RoomFrame }> {
    const commandId = asked.commandId ?? randomId();
    const from = this.frames.length;
    this.say({ type: 'command', command: { ...asked, commandId } } as ClientFrame);
    const answer = () => this.frames.slice(from).find((frame) => answersTo(frame, commandId));
    await until(`${this.participantId} is answered on ${asked.type}`, () => answer() !== undefined);
    const frame = answer();
    if (frame?.type === 'done') return { events: [] };
    if (frame?.type === 'events') return { events: frame.events.filter((event) => event.commandId === commandId) };
    return { refused: frame as RoomFrame };
  }

  /** Leaves without a word. */
  async leave(): Promise<void> {
    for (const { provider } of this.documents.values()) provider.destroy();
    this.mux.destroy();
    await until(`${this.participantId} has left`, () => this.closed !== null);
  }

  /** Everything received, as one text in which any leaked word would show. */
  get heard(): string {
    return Buffer.concat(this.received).toString('latin1');
  }

  #follow(frame: RoomFrame): void {
    this.frames.push(frame);
    if (frame.type === 'welcome') this.ledger = frame.ledger;
    if (frame.type === 'events')
      for (const event of frame.events)
        if (event.version > this.ledger.version) this.ledger = evolve(this.ledger, event);
  }
}

const answersTo = (frame: RoomFrame, commandId: string): boolean =>
  (frame.type === 'done' && frame.commandId === commandId) ||
  (frame.type === 'events' && frame.events.some((event) => event.commandId === commandId)) ||
  (frame.type === 'refused' && 'commandId' in frame && frame.commandId === commandId);
