import type { Source } from '../../model/source.ts';

/** The figures of a card that a source can bear; each has a word `bears.<id>`. */
export const BORNE_FIGURES = [
  'designation',
  'year',
  'area',
  'iucn',
  'position',
  'border',
  'neighbours',
  'species',
  'counts',
  'international',
  'agreement',
  'status',
  'other',
] as const;
export type BorneFigure = (typeof BORNE_FIGURES)[number];

const FIELD_FIGURES: Readonly<Record<string, BorneFigure>> = {
  designation: 'designation',
  level: 'designation',
  existence: 'designation',
  year: 'year',
  area: 'area',
  areakm2: 'area',
  marineareakm2: 'area',
  iucn: 'iucn',
  iucncat: 'iucn',
  iucncategory: 'iucn',
  lat: 'position',
  lon: 'position',
  centre: 'position',
  coordinates: 'position',
  location: 'position',
  bbox: 'position',
  elongation: 'position',
  bearingdeg: 'position',
  admin1: 'position',
  extent: 'position',
  border: 'border',
  touchesborder: 'border',
  borderdistancekm: 'border',
  adjoins: 'neighbours',
  neighbours: 'neighbours',
  flagship: 'species',
  species: 'species',
  waterbirdimportance: 'species',
  counts: 'counts',
  ramsar: 'international',
  ramsarid: 'international',
  unesco: 'international',
  wdpaid: 'international',
  agreement: 'agreement',
  status: 'status',
};

/** How a source may be shown. `linked` has an address; `named` is a document without one. */
export type SourceStanding = 'linked' | 'named' | 'original-wanted' | 'general-knowledge';

/** A source with the number under which the figures of a card point to it. */
export interface NumberedSource {
  readonly number: number;
  readonly title: string;
  /** An http(s) address, or null: copies, documents and general knowledge are named without a link. */
  readonly url: string | null;
  readonly standing: SourceStanding;
  readonly bears: readonly BorneFigure[];
}

function figureOf(field: string): BorneFigure {
  const plain = field.toLowerCase().replace(/[^a-z0-9]/g, '');
  return FIELD_FIGURES[plain] ?? loosely(field.toLowerCase());
}

/** Fields written as a remark, such as `area_km2 after 2019`, count for the figure that they begin with. */
function loosely(field: string): BorneFigure {
  const first = field.split(/[^a-z0-9_]+/)[0] ?? '';
  return FIELD_FIGURES[first.replace(/_/g, '')] ?? 'other';
}

function safeUrl(source: Source): string | null {
  return source.url !== null && /^https?:\/\//i.test(source.url) && source.hostKind !== 'copy'
    ? source.url
    : null;
}

function standingOf(source: Source): SourceStanding {
  if (/^general knowledge/i.test(source.title)) return 'general-knowledge';
  if (source.hostKind === 'copy') return 'original-wanted';
  return safeUrl(source) === null ? 'named' : 'linked';
}

/** Numbers the sources of a card from 1 in the order of the record; what each bears is named once. */
export function numberSources(sources: readonly Source[]): readonly NumberedSource[] {
  return sources.map((source, index) => {
    const figures = new Set(source.for.map(figureOf));
    return {
      number: index + 1,
      title: source.title,
      url: safeUrl(source),
      standing: standingOf(source),
      bears: BORNE_FIGURES.filter((figure) => figures.has(figure)),
    };
  });
}

/** The sources of several figures as one list without repetition, by title and address. */
export function mergeSources(lists: readonly (readonly Source[])[]): readonly Source[] {
  const known = new Map<string, Source>();
  for (const source of lists.flat()) {
    const key = `${source.title} ${source.url ?? ''}`;
    const before = known.get(key);
    known.set(key, before === undefined ? source : { ...before, for: [...before.for, ...source.for] });
  }
  return [...known.values()];
}

/** The numbers of the sources that bear `figure`. */
export function numbersFor(numbered: readonly NumberedSource[], figure: BorneFigure): readonly number[] {
  return numbered.filter((source) => source.bears.includes(figure)).map((source) => source.number);
}

/** The numbers, in `numbered`, of the sources of one figure of a longer list. */
export function numbersOf(
  numbered: readonly NumberedSource[],
  sources: readonly Source[],
): readonly number[] {
  const found = numbered.filter((entry) =>
    sources.some((source) => entry.title === source.title && entry.url === safeUrl(source)),
  );
  return found.map((entry) => entry.number);
}
