import { balanceCheck } from './checks/balance-check.ts';
import { breakdownCheck } from './checks/breakdown-check.ts';
import { carriedCheck } from './checks/carried-check.ts';
import { carryOverCheck } from './checks/carry-over-check.ts';
import { channelCheck } from './checks/channel-check.ts';
import { claimCheck } from './checks/claim-check.ts';
import { columnSumCheck } from './checks/column-sum-check.ts';
import { copiedTextCheck } from './checks/copied-text-check.ts';
import { documentNumberCheck } from './checks/document-number-check.ts';
import { documentsToldCheck } from './checks/documents-told-check.ts';
import { doneCheck } from './checks/done-check.ts';
import { doubledWordsCheck } from './checks/doubled-words-check.ts';
import { emptyNumberCheck } from './checks/empty-number-check.ts';
import { feeDecimalsCheck } from './checks/fee-decimals-check.ts';
import { feeNoticeCheck } from './checks/fee-notice-check.ts';
import { feeUnitCheck } from './checks/fee-unit-check.ts';
import { formatCheck } from './checks/format-check.ts';
import { governmentDutiesCheck } from './checks/government-duties-check.ts';
import { growthCheck } from './checks/growth-check.ts';
import { kindCheck } from './checks/kind-check.ts';
import { lengthCheck } from './checks/length-check.ts';
import { madeCheck } from './checks/made-check.ts';
import { miswritingCheck } from './checks/miswriting-check.ts';
import { numberingCheck } from './checks/numbering-check.ts';
import { otherPlaceCheck } from './checks/other-place-check.ts';
import { partListCheck } from './checks/part-list-check.ts';
import { pendingCheck } from './checks/pending-check.ts';
import { periodCheck } from './checks/period-check.ts';
import { problemsCheck } from './checks/problems-check.ts';
import { processingFeeCheck } from './checks/processing-fee-check.ts';
import { procurementUnitCheck } from './checks/procurement-unit-check.ts';
import { publicationDayCheck } from './checks/publication-day-check.ts';
import { receivedCheck } from './checks/received-check.ts';
import { remediesSumCheck } from './checks/remedies-sum-check.ts';
import { remediesToldCheck } from './checks/remedies-told-check.ts';
import { repeatCheck } from './checks/repeat-check.ts';
import { reviewFirstCheck } from './checks/review-first-check.ts';
import { rowSumCheck } from './checks/row-sum-check.ts';
import { ruleMakingCheck } from './checks/rule-making-check.ts';
import { sectionTitleCheck } from './checks/section-title-check.ts';
import { shareCheck } from './checks/share-check.ts';
import { stockCheck } from './checks/stock-check.ts';
import { wholeCountCheck } from './checks/whole-count-check.ts';
import { yearCheck } from './checks/year-check.ts';
import { zeroCheck } from './checks/zero-check.ts';
import type { Check } from './judgement.ts';
import type { RuleId } from './report-rules.ts';

/** The check of every rule; a rule without one does not compile. */
export const RULE_CHECKS: Readonly<Record<RuleId, Check>> = {
  'T3-ROW': rowSumCheck,
  'T3-COL': columnSumCheck,
  'T3-BAL': balanceCheck,
  'T4-SUM': remediesSumCheck,
  INT: wholeCountCheck,
  'FEE-UNIT': feeUnitCheck,
  'FEE-DEC': feeDecimalsCheck,
  'PROC-UNIT': procurementUnitCheck,
  'T2-MADE': madeCheck,
  'T2-RULE': ruleMakingCheck,
  FORMAT: formatCheck,
  'N-NEW': receivedCheck,
  'N-CARRY': carriedCheck,
  'N-DONE': doneCheck,
  'N-KIND': kindCheck,
  'N-ZERO': zeroCheck,
  'N-RV': remediesToldCheck,
  'T2-NAR': documentsToldCheck,
  'N-SUM': breakdownCheck,
  'N-CH': channelCheck,
  'N-PCT': shareCheck,
  'N-GROWTH': growthCheck,
  'N-CLAIM': claimCheck,
  'N-REPEAT': repeatCheck,
  PERIOD: periodCheck,
  'N-YEAR': yearCheck,
  'XY-CARRY': carryOverCheck,
  'XY-STOCK': stockCheck,
  'XY-PEND': pendingCheck,
  RVFIRST: reviewFirstCheck,
  DUP: copiedTextCheck,
  'SEC-TITLE': sectionTitleCheck,
  'LIST-6': partListCheck,
  LENGTH: lengthCheck,
  'S5-EMPTY': problemsCheck,
  'S6-FEE': processingFeeCheck,
  'S6-LAPSE': feeNoticeCheck,
  'GOV-50-4': governmentDutiesCheck,
  DATE: publicationDayCheck,
  DOCNO: documentNumberCheck,
  'OTHER-PLACE': otherPlaceCheck,
  'LIST-NUM': numberingCheck,
  DOUBLED: doubledWordsCheck,
  'EMPTY-NUM': emptyNumberCheck,
  WORDING: miswritingCheck,
};
