import { ensureBuilt } from './ensure-built.ts';
import { serveFolder } from './serve.ts';

const DEFAULT_PORT = 4173;

await ensureBuilt();
const serving = await serveFolder('dist', Number(process.env['PORT'] ?? DEFAULT_PORT));
process.stdout.write(`The atlas is at ${serving.url}\nStop with Ctrl+C.\n`);
