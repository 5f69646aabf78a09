import { getRouteApi, Link } from '@tanstack/react-router';
import { listJobs } from '@yigongkai/contract/jobs';
import { JOB_STATES, type JobState } from '@yigongkai/law/people/job-states';
import { Button, Select } from 'antd';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { DataTable } from '../ui/data-table.tsx';
import { DayField } from '../ui/day-field.tsx';
import { instant } from '../ui/instant.ts';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';

type Jobs = Reply<typeof listJobs>;
type Job = Jobs['jobs'][number];

const route = getRouteApi('/jobs');

/** The system's own work: what waits, what runs, and what was given up. */
export function JobsPage() {
  const search = route.useSearch();
  const read = useRead(listJobs, { query: search });
  return (
    <Page
      title="后台任务"
      lead={
        <>
          定时和排队的工作。失败的会自动再试，次数用尽才放弃，放弃的请看原因后重新执行。
          <Link to="/jobs/messages">邮件和短信的发送情况</Link>
        </>
      }
    >
      <Reading read={read}>
        {(jobs) => (
          <>
            <Counts jobs={jobs} />
            <Filters kinds={jobs.kinds} />
            <JobTable jobs={jobs.jobs} />
            <Pages next={jobs.next} />
          </>
        )}
      </Reading>
    </Page>
  );
}

function Counts({ jobs: { counts, oldestDueAt } }: { readonly jobs: Jobs }) {
  return (
    <>
      <ul className="counts" aria-label="各状态的任务数">
        {Object.entries(JOB_STATES).map(([state, zh]) => (
          <li key={state}>
            <Link to="/jobs" search={{ state: state as JobState }}>
              {zh} <strong className="figure">{counts[state as JobState] ?? 0}</strong>
            </Link>
          </li>
        ))}
      </ul>
      {oldestDueAt && <p>到期未执行的任务中，最早的一件自 {instant(oldestDueAt)} 起等待。</p>}
    </>
  );
}

function Filters({ kinds }: { readonly kinds: Jobs['kinds'] }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = (wanted: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...wanted, before: undefined } });
  return (
    <search className="filters">
      <Select<JobState>
        aria-label="状态"
        placeholder="全部状态"
        allowClear
        value={search.state ?? null}
        onChange={(state) => filter({ state: state ?? undefined })}
        options={Object.entries(JOB_STATES).map(([value, label]) => ({
          value: value as JobState,
          label,
        }))}
      />
      <Select<string>
        aria-label="种类"
        placeholder="全部种类"
        allowClear
        value={search.kind ?? null}
        onChange={(kind) => filter({ kind: kind ?? undefined })}
        options={kinds.map(({ kind, zh, schedule }) => ({
          value: kind,
          label: schedule ? `${zh}（${schedule}）` : zh,
        }))}
        popupMatchSelectWidth={false}
      />
      <DayField
        aria-label="自哪一天起"
        value={search.sinceOn}
        onChange={(day) => filter({ sinceOn: day ?? undefined })}
      />
    </search>
  );
}

function JobTable({ jobs }: { readonly jobs: Jobs['jobs'] }) {
  return (
    <DataTable<Job>
      name="后台任务"
      rows={jobs}
      rowKey={({ id }) => id}
      empty="没有符合条件的任务。可以清除上面的条件。"
      isOrdered
      columns={[
        {
          key: 'kind',
          title: '任务',
          value: ({ zh }) => zh,
          draw: ({ id, zh }) => (
            <Link to="/jobs/$job" params={{ job: id }}>
              {zh}
            </Link>
          ),
        },
        { key: 'state', title: '状态', value: ({ state }) => JOB_STATES[state] },
        { key: 'createdAt', title: '排入', value: ({ createdAt }) => instant(createdAt) },
        {
          key: 'runAt',
          title: '最早执行',
          value: ({ runAt, state }) => (state === 'waiting' ? instant(runAt) : ''),
        },
        {
          key: 'endedAt',
          title: '结束',
          value: ({ endedAt }) => (endedAt ? instant(endedAt) : ''),
        },
        { key: 'attempts', title: '已试', value: ({ attempts }) => attempts, isFigure: true },
        { key: 'says', title: '结果或原因', value: ({ says }) => says ?? '' },
      ]}
    />
  );
}

function Pages({ next }: { readonly next: number | null }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (before: number | undefined) => void navigate({ search: { ...search, before } });
  return (
    <p className="pages">
      {search.before !== undefined && <Button onClick={() => go(undefined)}>最新的</Button>}
      {next !== null && <Button onClick={() => go(next)}>更早的</Button>}
    </p>
  );
}
