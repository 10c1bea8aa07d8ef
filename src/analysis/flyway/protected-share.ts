import type { Areal } from '../../geo/areal.ts';
import { bboxHolds, bboxOf } from '../../geo/bbox.ts';
import { isInside } from '../../geo/inside.ts';
import type { SpeciesSite } from '../../model/records.ts';

/** How well a species site is known to be protected. */
export type ProtectionKnown =
  /** Its centre lies in the outline of a protected site of the atlas. */
  | 'inside'
  /** Its record names what protects it, in words, though its centre lies in no outline. */
  | 'named'
  /** Neither: unknown, which does not mean unprotected. */
  | 'unknown';

/** Protection of the sites of a flyway: each site, and the number of each kind. */
export interface ProtectedShare {
  readonly bySite: readonly { readonly siteId: string; readonly protection: ProtectionKnown }[];
  readonly inside: number;
  readonly named: number;
  readonly unknown: number;
}

/** A protected site with its outline. */
export interface ProtectedOutline {
  readonly id: string;
  readonly geometry: Areal;
}

/** Sorts species sites by what is known of their protection; the words of the record are not judged. */
export function protectedShare(
  sites: readonly SpeciesSite[],
  outlines: readonly ProtectedOutline[],
): ProtectedShare {
  const boxes = outlines.map(({ geometry }) => bboxOf(geometry));
  const liesInside = ({ centre: [lon, lat] }: SpeciesSite): boolean =>
    outlines.some(({ geometry }, index) => {
      const box = boxes[index];
      return box !== undefined && bboxHolds(box, [lon, lat, lon, lat]) && isInside([lon, lat], geometry);
    });
  const bySite = sites.map((site) => {
    const otherwise: ProtectionKnown = site.protectedArea === null ? 'unknown' : 'named';
    return { siteId: site.id, protection: liesInside(site) ? ('inside' as const) : otherwise };
  });
  const count = (kind: ProtectionKnown): number =>
    bySite.filter(({ protection }) => protection === kind).length;
  return { bySite, inside: count('inside'), named: count('named'), unknown: count('unknown') };
}
