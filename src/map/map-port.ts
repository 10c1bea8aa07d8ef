import type { Camera } from '../model/view-state.ts';
import type { HitKind } from './style/hit-kinds.ts';

/** A feature under the pointer. */
export interface MapHit {
  readonly kind: HitKind;
  readonly id: string;
  /** Where it was hit, [lon, lat]. */
  readonly position: readonly [number, number];
}

/** What the map tells the rest. Events of moves that the atlas itself asked for are marked. */
export interface MapEvents {
  /** The camera came to rest. */
  moved(camera: Camera, byReader: boolean): void;
  /** The map rests and shows everything; extent in degrees, resolution in m per CSS pixel at the centre. */
  idle(extent: readonly [number, number, number, number], metresPerPixel: number): void;
  /** A click or tap; the topmost feature first, empty on bare ground. */
  clicked(hits: readonly MapHit[], position: readonly [number, number]): void;
  /** The pointer entered another site, gap or zone, or left all. */
  hovered(id: string | null): void;
  contextLost(): void;
  contextRestored(): void;
  /** A file of the map could not be read: the id of its source, else the address that was asked for. */
  failed(sourceOrUrl: string): void;
}

/** Frame to fit, and the pixels that panels cover on each side. */
export interface FitOptions {
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly maxZoom: number;
  readonly isAnimated: boolean;
}

/** What the rest of the atlas may ask of a map. Everything that is *shown* flows through the state instead. */
export interface MapPort {
  /** Frame [west, south, east, north], degrees. */
  fitTo(bbox: readonly [number, number, number, number], options: FitOptions): void;
  zoomBy(steps: number): void;
  /** Focuses the map so that arrow keys move it. */
  focus(): void;
  resize(): void;
  remove(): void;
}
