import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../../../src/geo/areal.ts';
import type { BBox } from '../../../src/geo/bbox.ts';

/** What the footprint needs of a line of `protected-areas.jsonl`; names as there. */
export interface FootprintRecord {
  readonly id: string;
  readonly country: string;
  /** Reported area, km²; null when unknown. */
  readonly area_km2: number | null;
  readonly lat: number;
  readonly lon: number;
  readonly coord_uncertainty_km: number;
}

/** Ground that a shape may cover; `country-land` when an extent does not say. */
export type Clip = 'country-land' | 'country-and-water' | 'sea' | 'country-and-sea';

/** Which side of a shore a shape lies on. */
type ShoreSide = 'sea' | 'land' | 'both';

interface ExtentBase {
  readonly clip?: Clip | undefined;
}

/** A belt along the international border, on the own side. */
export interface BorderStripExtent extends ExtentBase {
  readonly kind: 'border-strip';
  readonly from: LonLat;
  readonly to: LonLat;
}

/** The water surface round a point, more or less a shore belt. */
export interface LakeExtent extends ExtentBase {
  readonly kind: 'lake';
  readonly at: LonLat;
}

/** A belt along a river reach, on both banks or on the own side of a border river. */
export interface RiverCorridorExtent extends ExtentBase {
  readonly kind: 'river-corridor';
  readonly river: string;
  readonly from: LonLat;
  readonly to: LonLat;
  readonly bank: 'own' | 'both';
}

/** A belt along a shore. */
export interface CoastStripExtent extends ExtentBase {
  readonly kind: 'coast-strip';
  readonly from: LonLat;
  readonly to: LonLat;
  readonly side: ShoreSide;
}

/** Islands at the points, and as much of the sea about them as the area asks for. */
export interface IslandsExtent extends ExtentBase {
  readonly kind: 'islands';
  readonly at: readonly LonLat[];
  readonly side: 'land' | 'sea';
}

/** The water round a point, out to an arc across the mouth of the bay. */
export interface BayExtent extends ExtentBase {
  readonly kind: 'bay';
  readonly at: LonLat;
}

/** A published frame, its corners rounded. */
export interface BoxExtent extends ExtentBase {
  readonly kind: 'box';
  readonly bbox: BBox;
}

/** A generalised outline drawn for the atlas. */
export interface OutlineExtent extends ExtentBase {
  readonly kind: 'outline';
  readonly ring: readonly LonLat[];
}

/** An ellipse about the centre of the record, or of the part. */
export interface EllipseExtent extends ExtentBase {
  readonly kind: 'ellipse';
  /** Bearing of the long axis, degrees clockwise from north; 0 when not given. */
  readonly bearing_deg?: number | undefined;
  /** Long axis over short axis; 1 when not given. */
  readonly elongation?: number | undefined;
}

/** An extent of one piece. */
export type SimpleExtent =
  | BorderStripExtent
  | LakeExtent
  | RiverCorridorExtent
  | CoastStripExtent
  | IslandsExtent
  | BayExtent
  | BoxExtent
  | OutlineExtent
  | EllipseExtent;

/** One of several pieces, with its share of the area and, for an ellipse, its own centre. */
type ClusterPart = SimpleExtent & {
  readonly share?: number | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
};

/** Several pieces that share the area; the shares are scaled to a sum of 1. */
interface ClustersExtent extends ExtentBase {
  readonly kind: 'clusters';
  readonly parts: readonly ClusterPart[];
}

/** How a site hangs on the ground: the `extent` of a line of `extents.jsonl`. */
export type Extent = SimpleExtent | ClustersExtent;

/** A line of `extents.jsonl`; `lat` and `lon` there stand in place of those of the record. */
export interface ExtentRecord {
  readonly id: string;
  readonly extent: Extent;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

/** What can fall short of the ideal in a footprint. */
type FootprintIssueCode =
  | 'area-unknown'
  | 'area-not-met'
  | 'no-ground'
  | 'anchor-off-line'
  | 'line-not-found'
  | 'water-not-found'
  | 'island-not-charted'
  | 'outline-rescaled';

/** One shortcoming with its figures; every fallback leaves one. */
export interface FootprintIssue {
  readonly code: FootprintIssueCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A modelled outline of a site, or the reason why there is none. */
export interface Footprint {
  readonly id: string;
  /** Outline in degrees, wound as RFC 7946 asks; null for a marked point. */
  readonly geometry: MultiPolygon | null;
  readonly geometryBasis: 'modelled' | 'reported-point';
  /** Position of the marked point, and of the label [lon, lat]. */
  readonly centre: LonLat;
  /** Ellipsoidal area of the outline, km²; null without one. */
  readonly areaKm2: number | null;
  /** Drawn minus reported area in per cent of the reported; null without an outline. */
  readonly areaErrorPct: number | null;
  /** Radius about the centre within which the true centre lies with some two thirds probability, km. */
  readonly uncertaintyKm: number;
  readonly issues: readonly FootprintIssue[];
}
