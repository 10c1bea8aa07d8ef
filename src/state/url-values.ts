/** A finite number within [low, high] written in plain decimal notation, or undefined. */
export function parseNumber(text: string, low: number, high: number): number | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= low && value <= high ? value : undefined;
}

/** Writes positions [lon, lat] as `lon,lat;lon,lat` with five decimals (about a metre). */
export function formatPositions(positions: readonly (readonly [number, number])[]): string {
  return positions.map((position) => position.map((value) => Number(value.toFixed(5))).join(',')).join(';');
}

/** Reads `lon,lat;lon,lat`; undefined when any part is not a position on Earth or there are more than `most`. */
export function parsePositions(
  text: string,
  most: number,
): readonly (readonly [number, number])[] | undefined {
  if (text === '') return [];
  const parts = text.split(';');
  if (parts.length > most) return undefined;
  const positions: (readonly [number, number])[] = [];
  for (const part of parts) {
    const [lon, lat, ...rest] = part.split(',');
    const x = parseNumber(lon ?? '', -180, 180);
    const y = parseNumber(lat ?? '', -90, 90);
    if (x === undefined || y === undefined || rest.length > 0) return undefined;
    positions.push([x, y]);
  }
  return positions;
}
