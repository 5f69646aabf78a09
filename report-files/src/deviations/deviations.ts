import type { Deviation, DeviationId } from './deviation.ts';
import { FIGURE_DEVIATIONS } from './figures.ts';
import { LABEL_DEVIATIONS } from './labels.ts';
import { LAYOUT_DEVIATIONS } from './layouts.ts';
import { NARRATIVE_DEVIATIONS } from './narrative.ts';
import { PART_DEVIATIONS } from './parts.ts';
import { WORDING_DEVIATIONS } from './wording.ts';

/** Every known deviation with a report that shows it; one without does not compile. */
export const DEVIATIONS: Readonly<Record<DeviationId, Deviation>> = {
  ...LAYOUT_DEVIATIONS,
  ...PART_DEVIATIONS,
  ...LABEL_DEVIATIONS,
  ...FIGURE_DEVIATIONS,
  ...NARRATIVE_DEVIATIONS,
  ...WORDING_DEVIATIONS,
} as const satisfies Record<DeviationId, Deviation>;
