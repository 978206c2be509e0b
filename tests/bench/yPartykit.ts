// The peer of the table: y-partykit as its documentation shows it, every update kept.
import type * as Party from 'partykit/server';
import { onConnect } from 'y-partykit';

export default {
  onConnect: (connection: Party.Connection, room: Party.Room) =>
    onConnect(connection, room, { persist: { mode: 'snapshot' } }),
} satisfies Party.PartyKitServer;
