import type { Finding } from './finding.ts';
import { openScreening } from './open-screening.ts';
import type { ScreeningSettings } from './screening-settings.ts';

/** All places of a text that should not be published as they stand, in their order. Plain text only. */
export function screenText(text: string, settings: ScreeningSettings): Finding[] {
  const screening = openScreening(settings);
  return [...screening.push(text), ...screening.end()];
}
