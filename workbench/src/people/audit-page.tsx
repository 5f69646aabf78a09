import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportAudit, listColleagues, readAudit } from '@yigongkai/contract/staff';
import { AUDIT_KINDS } from '@yigongkai/law/people/audit-kinds';
import { Button, Select } from 'antd';
import { addressOf, type Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { DataTable } from '../ui/data-table.tsx';
import { DayField } from '../ui/day-field.tsx';
import { instant } from '../ui/instant.ts';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import type { AuditSearch } from './audit-search.ts';
import { objectName } from './object-name.ts';
import type { Colleague } from './people-page.tsx';

type Line = Reply<typeof readAudit>['lines'][number];

const DOORS: Readonly<Record<string, string>> = {
  session: '工作台',
  token: '接口令牌',
  'sign-in': '登录',
  link: '一次性链接',
  operator: '运维',
  applicant: '申请人',
  system: '系统',
};

/** Who did what and who read what, newest first. The filters stand in the address. */
export function AuditPage() {
  const search = useSearch({ from: '/people/audit' });
  const read = useRead(readAudit, { query: search });
  const colleagues = useRead(listColleagues, {});
  const accounts = colleagues.data?.accounts ?? [];
  return (
    <Page
      title="审计记录"
      lead="谁做了什么、谁看了什么。记录只能增加，不能修改；每次查看本身也记在里面。"
    >
      <Filters search={search} accounts={accounts} />
      <Export search={search} />
      <Reading read={read}>
        {({ lines, next }) => (
          <>
            <Lines lines={lines} accounts={accounts} />
            <Paging search={search} next={next} />
          </>
        )}
      </Reading>
    </Page>
  );
}

function Filters({
  search,
  accounts,
}: {
  readonly search: AuditSearch;
  readonly accounts: readonly Colleague[];
}) {
  const navigate = useNavigate({ from: '/people/audit' });
  const choose = (wanted: Partial<AuditSearch>) =>
    void navigate({
      to: '/people/audit',
      search: (present) => ({ ...present, before: undefined, ...wanted }),
    });
  return (
    <section className="filters" aria-label="筛选">
      <Select
        aria-label="人员"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="全部人员"
        value={search.account}
        onChange={(account) => choose({ account })}
        options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        aria-label="事项"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="全部事项"
        value={search.kind}
        onChange={(kind) => choose({ kind })}
        options={Object.entries(AUDIT_KINDS).map(([value, label]) => ({ value, label }))}
      />
      <DayField
        aria-label="从哪天起"
        value={search.fromOn}
        onChange={(day) => choose({ fromOn: day ?? undefined })}
      />
      <span aria-hidden>—</span>
      <DayField
        aria-label="到哪天止"
        value={search.untilOn}
        onChange={(day) => choose({ untilOn: day ?? undefined })}
      />
    </section>
  );
}

/** All lines that the filters let through, not only those shown; that they were exported is itself recorded. */
function Export({ search: { before: _, ...filter } }: { readonly search: AuditSearch }) {
  return (
    <Button href={addressOf(exportAudit.path, {}, filter)} download="审计记录.csv">
      导出符合条件的全部记录（CSV）
    </Button>
  );
}

function Lines({
  lines,
  accounts,
}: {
  readonly lines: readonly Line[];
  readonly accounts: readonly Colleague[];
}) {
  return (
    <DataTable<Line>
      name="审计记录"
      rows={lines}
      rowKey={({ id }) => id}
      empty="没有符合条件的记录。放宽日期或者清除筛选再看。"
      isOrdered
      columns={[
        { key: 'at', title: '时间', value: ({ recordedAt }) => instant(recordedAt) },
        { key: 'name', title: '谁', value: ({ name }) => name ?? '未能识别' },
        { key: 'kind', title: '做了什么', value: ({ kind }) => AUDIT_KINDS[kind] },
        { key: 'object', title: '对象', value: (line) => objectName(line, accounts) },
        { key: 'why', title: '原因', value: ({ why }) => why ?? '' },
        { key: 'door', title: '从哪里', value: ({ door }) => DOORS[door] ?? door },
      ]}
    />
  );
}

function Paging({ search, next }: { readonly search: AuditSearch; readonly next: number | null }) {
  const navigate = useNavigate({ from: '/people/audit' });
  const to = (before: number | undefined) =>
    void navigate({ to: '/people/audit', search: (present) => ({ ...present, before }) });
  return (
    <div className="acts">
      {search.before !== undefined && <Button onClick={() => to(undefined)}>回到最新</Button>}
      {next !== null && <Button onClick={() => to(next)}>更早的记录</Button>}
    </div>
  );
}
