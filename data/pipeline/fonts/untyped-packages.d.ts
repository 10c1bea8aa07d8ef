declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'truetype' | 'woff' | 'woff2' | 'sfnt';
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly preserveNameIds?: readonly number[];
  }
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}

declare module 'opentype.js' {
  /** One drawing command in font units, y upward. */
  export type PathCommand =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | { readonly type: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
    | {
        readonly type: 'C';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: 'Z' };
  export interface Glyph {
    readonly index: number;
    readonly advanceWidth: number;
    readonly path: Path;
  }
  export interface Path {
    readonly commands: readonly PathCommand[];
  }
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyph(character: string): Glyph;
    charToGlyphIndex(character: string): number;
    toArrayBuffer(): ArrayBuffer;
  }
  interface Constructors {
    parse(buffer: ArrayBuffer): Font;
    readonly Path: new () => Path;
    readonly Glyph: new (options: {
      name: string;
      unicode?: number;
      advanceWidth: number;
      path: Path;
    }) => Glyph;
    readonly Font: new (options: {
      familyName: string;
      styleName: string;
      unitsPerEm: number;
      ascender: number;
      descender: number;
      createdTimestamp: number;
      glyphs: Glyph[];
    }) => Font;
  }
  const opentype: Constructors;
  export default opentype;
}
