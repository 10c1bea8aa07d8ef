type Fields = Map<string, string>;

/** Each brings the fields of one link version to the next; index 0 leads from version 1 to 2. */
const MIGRATIONS: readonly ((fields: Fields) => Fields)[] = [];

/**
 * Brings the fields of an older link up to `current`. A link without a version is read as the current one; a link
 * of a newer version is read as far as it is understood, and `v` is named in `warnings`.
 */
export function migrateLink(fields: Fields, current: number, warnings: string[]): Fields {
  const text = fields.get('v');
  const version = text === undefined ? current : Number(text);
  if (!Number.isInteger(version) || version < 1 || version > current) {
    warnings.push('v');
    return fields;
  }
  return MIGRATIONS.slice(version - 1, current - 1).reduce((migrated, step) => step(migrated), fields);
}
