import { html, nothing, type TemplateResult } from 'lit';
import type { FlywayAnswer, FlywayLegAnswer } from '../../../model/analysis-answers.ts';
import { reasonText } from './gap-words.ts';
import type { PanelInput } from './panel-input.ts';

const MOST_LEGS = 12;
const MOST_LOSSES = 8;

type Loss = FlywayAnswer['losses'][number];

function legSentences({ localizer }: PanelInput, flyway: FlywayAnswer): TemplateResult {
  const long = flyway.legs.filter((leg) => !leg.isWithinUsualFlight).length;
  const { usualFlightKm } = flyway;
  const distance = usualFlightKm === null ? null : localizer.distanceKm(usualFlightKm);
  const longText =
    distance === null
      ? ''
      : long === 0
        ? localizer.t('connect.no-long-legs', { distance })
        : localizer.plural('connect.long-legs', long, { distance });
  return html`<ul class="plain">
    <li>${localizer.plural('connect.legs', flyway.legs.length)}</li>
    ${longText === '' ? nothing : html`<li class=${long > 0 ? 'caution' : ''}>${longText}</li>`}
    <li class="caution small">${localizer.t('connect.usual-flight-judgement')}</li>
    <li>
      ${localizer.t('connect.flyway-protected', {
        total: flyway.siteCount,
        yes: flyway.protectedSites,
        no: flyway.unprotectedSites,
        unknown: flyway.unknownSites,
      })}
    </li>
  </ul>`;
}

function legEntry(input: PanelInput, leg: FlywayLegAnswer, most: number): TemplateResult {
  const { localizer, nameOf } = input;
  const share = most > 0 ? (100 * leg.lengthKm) / most : 0;
  return html`<li class="leg">
    <span class="head"
      ><b>${nameOf(leg.fromId)} – ${nameOf(leg.toId)}</b
      ><span class="figure">${localizer.distanceKm(leg.lengthKm)}</span></span
    >
    <span class="measure"
      ><span
        class=${leg.isWithinUsualFlight ? 'bar' : 'bar over-long'}
        .style=${`--share: ${String(share)}%`}
      ></span
      >${
        leg.isWithinUsualFlight
          ? nothing
          : html`<span class="caution small">${localizer.t('connect.over-long')}</span>`
      }</span
    >
  </li>`;
}

function lossSentences({ localizer }: PanelInput, loss: Loss): readonly string[] {
  const texts: string[] = [];
  if (loss.longestLegRiseKm === null) texts.push(localizer.t('connect.loss-no-way'));
  if (loss.brokenRoutes > 0) texts.push(localizer.plural('connect.loss-broken', loss.brokenRoutes));
  if (loss.longestLegRiseKm !== null && loss.longestLegRiseKm > 0) {
    const distance = localizer.distanceKm(loss.longestLegRiseKm);
    texts.push(localizer.t('connect.loss-longest', { distance }));
  }
  if (loss.lengthRiseKm !== null && loss.lengthRiseKm > 0) {
    texts.push(localizer.t('connect.loss-length', { distance: localizer.distanceKm(loss.lengthRiseKm) }));
  }
  return texts;
}

function lossEntry(input: PanelInput, loss: Loss, index: number): TemplateResult {
  return html`<li class="loss">
    <span class="number">${index + 1}</span>
    <span class="text"
      ><b>${input.nameOf(loss.siteId)}</b
      >${lossSentences(input, loss).map((text) => html`<span class="words">${text}</span>`)}</span
    >
  </li>`;
}

/** The flyway of a bird in sentences, its legs by length and the sites on which it rests. */
export function flywayPart(input: PanelInput, flyway: FlywayAnswer): TemplateResult {
  const { localizer } = input;
  if (flyway.reason !== null) {
    return html`<p class="empty">${reasonText(localizer, 'flyway-reason', flyway.reason)}</p>`;
  }
  const legs = flyway.legs.toSorted((a, b) => b.lengthKm - a.lengthKm);
  const most = legs[0]?.lengthKm ?? 0;
  return html`${legSentences(input, flyway)}
    <h3 class="bar-head">${localizer.t('connect.losses-title')}</h3>
    ${
      flyway.losses.length === 0
        ? html`<p class="empty">${localizer.t('connect.no-losses')}</p>`
        : html`<ol class="gaps">
            ${flyway.losses.slice(0, MOST_LOSSES).map((loss, index) => lossEntry(input, loss, index))}
          </ol>`
    }
    <h3 class="bar-head">${localizer.t('connect.legs-title')}</h3>
    <ol class="legs">
      ${legs.slice(0, MOST_LEGS).map((leg) => legEntry(input, leg, most))}
    </ol>`;
}
