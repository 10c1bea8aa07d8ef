import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  TerraDraw,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
  ValidateNotSelfIntersecting,
  type HexColor,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { DRAWING_PREFIX } from './drawing-style.ts';

/** A shape as it is drawn: the corners of a polygon, not closed, or one position, [lon, lat]. */
export type DrawnShape =
  | { readonly type: 'polygon'; readonly ring: readonly (readonly [number, number])[] }
  | { readonly type: 'point'; readonly position: readonly [number, number] };

/** What the drawing tool tells. */
export interface DrawEvents {
  /** A new shape is complete. */
  drawn(shape: DrawnShape): void;
  /** The shape in hand moves; called up to once a frame. */
  moving(shape: DrawnShape): void;
  /** The hand let go of the shape. */
  moved(shape: DrawnShape): void;
}

/** Digits of a drawn position, about 1 m. */
const DIGITS = 5;

type Style = Readonly<Record<'line' | 'fill' | 'paper', string>>;

function round([lon = 0, lat = 0]: readonly number[]): readonly [number, number] {
  return [Number(lon.toFixed(DIGITS)), Number(lat.toFixed(DIGITS))];
}

function modesOf(style: Style): readonly [TerraDrawPolygonMode, TerraDrawPointMode, TerraDrawSelectMode] {
  const [line, fill, paper] = [style.line as HexColor, style.fill as HexColor, style.paper as HexColor];
  const surface = { fillColor: fill, fillOpacity: 0.25, outlineColor: line, outlineWidth: 2.2 };
  const corner = { color: paper, outline: line };
  return [
    new TerraDrawPolygonMode({
      styles: {
        ...surface,
        closingPointColor: corner.color,
        closingPointOutlineColor: corner.outline,
        closingPointOutlineWidth: 2,
        closingPointWidth: 6,
      },
      validation: (feature, context) => {
        const updateType: string = context.updateType;
        return updateType === 'provisional' ? { valid: true } : ValidateNotSelfIntersecting(feature);
      },
    }),
    new TerraDrawPointMode({
      styles: { pointColor: fill, pointOutlineColor: line, pointOutlineWidth: 2.4, pointWidth: 6 },
    }),
    new TerraDrawSelectMode({
      allowManualDeselection: false,
      keyEvents: { deselect: null, delete: null, rotate: null, scale: null },
      flags: {
        polygon: {
          feature: {
            draggable: true,
            selfIntersectable: false,
            coordinates: { midpoints: true, draggable: true, deletable: true },
          },
        },
        point: { feature: { draggable: true } },
      },
      styles: {
        selectedPolygonColor: fill,
        selectedPolygonFillOpacity: 0.3,
        selectedPolygonOutlineColor: line,
        selectedPolygonOutlineWidth: 2.6,
        selectedPointColor: fill,
        selectedPointOutlineColor: line,
        selectedPointOutlineWidth: 3,
        selectedPointWidth: 8,
        selectionPointColor: corner.color,
        selectionPointOutlineColor: corner.outline,
        selectionPointOutlineWidth: 2.4,
        selectionPointWidth: 6,
        midPointColor: fill,
        midPointOutlineColor: paper,
        midPointOutlineWidth: 1.4,
        midPointWidth: 4,
      },
    }),
  ];
}

/** Drawing on the map, on terra-draw. Its layers come and go with it; nothing it draws stays. */
export class DrawPort {
  readonly #draw: TerraDraw;
  readonly #events: DrawEvents;
  #inHand: number | null = null;
  #nextId = 1;

  constructor(map: MapLibreMap, style: Style, events: DrawEvents) {
    this.#events = events;
    this.#draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: DRAWING_PREFIX }),
      modes: [...modesOf(style)],
      idStrategy: {
        isValidId: (id) => typeof id === 'number',
        getId: () => this.#nextId++,
      },
    });
    this.#draw.on('finish', (id, { action }) => {
      const shape = this.#shapeOf(Number(id));
      if (shape === null) return;
      if (action === 'draw') this.#events.drawn(shape);
      else this.#events.moved(shape);
    });
    this.#draw.on('change', (ids, type) => {
      if (type !== 'update' || this.#inHand === null || !ids.includes(this.#inHand)) return;
      const shape = this.#shapeOf(this.#inHand);
      if (shape !== null) this.#events.moving(shape);
    });
  }

  /** Starts drawing a new shape with the pointer. */
  begin(type: DrawnShape['type']): void {
    this.#clear();
    this.#draw.setMode(type);
  }

  /** Puts a shape under the hand: its corners can be dragged, added at the middles of edges, removed by right click. */
  edit(shape: DrawnShape): void {
    this.#clear();
    const id = this.#nextId++;
    this.#draw.addFeatures([
      {
        type: 'Feature',
        id,
        properties: { mode: shape.type },
        geometry:
          shape.type === 'point'
            ? { type: 'Point', coordinates: [...shape.position] }
            : {
                type: 'Polygon',
                coordinates: [[...shape.ring, ...shape.ring.slice(0, 1)].map((position) => [...position])],
              },
      },
    ]);
    this.#draw.selectFeature(id);
    this.#inHand = id;
  }

  /** Takes away everything that is drawn and leaves the map to itself. */
  stop(): void {
    this.#inHand = null;
    if (this.#draw.enabled) this.#draw.stop();
  }

  #clear(): void {
    this.#inHand = null;
    if (this.#draw.enabled) this.#draw.clear();
    else this.#draw.start();
  }

  #shapeOf(id: number): DrawnShape | null {
    const geometry = this.#draw.getSnapshotFeature(id)?.geometry;
    if (geometry?.type === 'Point') return { type: 'point', position: round(geometry.coordinates) };
    if (geometry?.type !== 'Polygon') return null;
    const ring = (geometry.coordinates[0] ?? []).slice(0, -1).map(round);
    return { type: 'polygon', ring };
  }
}
