import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(new URL(workerUrl, location.href).href);
const map = new Map({
  container: 'map',
  center: [115, 43],
  zoom: 3.5,
  attributionControl: false,
  style: {
    version: 8,
    sources: { coast: { type: 'geojson', data: new URL('coast.json', location.href).href } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dde9ef' } },
      { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': '#8fa9b6', 'line-width': 1 } },
    ],
  },
});
void map.once('idle', () => {
  performance.mark('map-first-idle');
  document.documentElement.dataset['map'] = 'idle';
});
