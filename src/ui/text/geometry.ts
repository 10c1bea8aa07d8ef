import type { Localizer } from '../../i18n/localize.ts';
import type { GeometryBasis, SiteStatus } from '../../model/site.ts';

/** Where the outline comes from, in one sentence with its uncertainty in km. */
export function basisText(localizer: Localizer, basis: GeometryBasis, uncertaintyKm: number): string {
  return localizer.t(`basis.${basis}`, { distance: localizer.distanceKm(uncertaintyKm) });
}

/** How sure the position is, graded in words: about a kilometre, a few, tens, rough. */
export function positionText(localizer: Localizer, uncertaintyKm: number): string {
  return localizer.t(`position.${positionGrade(uncertaintyKm)}`, {
    distance: localizer.distanceKm(uncertaintyKm),
  });
}

/** Grade of a 1-sigma position uncertainty in km: up to 2 good, up to 10 fair, up to 30 rough, else very rough. */
export function positionGrade(uncertaintyKm: number): 'good' | 'fair' | 'rough' | 'very-rough' {
  if (uncertaintyKm <= 2) return 'good';
  if (uncertaintyKm <= 10) return 'fair';
  return uncertaintyKm <= 30 ? 'rough' : 'very-rough';
}

/** Key of the word for a status. */
export function statusKey(status: SiteStatus): string {
  return `term.${status}`;
}
