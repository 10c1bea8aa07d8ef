import { html, nothing } from 'lit';
import type { Wetland } from '../../../model/records.ts';
import { areaText } from '../../text/figures.ts';
import { positionText } from '../../text/geometry.ts';
import { secondNameOf, textIn } from '../../text/names.ts';
import { numbersFor, numberSources } from '../../text/sources.ts';
import { frameAround } from '../zoom-to.ts';
import type { CardContent } from './card-element.ts';
import { factRow, notesSection } from './facts-section.ts';
import { siteLink, type FeatureContext } from './feature-context.ts';
import { confidenceMark, sourceMarks, spoken, unknownMark } from './marks.ts';

/** The card of a lake, lagoon, marsh or river mouth of the Tumen estuary. */
export function wetlandContent(context: FeatureContext, wetland: Wetland | undefined): CardContent | null {
  if (wetland === undefined) return null;
  const { localizer } = context;
  const sources = numberSources(wetland.sources);
  const { areaKm2, waterbirdImportance } = wetland;
  const reachKm = Math.sqrt((areaKm2 ?? 0) / Math.PI) * 1.5 + wetland.coordUncertaintyKm;
  return {
    kindLine: `${localizer.t(`wetland.${wetland.kind}`)} · ${localizer.t(`country.${wetland.country}`)}`,
    name: textIn(wetland.names, localizer.language),
    second: secondNameOf(wetland, localizer.language),
    localName: wetland.localName,
    sources,
    bbox: frameAround(wetland.centre, reachKm),
    body: html`<dl class="figures">
        <div>
          <dt>${localizer.t('ui.area')}</dt>
          <dd>
            ${areaKm2 === null ? unknownMark(localizer) : areaText(localizer, areaKm2)}${sourceMarks(
              localizer,
              numbersFor(sources, 'area'),
            )}
          </dd>
        </div>
        <div>
          <dt>${localizer.t('card.confidence')}</dt>
          <dd class="soft">${confidenceMark(localizer, wetland.confidence)}</dd>
        </div>
      </dl>
      <dl class="pairs">
        ${
          wetland.protectedArea === null
            ? factRow(localizer, 'card.protected-by', unknownMark(localizer))
            : factRow(localizer, 'card.protected-by', siteLink(context, wetland.protectedArea))
        }
        ${factRow(
          localizer,
          'card.position',
          positionText(localizer, wetland.coordUncertaintyKm),
          numbersFor(sources, 'position'),
        )}
      </dl>
      <p class="quiet">${localizer.t(areaKm2 === null ? 'card.wetland-point' : 'card.wetland-circle')}</p>
      ${
        waterbirdImportance === null
          ? nothing
          : html`<h3>
                ${localizer.t('card.waterbirds')}${sourceMarks(localizer, numbersFor(sources, 'species'))}
              </h3>
              <p class="note">${spoken(localizer, textIn(waterbirdImportance, localizer.language))}</p>`
      }
      ${notesSection(localizer, wetland.notes)}`,
  };
}
