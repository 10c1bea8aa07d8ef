import type { AnalysisFacts } from '../../model/analysis-facts.ts';
import { shippedZones, type ShippedZone } from '../coverage/shipped-zones.ts';
import { ConnectivityStudy } from './connectivity-study.ts';
import { CoverageStudy } from './coverage-study.ts';

/** All that can be asked of one set of facts. */
export interface Study {
  readonly facts: AnalysisFacts;
  readonly connectivity: ConnectivityStudy;
  readonly coverage: CoverageStudy;
}

/** Makes facts ready for questions; zones are decoded when the first of them needs one. */
export function studyOf(facts: AnalysisFacts): Study {
  let zones: readonly ShippedZone[] | null = null;
  const shipped = (): readonly ShippedZone[] => {
    zones ??= shippedZones(facts.bands);
    return zones;
  };
  return {
    facts,
    connectivity: new ConnectivityStudy(facts, shipped),
    coverage: new CoverageStudy(facts, shipped),
  };
}
