import { customElement } from 'lit/decorators.js';
import type { Selection } from '../../model/view-state.ts';
import { select } from '../../state/actions.ts';
import { siteById } from '../../state/selectors.ts';
import { CardElement, type CardContent } from './site-card/card-element.ts';
import { corridorContent } from './site-card/corridor-content.ts';
import type { FeatureContext } from './site-card/feature-context.ts';
import { projectContent } from './site-card/project-content.ts';
import { rangeContent } from './site-card/range-content.ts';
import { speciesSiteContent } from './site-card/species-site-content.ts';
import { wetlandContent } from './site-card/wetland-content.ts';

/** The card of whatever is not a protected area: wetland, corridor, species site, range, project area. */
@customElement('nea-feature-card')
export class NeaFeatureCard extends CardElement {
  protected override content(selected: Selection): CardContent | null {
    const context = this.#context();
    const { id } = selected;
    switch (selected.kind) {
      case 'wetland':
        return wetlandContent(
          context,
          this.records.valueOf('wetlands')?.find((entry) => entry.id === id),
        );
      case 'corridor':
        return corridorContent(
          context,
          this.records.valueOf('corridors')?.find((entry) => entry.id === id),
        );
      case 'species-site':
        return speciesSiteContent(
          context,
          this.records.valueOf('species-sites')?.find((entry) => entry.id === id),
        );
      case 'range':
        return rangeContent(
          context,
          this.records.valueOf('ranges')?.find((entry) => entry.id === id),
        );
      case 'project':
        return projectContent(context, this.records.valueOf('programme'), id);
      case 'site':
        return null;
    }
  }

  #context(): FeatureContext {
    return {
      localizer: this.localize.current,
      siteOf: (id) => {
        const store = this.state.store;
        return store === undefined ? undefined : siteById(store.get(), id);
      },
      onOpen: (site) => {
        this.state.update(select({ kind: 'site', id: site.id }));
      },
      species: this.records.valueOf('species'),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-feature-card': NeaFeatureCard;
  }
}
