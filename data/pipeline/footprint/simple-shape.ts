import { bay } from './bay.ts';
import { borderStrip } from './border-strip.ts';
import { box } from './box.ts';
import { coastStrip } from './coast-strip.ts';
import type { SimpleExtent } from './contract.ts';
import { ellipse } from './ellipse.ts';
import { islands } from './islands.ts';
import { lake } from './lake.ts';
import { outline } from './outline.ts';
import { riverCorridor } from './river-corridor.ts';
import type { FamilyOutcome, ShapeRequest } from './shape-family.ts';

/** The family of shapes of an extent of one piece: one file per kind. */
export function familyOf(extent: SimpleExtent, request: ShapeRequest): FamilyOutcome {
  switch (extent.kind) {
    case 'border-strip':
      return borderStrip(extent, request);
    case 'lake':
      return lake(extent, request);
    case 'river-corridor':
      return riverCorridor(extent, request);
    case 'coast-strip':
      return coastStrip(extent, request);
    case 'islands':
      return islands(extent, request);
    case 'bay':
      return bay(extent, request);
    case 'box':
      return box(extent, request);
    case 'outline':
      return outline(extent, request);
    case 'ellipse':
      return ellipse(extent, request);
  }
}
