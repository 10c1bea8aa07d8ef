import type { LonLat } from './areal.ts';
import { AUTHALIC_RADIUS_M, authalicLatitude, geodeticLatitude, RADIANS } from './ellipsoid.ts';

/** A plane about a centre: metres, x to the east and y to the north at the centre. */
export interface LocalProjection {
  /** Centre [lon, lat], degrees. */
  readonly centre: LonLat;
  /** [lon, lat] in degrees to [x, y] in metres. */
  readonly toPlane: (position: LonLat) => LonLat;
  /** [x, y] in metres to [lon, lat] in degrees. */
  readonly toGlobe: (point: LonLat) => LonLat;
}

/**
 * Lambert azimuthal equal-area about a centre, on the WGS84 ellipsoid by way of its authalic sphere (Snyder
 * 1987, chapter 24): areas are true everywhere. Lengths are true to 0.2 % near the centre (the authalic
 * sphere is not the ellipsoid) and to 0.3 % within 300 km; not for places near the antipode of the centre.
 */
export function equalAreaAbout(centre: LonLat): LocalProjection {
  const [centreLon, centreLat] = centre;
  const middle = authalicLatitude(centreLat * RADIANS);
  const sinMiddle = Math.sin(middle);
  const cosMiddle = Math.cos(middle);
  const toPlane = ([lon, lat]: LonLat): LonLat => {
    const beta = authalicLatitude(lat * RADIANS);
    const turn = (lon - centreLon) * RADIANS;
    const sinBeta = Math.sin(beta);
    const cosBeta = Math.cos(beta);
    const cosTurn = Math.cos(turn);
    const factor =
      AUTHALIC_RADIUS_M * Math.sqrt(2 / (1 + sinMiddle * sinBeta + cosMiddle * cosBeta * cosTurn));
    return [
      factor * cosBeta * Math.sin(turn),
      factor * (cosMiddle * sinBeta - sinMiddle * cosBeta * cosTurn),
    ];
  };
  const toGlobe = ([x, y]: LonLat): LonLat => {
    const radius = Math.hypot(x, y);
    if (radius === 0) return centre;
    const angle = 2 * Math.asin(Math.min(1, radius / (2 * AUTHALIC_RADIUS_M)));
    const sinAngle = Math.sin(angle);
    const cosAngle = Math.cos(angle);
    const beta = Math.asin(cosAngle * sinMiddle + (y * sinAngle * cosMiddle) / radius);
    const turn = Math.atan2(x * sinAngle, radius * cosMiddle * cosAngle - y * sinMiddle * sinAngle);
    return [centreLon + turn / RADIANS, geodeticLatitude(beta) / RADIANS];
  };
  return { centre, toPlane, toGlobe };
}
