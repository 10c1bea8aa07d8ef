/** Numbers that look random and are the same for the same seed, evenly spread from 0 to below 1. */
export type RandomSource = () => number;

/** Generator "mulberry32" (T. Ettinger 2017): 32 bits of state, ample for some 100,000 draws. */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Two independent draws of the standard normal distribution (Box and Muller 1958). */
export function normalPair(random: RandomSource): readonly [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
