declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { Endpoint } from 'comlink';

  /** Makes a message port of Node speak as one of the browser does. */
  export default function nodeEndpoint(port: unknown): Endpoint;
}
