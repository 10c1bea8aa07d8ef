import { addProtocol, prewarm, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { baseTileLoader } from './base-tiles.ts';
import { BASE_SCHEME } from './style/sources.ts';

let isDone = false;

/**
 * Tells MapLibre where its worker lies and how to read the ground, starts its workers and the reading of the archive's
 * directory, so that both are ready when the first map is made. Does its work once per page.
 */
export function setUpMapLibre(archiveUrl: string): void {
  if (isDone) return;
  isDone = true;
  setWorkerUrl(workerUrl);
  addProtocol(BASE_SCHEME, baseTileLoader(archiveUrl));
  prewarm();
}
