import type { Localizer } from '../../../i18n/localize.ts';
import type { ConnectivitySettings } from '../../../model/analysis-settings.ts';
import type { LocalizedText } from '../../../model/language.ts';
import type { GapAnswer } from '../../../model/analysis-answers.ts';

/** What every part of the connectivity panel needs to speak and to act. */
export interface PanelInput {
  readonly localizer: Localizer;
  readonly settings: ConnectivitySettings;
  /** The name of a site in the reader's language; its id where it is not known. */
  readonly nameOf: (siteId: string) => string;
  /** The name of a corridor in the reader's language; its id while the records are read. */
  readonly corridorName: (corridorId: string) => string;
  readonly textOf: (text: LocalizedText) => string;
  /** Site or gap under the pointer, in the list or on the map. */
  readonly hovered: string | null;
  readonly ask: (change: Partial<ConnectivitySettings>) => void;
  readonly hover: (id: string | null) => void;
  readonly openSite: (siteId: string) => void;
  /** Chooses a gap and flies there; null lets go of it. */
  readonly chooseGap: (gap: GapAnswer | null) => void;
}
