/** A bar of a round length on the ground. */
export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten, metres. */
  readonly lengthM: number;
  readonly widthPx: number;
}

/**
 * The longest bar of a round length (1, 2 or 5 × 10ⁿ m) that fits in `maxWidthPx` at a ground resolution of
 * `metresPerPixel`; null when the resolution is not a positive number.
 */
export function scaleBar(metresPerPixel: number, maxWidthPx: number): ScaleBar | null {
  if (!Number.isFinite(metresPerPixel) || metresPerPixel <= 0) return null;
  const longestM = metresPerPixel * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(longestM));
  const factor = [5, 2, 1].find((step) => step * power <= longestM) ?? 1;
  const lengthM = factor * power;
  return { lengthM, widthPx: Math.round(lengthM / metresPerPixel) };
}
