import type { LonLat } from './areal.ts';
import { ECCENTRICITY_SQUARED, FLATTENING, RADIANS, SEMI_MAJOR_M, SEMI_MINOR_M } from './ellipsoid.ts';

const MAXIMUM_ROUNDS = 100;
const SECOND_ECCENTRICITY_SQUARED = ECCENTRICITY_SQUARED / (1 - ECCENTRICITY_SQUARED);

interface Arc {
  readonly sinSigma: number;
  readonly cosSigma: number;
  readonly sigma: number;
  readonly cosSquaredAlpha: number;
  readonly cosTwoSigmaMiddle: number;
  readonly sinAlpha: number;
}

function arcFor(lambda: number, reducedFrom: number, reducedTo: number): Arc {
  const [sinFrom, cosFrom] = [Math.sin(reducedFrom), Math.cos(reducedFrom)];
  const [sinTo, cosTo] = [Math.sin(reducedTo), Math.cos(reducedTo)];
  const across = cosTo * Math.sin(lambda);
  const along = cosFrom * sinTo - sinFrom * cosTo * Math.cos(lambda);
  const sinSigma = Math.hypot(across, along);
  const cosSigma = sinFrom * sinTo + cosFrom * cosTo * Math.cos(lambda);
  const sinAlpha = sinSigma === 0 ? 0 : (cosFrom * cosTo * Math.sin(lambda)) / sinSigma;
  const cosSquaredAlpha = 1 - sinAlpha * sinAlpha;
  const cosTwoSigmaMiddle = cosSquaredAlpha < 1e-15 ? 0 : cosSigma - (2 * sinFrom * sinTo) / cosSquaredAlpha;
  return {
    sinSigma,
    cosSigma,
    sigma: Math.atan2(sinSigma, cosSigma),
    cosSquaredAlpha,
    cosTwoSigmaMiddle,
    sinAlpha,
  };
}

function nextLambda(difference: number, arc: Arc): number {
  const c = (FLATTENING / 16) * arc.cosSquaredAlpha * (4 + FLATTENING * (4 - 3 * arc.cosSquaredAlpha));
  const twoM = arc.cosTwoSigmaMiddle;
  const inner = twoM + c * arc.cosSigma * (2 * twoM * twoM - 1);
  return difference + (1 - c) * FLATTENING * arc.sinAlpha * (arc.sigma + c * arc.sinSigma * inner);
}

function lengthOf(arc: Arc): number {
  const u2 = arc.cosSquaredAlpha * SECOND_ECCENTRICITY_SQUARED;
  const a = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
  const b = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
  const m = arc.cosTwoSigmaMiddle;
  const s = arc.sinSigma;
  const deltaSigma =
    b *
    s *
    (m + (b / 4) * (arc.cosSigma * (2 * m * m - 1) - (b / 6) * m * (4 * s * s - 3) * (4 * m * m - 3)));
  return SEMI_MINOR_M * a * (arc.sigma - deltaSigma);
}

/**
 * Length in metres of the shortest line on the WGS84 ellipsoid between two positions [lon, lat], to 0.1 mm
 * (Vincenty 1975, inverse solution). Nearly antipodal positions, on which that method does not settle, get
 * the great circle of the mean sphere instead, within 0.6 %.
 */
export function geodesicDistanceM(from: LonLat, to: LonLat): number {
  const reducedFrom = Math.atan((1 - FLATTENING) * Math.tan(from[1] * RADIANS));
  const reducedTo = Math.atan((1 - FLATTENING) * Math.tan(to[1] * RADIANS));
  const degrees = ((((to[0] - from[0] + 180) % 360) + 360) % 360) - 180;
  const difference = degrees * RADIANS;
  let lambda = difference;
  for (let round = 0; round < MAXIMUM_ROUNDS; round += 1) {
    const arc = arcFor(lambda, reducedFrom, reducedTo);
    const next = nextLambda(difference, arc);
    if (Math.abs(next) > Math.PI) break;
    if (Math.abs(next - lambda) < 1e-12) return lengthOf(arc);
    lambda = next;
  }
  const mean = (2 * SEMI_MAJOR_M + SEMI_MINOR_M) / 3;
  return mean * arcFor(difference, from[1] * RADIANS, to[1] * RADIANS).sigma;
}
