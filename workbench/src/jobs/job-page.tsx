import { getRouteApi, Link } from '@tanstack/react-router';
import { cancelJob, listJobs, readJob, retryJob } from '@yigongkai/contract/jobs';
import { ATTEMPT_ENDS } from '@yigongkai/law/people/attempt-ends';
import { JOB_STATES } from '@yigongkai/law/people/job-states';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Reply } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { ActForm } from '../ui/act-form.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { instant } from '../ui/instant.ts';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';

type Told = Reply<typeof readJob>;
type Attempt = Told['attempts'][number];

const route = getRouteApi('/jobs/$job');

/** One piece of work with all its attempts. */
export function JobPage() {
  const { job: id } = route.useParams();
  const read = useRead(readJob, { params: { job: id } });
  return <Reading read={read}>{(told) => <Job {...told} />}</Reading>;
}

function Job({ job, attempts }: Told) {
  const { id, mayRetry, mayCancel } = job;
  return (
    <Page
      title={job.zh}
      lead={<Link to="/jobs">全部后台任务</Link>}
      actions={
        <>
          {mayRetry && <Doing id={id} endpoint={retryJob} word="重新执行" />}
          {mayCancel && <Doing id={id} endpoint={cancelJob} word="取消" isDanger />}
        </>
      }
    >
      <dl className="facts">
        <dt>状态</dt>
        <dd>{JOB_STATES[job.state]}</dd>
        <dt>排入</dt>
        <dd>{instant(job.createdAt)}</dd>
        <dt>最早执行</dt>
        <dd>{instant(job.runAt)}</dd>
        <dt>结束</dt>
        <dd>{job.endedAt ? instant(job.endedAt) : '尚未结束'}</dd>
        <dt>次数</dt>
        <dd>
          已试 {job.attempts} 次，还可以试 {job.attemptsLeft} 次
        </dd>
        <dt>结果或原因</dt>
        <dd>{job.says ?? '没有'}</dd>
      </dl>
      <Section title="每次执行">
        <DataTable<Attempt>
          name="每次执行"
          rows={attempts}
          rowKey={({ attempt }) => attempt}
          empty="还没有执行过。"
          isOrdered
          columns={[
            { key: 'attempt', title: '次', value: ({ attempt }) => attempt, isFigure: true },
            { key: 'beganAt', title: '开始', value: ({ beganAt }) => instant(beganAt) },
            {
              key: 'endedAt',
              title: '结束',
              value: ({ endedAt }) => (endedAt ? instant(endedAt) : ''),
            },
            {
              key: 'end',
              title: '结果',
              value: ({ end }) => (end ? ATTEMPT_ENDS[end] : '正在执行'),
            },
            { key: 'says', title: '说明', value: ({ says }) => says ?? '' },
          ]}
        />
      </Section>
    </Page>
  );
}

function Doing(props: {
  readonly id: string;
  readonly endpoint: typeof retryJob | typeof cancelJob;
  readonly word: string;
  readonly isDanger?: boolean;
}) {
  const { id, endpoint, word, isDanger = false } = props;
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<{ why: string }>();
  const act = useAct(endpoint, [listJobs, readJob]);
  const send = async (body: { why: string }) => {
    if (await act.send({ params: { job: id }, body })) setOpen(false);
  };
  return (
    <>
      <Button danger={isDanger} onClick={() => setOpen(true)}>
        {word}
      </Button>
      <Modal
        title={`${word}这个任务`}
        open={isOpen}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
      >
        <ActForm form={form} act={act} button={word} isDanger={isDanger} onSend={send}>
          <Form.Item name="why" label="原因" rules={[{ required: true, message: '请写明原因' }]}>
            <Input.TextArea rows={2} />
          </Form.Item>
        </ActForm>
      </Modal>
    </>
  );
}
