import type { LinkProps } from '@tanstack/react-router';
import type { Permission } from '@yigongkai/law/people/role-permissions';

export type NavigationPage = {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
  /** Without it the page is not offered, and the server refuses what it would read. */
  readonly needs?: Permission;
};

type Word = NavigationPage & { readonly pages: readonly NavigationPage[] };

/** The six words, and under each the pages that there are. */
export const WORDS = [
  { to: '/requests', label: '依申请公开', pages: [] },
  { to: '/remedies', label: '复议诉讼', pages: [] },
  { to: '/publications', label: '主动公开', pages: [] },
  { to: '/reports', label: '年报', pages: [] },
  { to: '/oversight', label: '监督保障', pages: [] },
  {
    to: '/people',
    label: '人员机构',
    pages: [
      { to: '/people/staffing', label: '请假代理交接' },
      { to: '/people/roles', label: '角色和权限' },
      { to: '/people/organs', label: '机关' },
      { to: '/people/audit', label: '审计记录', needs: 'audit' },
      { to: '/calendar', label: '工作日历', needs: 'workdays' },
      { to: '/settings', label: '设置', needs: 'settings' },
      { to: '/jobs', label: '后台任务', needs: 'jobs' },
      { to: '/account', label: '本人账号' },
    ],
  },
] as const satisfies readonly Word[];
