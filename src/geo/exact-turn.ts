/** Share of the products beyond which a difference cannot be a rounding error: three units in the last place. */
const SURE = 4e-16;

/**
 * Sign of the turn from the vector (ax, ay) to (bx, by): +1 to the left, −1 to the right, 0 in line. Exact for whole
 * numbers up to 2⁵³ (Shewchuk 1997: a quick answer where its error bound allows, else whole numbers of any length).
 */
export function exactTurn(ax: number, ay: number, bx: number, by: number): number {
  const left = ax * by;
  const right = ay * bx;
  const turn = left - right;
  const size = Math.abs(left) + Math.abs(right);
  if (Math.abs(turn) > SURE * size || size <= Number.MAX_SAFE_INTEGER) return Math.sign(turn);
  const exact = BigInt(ax) * BigInt(by) - BigInt(ay) * BigInt(bx);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}
