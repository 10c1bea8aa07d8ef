/** A number of a typed array at a place that is known to be in it. One function per kind of array keeps it fast. */
export function floatAt(values: Float64Array, place: number): number {
  return values[place] ?? 0;
}

/** A whole number of a typed array at a place that is known to be in it. */
export function intAt(values: Int32Array, place: number): number {
  return values[place] ?? 0;
}
