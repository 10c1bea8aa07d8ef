/** Equatorial radius of WGS84, metres. */
export const SEMI_MAJOR_M = 6378137;
/** Flattening of WGS84. */
export const FLATTENING = 1 / 298.257223563;
/** Polar radius of WGS84, metres. */
export const SEMI_MINOR_M = SEMI_MAJOR_M * (1 - FLATTENING);
/** Square of the first eccentricity. */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);

/** Degrees to radians. */
export const RADIANS = Math.PI / 180;

/**
 * The function q of Snyder (USGS Professional Paper 1395, equation 3-12): twice the area between the
 * equator and a parallel, per radian of longitude, in units of the squared semi-major axis.
 * @param sine sine of the geodetic latitude
 */
export function authalicQ(sine: number): number {
  const e = ECCENTRICITY;
  const product = e * sine;
  return (
    (1 - ECCENTRICITY_SQUARED) *
    (sine / (1 - product * product) - Math.log((1 - product) / (1 + product)) / (2 * e))
  );
}

/** Value of {@link authalicQ} at the pole. */
const AUTHALIC_Q_POLE = authalicQ(1);

/** Radius of the sphere with the surface of the ellipsoid, metres. */
export const AUTHALIC_RADIUS_M = SEMI_MAJOR_M * Math.sqrt(AUTHALIC_Q_POLE / 2);

/** Authalic latitude of a geodetic one, both in radians. */
export function authalicLatitude(latitude: number): number {
  const ratio = authalicQ(Math.sin(latitude)) / AUTHALIC_Q_POLE;
  return Math.asin(Math.max(-1, Math.min(1, ratio)));
}

/** Geodetic latitude of an authalic one, both in radians (Snyder, equation 3-18; below 1e-9 rad of error). */
export function geodeticLatitude(authalic: number): number {
  const e2 = ECCENTRICITY_SQUARED;
  const e4 = e2 * e2;
  const e6 = e4 * e2;
  return (
    authalic +
    (e2 / 3 + (31 * e4) / 180 + (517 * e6) / 5040) * Math.sin(2 * authalic) +
    ((23 * e4) / 360 + (251 * e6) / 3780) * Math.sin(4 * authalic) +
    ((761 * e6) / 45360) * Math.sin(6 * authalic)
  );
}
