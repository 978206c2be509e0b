import { readFileSync } from 'node:fs';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';

/** Runs the room in plain workerd until it is killed: `node durableProcess.ts PORT STATE_DIRECTORY BUNDLE SECRET`. */
const [port, state, bundle, secret] = process.argv.slice(2);
if (!port || !state || !bundle || !secret) throw new Error('port, state directory, bundle and secret are needed');

const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    host: '127.0.0.1',
    port: Number(port),
    resourcePersistencePath: state,
    modules: [{ type: 'ESModule', path: 'worker.js', contents: readFileSync(bundle, 'utf8') }],
    compatibilityDate: '2026-08-15',
    durableObjects: { ROOM: { className: 'WorkshopRoom', useSQLite: true } },
    bindings: { ALLIAGE_SECRET: secret },
  }),
);
await miniflare.ready;
