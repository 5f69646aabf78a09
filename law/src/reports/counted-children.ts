import { isSameArea } from '../people/area-relation.ts';
import { organName } from '../people/organ-name.ts';
import { sameOrgan } from '../people/same-organ.ts';
import type { NamedReport } from './check-reports.ts';
import { tableScope } from './organ-standing.ts';

/** A report that is not added, and why: in Chinese. */
export type UncountedChild = { readonly name: string; readonly why: string };

/** Which reports are added: each organ once, and nothing that another one already sums. */
export function countedChildren(
  parent: NamedReport,
  children: readonly NamedReport[],
  members: readonly string[],
): {
  counted: NamedReport[];
  uncounted: UncountedChild[];
  missingMembers: string[];
} {
  const counted: NamedReport[] = [];
  const uncounted: UncountedChild[] = [];
  for (const child of children) {
    const why = whyNot(parent, child, counted, children);
    if (why) uncounted.push({ name: child.name, why });
    else counted.push(child);
  }
  const missingMembers = members.filter(
    (member) => !children.some(({ report }) => isOf(report.organ, member)),
  );
  return { counted, uncounted, missingMembers };
}

function whyNot(
  parent: NamedReport,
  child: NamedReport,
  counted: readonly NamedReport[],
  children: readonly NamedReport[],
): string | null {
  const { organ, year, refused } = child.report;
  if (refused !== null) return refused;
  if (parent.report.year !== null && year !== null && year !== parent.report.year)
    return `是 ${year} 年度的报告，汇总的是 ${parent.report.year} 年度`;
  if (isOf(organ, parent.report.organ)) return '就是汇总的机关自己，不能加进去';
  const twin = counted.find(({ report }) => isOf(organ, report.organ));
  if (twin) return `与 ${twin.name} 是同一机关，只计一次`;
  const container = children.find(
    (other) => other !== child && contains(other.report.organ, organ, parent.report.organ),
  );
  return container ? `${container.name} 是所在地区的汇总，已经包括它，不重复计` : null;
}

function isOf(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && sameOrgan(one, other).verdict === 'same';
}

/** Whether a report sums the area that the organ belongs to, below the parent's own. */
function contains(other: string | null, organ: string | null, parent: string | null): boolean {
  if (other === null || organ === null || tableScope(other) !== 'area') return false;
  const outer = organName(other).areas.at(-1);
  const whole = parent === null ? undefined : organName(parent).areas.at(-1);
  if (!outer || (whole && isSameArea(outer, whole))) return false;
  return organName(organ).areas.some((area) => isSameArea(area, outer));
}
