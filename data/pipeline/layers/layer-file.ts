import type { Feature, Geometry } from 'geojson';
import type { DataSourceId } from '../../../src/model/layer-definition.ts';

/** Type of a property column. Nulls are written as absent and restored by the reader. */
export type ColumnKind = 'string' | 'number' | 'integer' | 'boolean';
export type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** A layer file about to be written: columns in order, features in a fixed order. */
export interface LayerFile {
  readonly path: string;
  readonly kind: 'layer' | 'overview';
  readonly source: DataSourceId;
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly features: readonly Feature<Geometry, Properties>[];
}

/** Columns of the names in six languages. */
export const NAME_COLUMNS = {
  name_en: 'string',
  name_zh: 'string',
  name_ja: 'string',
  name_ko: 'string',
  name_mn: 'string',
  name_ru: 'string',
} as const;
