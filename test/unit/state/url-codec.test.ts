import { BELT_DEPTHS_KM, CONNECTIVITY_PARTS, COVERAGE_GROUPS } from '../../../src/model/analysis-settings.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BORDERS, COUNTRIES } from '../../../src/model/country.ts';
import { NO_FILTER, type SiteFilter } from '../../../src/model/filter.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { LAYERS } from '../../../src/model/layers.ts';
import { PLACES } from '../../../src/model/places.ts';
import { FLAGSHIP_SPECIES, IUCN_CATEGORIES, REALMS, SITE_STATUSES } from '../../../src/model/site.ts';
import { CONFIDENCES } from '../../../src/model/source.ts';
import {
  COLOUR_MODES,
  DEFAULT_VIEW,
  PANELS,
  SELECTION_KINDS,
  THEMES,
  type ViewState,
} from '../../../src/model/view-state.ts';
import { decodeView, encodeView } from '../../../src/state/url-codec.ts';

const subset = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...list]);
const decimal = (low: number, high: number, digits: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.ceil(low * 10 ** digits), max: Math.floor(high * 10 ** digits) })
    .map((whole) => Number((whole / 10 ** digits).toFixed(digits)));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const filters: fc.Arbitrary<SiteFilter> = fc.record({
  countries: subset(COUNTRIES),
  borders: subset(BORDERS),
  realms: subset(REALMS),
  categories: subset(IUCN_CATEGORIES),
  species: subset(FLAGSHIP_SPECIES),
  statuses: subset(SITE_STATUSES),
  confidences: subset(CONFIDENCES),
  yearFrom: maybe(fc.integer({ min: 1900, max: 2030 })),
  yearTo: maybe(fc.integer({ min: 1900, max: 2030 })),
  areaFromKm2: maybe(decimal(0, 1e5, 1)),
  areaToKm2: maybe(decimal(0, 1e5, 1)),
});

const views: fc.Arbitrary<ViewState> = fc.record({
  camera: fc.record({ lon: decimal(-180, 180, 5), lat: decimal(-85, 85, 5), zoom: decimal(0, 22, 2) }),
  layers: subset(LAYERS.map((layer) => layer.id)),
  opacity: fc.dictionary(fc.constantFrom(...LAYERS.map((layer) => layer.id)), decimal(0, 1, 2), {
    noNullPrototype: true,
  }),
  theme: fc.constantFrom(...THEMES),
  language: fc.constantFrom(...LANGUAGES),
  colourBy: fc.constantFrom(...COLOUR_MODES),
  panel: fc.constantFrom(...PANELS),
  place: maybe(fc.constantFrom(...PLACES.map((place) => place.id))),
  selected: maybe(
    fc.record({ kind: fc.constantFrom(...SELECTION_KINDS), id: fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/) }),
  ),
  filter: filters,
  connectivity: fc.record({
    species: maybe(fc.constantFrom(...FLAGSHIP_SPECIES)),
    distanceKm: maybe(decimal(0.1, 5000, 2)),
    border: maybe(fc.constantFrom(...BORDERS)),
    part: fc.constantFrom(...CONNECTIVITY_PARTS),
    gap: maybe(fc.constantFrom('chn-hunchun~rus-land-of-the-leopard', 'mng-a~rus-b')),
  }),
  coverage: fc.record({
    group: fc.constantFrom(...COVERAGE_GROUPS),
    depthKm: fc.constantFrom(...BELT_DEPTHS_KM),
    zone: maybe(fc.constantFrom('sea-yellow-sea', 'belt-chn-rus-rus-50')),
  }),
  measure: maybe(fc.array(fc.tuple(decimal(-180, 180, 5), decimal(-90, 90, 5)), { maxLength: 6 })),
});

describe('a link', () => {
  it('restores every view to the digit', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: back, warnings } = decodeView(`#${encodeView(view)}`);
        expect(back).toEqual(view);
        expect(warnings).toEqual([]);
      }),
      { seed: 30, numRuns: 500 },
    );
  });

  it('says nothing about what a newcomer sees anyway', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('v=1&map=3.5/43/115&lang=en');
  });

  it('never throws and always yields a whole view, whatever stands in the hash', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (rubbish) => {
        const { view } = decodeView(rubbish);
        expect(Object.keys(view).sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
        expect(Number.isFinite(view.camera.zoom)).toBe(true);
      }),
      { seed: 30, numRuns: 1000 },
    );
  });

  it.each([
    ['a script', 'v=1&map=<script>alert(1)</script>', ['map']],
    ['not-a-number coordinates', 'v=1&map=NaN/43/115', ['map']],
    ['a latitude off the Earth', 'v=1&map=4/99/115', ['map']],
    ['an unknown language', 'v=1&lang=xx', ['lang']],
    ['an unknown layer', 'v=1&on=gold-mines', ['on']],
    ['a broken escape', 'v=1&sel=%E0%A4%A', ['sel']],
    ['markup in the selection', 'v=1&sel=site:<img src=x onerror=alert(1)>', ['sel']],
    ['a version from the future', 'v=99&lang=ko', ['v']],
    ['an unknown animal', 'v=1&link=unicorn,-,-,gaps,-', ['link']],
    ['a belt of a depth that is not measured', 'v=1&cover=border-belt,33,-', ['cover']],
    ['a year that is a word', 'v=1&year=then~now', ['year']],
  ])('keeps the default and says so for %s', (_title, hash, warnings) => {
    const decoded = decodeView(hash);
    expect(decoded.warnings).toEqual(warnings);
    expect(decoded.view.camera).toEqual(DEFAULT_VIEW.camera);
    expect(decoded.view.filter).toEqual(NO_FILTER);
    expect(decoded.view.selected).toBeNull();
  });

  it('ignores a key that a later version may add', () => {
    expect(decodeView('v=1&lang=mn&story=tiger').warnings).toEqual([]);
    expect(decodeView('v=1&lang=mn&story=tiger').view.language).toBe('mn');
  });

  it('opens a link of the first release', () => {
    const { view, warnings } = decodeView(
      '#v=1&map=10.2/42.4/130.6&lang=ko&off=pa-land&on=graticule&theme=contrast&panel=place&place=tumen&sel=site:rus-khasansky&country=CHN,RUS&year=1990~2020&measure=130.6,42.3;130.7,42.4',
    );
    expect(warnings).toEqual([]);
    expect(view.camera).toEqual({ zoom: 10.2, lat: 42.4, lon: 130.6 });
    expect(view.layers).toContain('graticule');
    expect(view.layers).not.toContain('pa-land');
    expect(view.filter).toMatchObject({ countries: ['CHN', 'RUS'], yearFrom: 1990, yearTo: 2020 });
    expect(view.measure).toEqual([
      [130.6, 42.3],
      [130.7, 42.4],
    ]);
  });
});
