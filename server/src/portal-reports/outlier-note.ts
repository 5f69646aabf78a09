import type { Outliers } from '@yigongkai/law/reports/outliers';
import { REPORT_SETTINGS } from '@yigongkai/law/reports/report-settings';
import { type Html, html } from '../http/html.ts';

const LEAST = REPORT_SETTINGS.smallestSample.value;
const TIMES = REPORT_SETTINGS.outlierDeviations.value;

/**
 * How outliers were told, or why none were, with the sample.
 *
 * @param what is counted: 个机关, 个年度.
 */
export function outlierNote(outliers: Outliers, what: string, found: readonly string[]): Html {
  return html`<p class="quiet">${says(outliers, what, found)}</p>`;
}

function says(outliers: Outliers, what: string, found: readonly string[]): string {
  const sample = `有数字的共 ${outliers.sample} ${what}`;
  if (outliers.kind === 'too-few') return `${sample}，少于 ${LEAST} ${what}，不判断离群值。`;
  if (outliers.kind === 'no-spread')
    return `${sample}，其中至少一半等于中位数 ${outliers.median}，没有离散程度可作尺度，不判断离群值。`;
  const told = found.length > 0 ? `离群：${found.join('、')}。` : '没有离群值。';
  return `${told}${sample}，中位数 ${round(outliers.median)}，绝对中位差（各数与中位数之差的中位数）${round(outliers.deviation)}；与中位数相差超过 ${TIMES} × 1.4826 倍绝对中位差的，即${outliers.least > 0 ? `小于 ${round(outliers.least)} 或者` : ''}大于 ${round(outliers.most)} 的，称为离群。离群只表示与其他数字相距较远，不等于有误。`;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
