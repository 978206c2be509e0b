// The floor of the table: a raw WebSocket server that hands every message to everyone, and does nothing else.
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (message, isBinary) => {
    for (const other of server.clients) other.send(message, { binary: isBinary });
  });
});
