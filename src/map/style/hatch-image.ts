/** Pixels of a repeating pattern. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Patterns are drawn at twice the size, for sharp screens. */
export const PATTERN_PIXEL_RATIO = 2;

/** Name of the 45° hatch of a colour; `spacingPx` is the distance between lines in CSS pixels, a power of two. */
export function hatchName(colour: string, spacingPx: number): string {
  return `hatch:${colour}:${String(spacingPx)}`;
}

/** Share of a pixel that a diagonal line through the corners of the tile covers, smooth at its edges. */
function coverage(x: number, y: number, size: number, halfWidth: number): number {
  const across = (((x + y + 1) % size) + size) % size;
  const distance = Math.min(across, size - across) / Math.SQRT2;
  return Math.min(1, Math.max(0, halfWidth - distance + 0.5));
}

/** Draws the pattern of that name, or null for another name. The same name yields the same pixels. */
export function drawPattern(name: string): PatternImage | null {
  const match = /^hatch:#([0-9a-f]{6}):(\d+)$/.exec(name);
  if (match === null) return null;
  const colour = Number.parseInt(match[1] ?? '', 16);
  const size = Number(match[2]) * PATTERN_PIXEL_RATIO;
  const data = new Uint8ClampedArray(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const share = coverage(index % size, Math.floor(index / size), size, 0.95);
    data.set([colour >> 16, (colour >> 8) & 255, colour & 255, Math.round(share * 255)], index * 4);
  }
  return { width: size, height: size, data };
}
