import opentype, { type Font } from 'opentype.js';

/** Characters with the font that has their outlines. */
export interface OutlineShare {
  readonly font: Font;
  readonly characters: readonly string[];
}

const UNITS_PER_EM = 1000;
/** Vertical metrics that the East Asian Noto Sans fonts share, in font units. */
const ASCENDER = 1160;
const DESCENDER = -288;
const TABLE_RECORDS_START = 12;
const TABLE_RECORD_LENGTH = 16;
const HEAD_CHECKSUM_OFFSET = 8;
const HEAD_CREATED_OFFSET = 20;

/**
 * Sets both dates of the `head` table, and the checksums over them, to zero, so that the same outlines give the same
 * bytes; the subsetter that packs the font works the checksums out again.
 */
function withoutDates(file: ArrayBuffer): Buffer {
  const bytes = Buffer.from(file);
  const tableCount = bytes.readUInt16BE(4);
  for (let index = 0; index < tableCount; index += 1) {
    const record = TABLE_RECORDS_START + index * TABLE_RECORD_LENGTH;
    if (bytes.toString('latin1', record, record + 4) !== 'head') continue;
    const head = bytes.readUInt32BE(record + 8);
    bytes.fill(0, record + 4, record + 8);
    bytes.fill(0, head + HEAD_CHECKSUM_OFFSET, head + HEAD_CHECKSUM_OFFSET + 4);
    bytes.fill(0, head + HEAD_CREATED_OFFSET, head + HEAD_CREATED_OFFSET + 16);
  }
  return bytes;
}

/**
 * One OpenType font of outlines taken from several: a few signs or rare Han characters lie scattered over many
 * slices of a package, and one small file serves better than twenty. No kerning or other layout is kept; all
 * fonts must count 1000 units to the em.
 */
export function mergeOutlines(shares: readonly OutlineShare[]): Buffer {
  const notdef = new opentype.Glyph({
    name: '.notdef',
    advanceWidth: UNITS_PER_EM,
    path: new opentype.Path(),
  });
  const drawn = shares.flatMap(({ font, characters }) => {
    if (font.unitsPerEm !== UNITS_PER_EM)
      throw new Error(`A font has ${String(font.unitsPerEm)} units per em`);
    return characters.map((character) => ({ codePoint: character.codePointAt(0) ?? 0, font, character }));
  });
  const glyphs = drawn
    .sort((first, second) => first.codePoint - second.codePoint)
    .map(({ codePoint, font, character }) => {
      const { advanceWidth, path } = font.charToGlyph(character);
      return new opentype.Glyph({
        name: `u${codePoint.toString(16)}`,
        unicode: codePoint,
        advanceWidth,
        path,
      });
    });
  const merged = new opentype.Font({
    familyName: 'Atlas Sans',
    styleName: 'Regular',
    unitsPerEm: UNITS_PER_EM,
    ascender: ASCENDER,
    descender: DESCENDER,
    createdTimestamp: 1,
    glyphs: [notdef, ...glyphs],
  });
  return withoutDates(merged.toArrayBuffer());
}
