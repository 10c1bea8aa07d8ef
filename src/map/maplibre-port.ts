import { Map as MapLibreMap, type MapMouseEvent, type PointLike, type StyleSpecification } from 'maplibre-gl';
import { AtlasError } from '../model/errors.ts';
import type { Camera } from '../model/view-state.ts';
import type { DrawEvents, DrawPort } from './draw-port.ts';
import { withDrawing } from './drawing-style.ts';
import { rankHits, type Candidate } from './map-hits.ts';
import type { FitOptions, MapEvents, MapPort } from './map-port.ts';
import { drawPattern, PATTERN_PIXEL_RATIO } from './style/hatch-image.ts';
import { kindOf } from './style/hit-kinds.ts';
import { OWN_SOURCES } from './style/own-sources.ts';
import { MAP_MAX_ZOOM } from './style/sources.ts';

const MIN_ZOOM = 1.5;
const FLY_MS = 1400;
/** How far from the pointer a small thing still counts as hit, CSS pixels. */
const REACH_PX = { mouse: 4, touch: 12 } as const;
/** Sources whose features light up: sites, and gaps by their key. */
const LIT_SOURCES = ['protected-areas', 'site-points', OWN_SOURCES.gaps, OWN_SOURCES.gapNodes];
/** Mark on the events of a move that the atlas asked for. */
const BY_ATLAS = { isByAtlas: true };

/** How a map is made. */
export interface MapPortOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera;
  readonly events: MapEvents;
  /** Accessible name of the canvas. */
  readonly label: string;
}

function reducesMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function createMap({ container, style, camera, label }: MapPortOptions): MapLibreMap {
  try {
    const map = new MapLibreMap({
      container,
      style,
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAP_MAX_ZOOM,
      maxPitch: 0,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      localIdeographFontFamily: false,
      fadeDuration: 0,
      validateStyle: false,
      locale: { 'Map.Title': label },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (error) {
    throw new AtlasError('no-webgl', {}, { cause: error });
  }
}

/** The map of the atlas, on MapLibre. Throws `no-webgl` where the browser cannot draw it. */
export class MapLibrePort implements MapPort {
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  #style: StyleSpecification;
  #hovered: string | null = null;
  #isLost = false;
  #isLent = false;
  #frame = 0;

  constructor(options: MapPortOptions) {
    this.#map = createMap(options);
    this.#style = options.style;
    this.#events = options.events;
    this.#map.setMissingStyleImageResolver((name) => {
      this.#addPattern(name);
      return Promise.resolve();
    });
    this.#listen();
  }

  /** Where the map looks now, unrounded. */
  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter().wrap();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  /**
   * Shows the style; only the differences to the present one reach the map, which tells of its rest once more even when
   * there are none. Leaves the performance mark
   * `atlas-style-applied`, by which the benchmark measures how fast a choice arrives.
   */
  apply(style: StyleSpecification): void {
    this.#style = style;
    if (!this.#isLost) {
      this.#map.setStyle(style, { diff: true, validate: false, transformStyle: withDrawing });
      this.#map.triggerRepaint();
    }
    performance.mark('atlas-style-applied');
  }

  /** Looks at once where the camera says. */
  lookAt({ lon, lat, zoom }: Camera): void {
    this.#map.jumpTo({ center: [lon, lat], zoom }, BY_ATLAS);
  }

  /** Thickens the outline of a site, or the line of a gap; null of none. */
  light(id: string | null): void {
    if (id === this.#hovered || this.#isLost) return;
    this.#setHover(this.#hovered, false);
    this.#hovered = id;
    this.#setHover(id, true);
  }

  /** Fetches the drawing tool and puts it on the map, in these colours. */
  async openDrawing(
    colours: ConstructorParameters<typeof DrawPort>[1],
    events: DrawEvents,
  ): Promise<DrawPort> {
    const { DrawPort: Port } = await import('./draw-port.ts');
    return new Port(this.#map, colours, events);
  }

  /** While lent, clicks and the pointer belong to the drawing tool. */
  lend(isLent: boolean): void {
    this.#isLent = isLent;
  }

  /** Names the map for screen readers. */
  label(text: string): void {
    this.#map.getCanvas().setAttribute('aria-label', text);
  }

  fitTo([west, south, east, north]: readonly [number, number, number, number], options: FitOptions): void {
    this.#map.fitBounds(
      [west, south, east, north],
      {
        padding: options.padding,
        maxZoom: options.maxZoom,
        animate: options.isAnimated && !reducesMotion(),
        duration: FLY_MS,
      },
      BY_ATLAS,
    );
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps, { animate: !reducesMotion() });
  }

  focus(): void {
    this.#map.getCanvas().focus();
  }

  resize(): void {
    this.#map.resize();
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.on('moveend', (event) => {
      this.#events.moved(this.camera, !('isByAtlas' in event));
    });
    map.on('idle', () => {
      this.#tellIdle();
    });
    map.on('click', (event) => {
      const isTouch = 'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';
      const position = [event.lngLat.lng, event.lngLat.lat] as const;
      this.#events.clicked(
        rankHits(this.#candidatesAt(event, isTouch ? REACH_PX.touch : REACH_PX.mouse), position),
        position,
      );
    });
    map.on('mousemove', (event) => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#point(event);
      });
    });
    map.on('mouseout', () => {
      cancelAnimationFrame(this.#frame);
      this.#events.hovered(null);
    });
    map.on('webglcontextlost', () => {
      this.#isLost = true;
      this.#events.contextLost();
    });
    map.on('webglcontextrestored', () => {
      map.once('style.load', () => {
        this.#isLost = false;
        this.apply(this.#style);
        this.#events.contextRestored();
      });
    });
    map.on('error', (event) => {
      const { sourceId, error } = event as {
        readonly sourceId?: string;
        readonly error: { readonly url?: string };
      };
      this.#events.failed(sourceId ?? error.url ?? '');
    });
  }

  #tellIdle(): void {
    const bounds = this.#map.getBounds();
    const { lat, zoom } = this.camera;
    const metresPerPixel = (Math.cos((lat * Math.PI) / 180) * 40_075_016.686) / (512 * 2 ** zoom);
    this.#events.idle(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      metresPerPixel,
    );
  }

  #candidatesAt({ point }: MapMouseEvent, reachPx: number): readonly Candidate[] {
    const box: [PointLike, PointLike] = [
      [point.x - reachPx, point.y - reachPx],
      [point.x + reachPx, point.y + reachPx],
    ];
    return this.#map.queryRenderedFeatures(box).flatMap((feature) => {
      const kind = kindOf(feature.layer.metadata);
      const id: unknown = feature.properties['id'];
      if (kind === null || typeof id !== 'string') return [];
      const areaKm2: unknown = feature.properties['areaKm2'];
      return [
        {
          kind,
          id,
          geometryType: feature.geometry.type,
          areaKm2: typeof areaKm2 === 'number' ? areaKm2 : null,
        },
      ];
    });
  }

  #point(event: MapMouseEvent): void {
    if (this.#isLost || this.#isLent || this.#map.isMoving()) return;
    const { lng, lat } = event.lngLat;
    const hits = rankHits(this.#candidatesAt(event, 2), [lng, lat]);
    this.#map.getCanvas().style.cursor = hits.length > 0 ? 'pointer' : '';
    this.#events.hovered(
      hits.find(({ kind }) => kind === 'site' || kind === 'gap' || kind === 'zone')?.id ?? null,
    );
  }

  #setHover(id: string | null, isLit: boolean): void {
    if (id === null) return;
    for (const source of LIT_SOURCES) {
      if (this.#map.getSource(source) !== undefined)
        this.#map.setFeatureState({ source, id }, { hover: isLit });
    }
  }

  #addPattern(name: string): void {
    const image = drawPattern(name);
    if (image === null || this.#map.hasImage(name)) return;
    this.#map.addImage(name, image, { pixelRatio: PATTERN_PIXEL_RATIO });
  }
}
