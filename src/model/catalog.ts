import type { DataSourceId } from './layer-definition.ts';

/** A built file of `public/data`, with what proves that it is whole. */
export interface CatalogFile {
  /** Path relative to `data/`. */
  readonly path: string;
  readonly kind: 'layer' | 'overview' | 'records' | 'tiles';
  /** The layer source that the file serves; null for records. */
  readonly source: DataSourceId | null;
  readonly bytes: number;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly count: number | null;
  readonly bbox: readonly [number, number, number, number] | null;
  readonly licence: string;
}

/** `public/data/catalog.json`: what this build holds. */
export interface Catalog {
  /** Format of this file and of the data beside it; the atlas refuses another one. */
  readonly format: 1;
  /** Version of the facts, `YYYY.MM.DD` of the day on which they were gathered or last corrected. */
  readonly dataVersion: string;
  readonly clearance: { readonly status: 'draft' | 'cleared'; readonly number: string | null };
  readonly files: readonly CatalogFile[];
}
