import { readFile } from 'node:fs/promises';
import type { MultiPolygon } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAdjacency } from '../../../../data/pipeline/footprint/adjacency.ts';
import { loadBaseGeography } from '../../../../data/pipeline/base/base-geography.ts';
import {
  indexBase,
  type BaseIndex,
  type BaseWindow,
} from '../../../../data/pipeline/footprint/base-window.ts';
import type { Clip, Extent } from '../../../../data/pipeline/footprint/contract.ts';
import { readSources, type Sources } from '../../../../data/pipeline/records/read-sources.ts';
import { readFlatGeobuf } from '../../../../src/dataset/read-flatgeobuf.ts';
import { areaKm2 } from '../../../../src/geo/area.ts';
import { bboxOf, padBBox } from '../../../../src/geo/bbox.ts';
import { buffer } from '../../../../src/geo/buffer.ts';
import { difference, intersection, union } from '../../../../src/geo/overlay.ts';
import { validityBreaches } from '../../../../src/geo/validity.ts';
import { COUNTRIES } from '../../../../src/model/country.ts';

const PUBLIC = new URL('../../../../public/data/', import.meta.url);
/** Crossings no deeper than this are the rounding of edges, metres. */
const BORDER_TOLERANCE_M = 100;
/** Share of a site that may lie off its ground: edges of the shore are simplified, small lakes and islets filled. */
const OFF_GROUND_SHARE = 0.02;
/** Clips of the parts of an extent; a footprint may lie on any of them. */
function clipsOf(extent: Extent): Clip[] {
  const own = extent.clip ?? 'country-land';
  return extent.kind === 'clusters' ? extent.parts.map((part) => part.clip ?? own) : [own];
}

let sources: Sources;
let index: BaseIndex;
let shapes: Map<string, MultiPolygon>;
const windows = new Map<string, BaseWindow>();

function windowOf(id: string, shape: MultiPolygon): BaseWindow {
  const window = windows.get(id) ?? index.cut(padBBox(bboxOf(shape), 0.01));
  windows.set(id, window);
  return window;
}

beforeAll(async () => {
  sources = await readSources();
  index = indexBase(await loadBaseGeography('fine'));
  const layer = await readFlatGeobuf(new Uint8Array(await readFile(new URL('protected-areas.fgb', PUBLIC))));
  shapes = new Map(
    layer.features.map(({ properties, geometry }) => [String(properties['id']), geometry as MultiPolygon]),
  );
});

describe('the footprint of every record, as built', () => {
  it('is drawn for every record of known area, and for no other', () => {
    const known = sources.protectedAreas.filter((record) => record.area_km2 !== null).map(({ id }) => id);
    expect([...shapes.keys()].sort()).toEqual(known.sort());
  });

  it('has the reported area within 1 per cent on the ellipsoid', () => {
    const wrong = sources.protectedAreas.flatMap(({ id, area_km2: reported }) => {
      const shape = shapes.get(id);
      if (shape === undefined || reported === null) return [];
      const error = (areaKm2(shape) / reported - 1) * 100;
      return Math.abs(error) < 1 ? [] : [`${id} ${error.toFixed(2)} %`];
    });
    expect(wrong).toEqual([]);
  });

  it('is valid: closed rings, shells counter-clockwise, no crossing of the antimeridian', () => {
    const wrong = [...shapes].flatMap(([id, shape]) =>
      validityBreaches(shape).map((code) => `${id} ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(COUNTRIES)('never lies on the land of a neighbour of %s, to 100 m', (country) => {
    const wrong = sources.protectedAreas
      .filter((record) => record.country === country)
      .flatMap(({ id }) => {
        const shape = shapes.get(id);
        if (shape === undefined) return [];
        const others = [...windowOf(id, shape).land].filter(([iso3]) => iso3 !== country);
        const over = others.map(([, land]) => intersection(shape, land)).filter((part) => areaKm2(part) > 0);
        const deep = over.some((part) => areaKm2(buffer(part, -BORDER_TOLERANCE_M / 2)) > 0);
        return deep ? [`${id} lies across the border`] : [];
      });
    expect(wrong).toEqual([]);
  });

  it.each(COUNTRIES)('lies on the land, or in the sea, that each record of %s names', (country) => {
    const wrong = sources.protectedAreas
      .filter((record) => record.country === country)
      .flatMap(({ id }) => {
        const shape = shapes.get(id);
        const extent = sources.extents.find((line) => line.id === id)?.extent as Extent | undefined;
        if (shape === undefined || extent === undefined) return [];
        const window = windowOf(id, shape);
        const land = union([...window.land.values(), window.unattributed]);
        const clips = clipsOf(extent);
        const whole = areaKm2(shape);
        const atSea = areaKm2(difference(shape, [land])) / whole;
        if (clips.every((clip) => !clip.includes('sea')) && atSea > OFF_GROUND_SHARE) {
          return [`${id} ${(atSea * 100).toFixed(1)} % in the sea`];
        }
        if (clips.every((clip) => clip === 'sea') && 1 - atSea > OFF_GROUND_SHARE) {
          return [`${id} ${((1 - atSea) * 100).toFixed(1)} % on land`];
        }
        return [];
      });
    expect(wrong).toEqual([]);
  });

  it('lies within 3 km of every documented neighbour across the border, or says why not', () => {
    const drawn = sources.protectedAreas.map(({ id }) => ({
      id,
      geometry: shapes.get(id) ?? null,
      geometryBasis: 'modelled' as const,
      centre: [0, 0] as const,
      areaKm2: null,
      areaErrorPct: null,
      uncertaintyKm: 0,
      issues: [],
    }));
    const checks = checkAdjacency(sources.protectedAreas, drawn);
    expect(checks).toHaveLength(31);
    expect(checks.filter(({ adjoins }) => adjoins).length).toBeGreaterThanOrEqual(27);
    expect(checks.filter(({ reason }) => reason === 'unexplained')).toEqual([]);
  });
});
