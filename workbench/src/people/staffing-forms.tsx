import {
  handOver,
  listColleagues,
  listHandOvers,
  nameDeputy,
  recordLeave,
} from '@yigongkai/contract/staff';
import { Form, Input } from 'antd';
import type { Given } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { ActForm } from '../ui/act-form.tsx';
import { DayField } from '../ui/day-field.tsx';
import { ColleagueField } from './colleague-field.tsx';
import type { Colleague } from './people-page.tsx';

type Props = { readonly accounts: readonly Colleague[] };

const DAY_RULES = [{ required: true, message: '请填写日期' }];

export function LeaveForm({ accounts }: Props) {
  type Values = Given<typeof recordLeave>['body'];
  const [form] = Form.useForm<Values>();
  const act = useAct(recordLeave, [listColleagues]);
  const send = async (body: Values) => {
    if (await act.send({ body })) form.resetFields();
  };
  return (
    <ActForm form={form} act={act} button="登记请假" onSend={send}>
      <ColleagueField name="account" label="请假人" accounts={accounts} />
      <Term />
    </ActForm>
  );
}

export function NameDeputyForm({ accounts }: Props) {
  type Values = Given<typeof nameDeputy>['body'];
  const [form] = Form.useForm<Values>();
  const act = useAct(nameDeputy, [listColleagues]);
  const send = async (body: Values) => {
    if (await act.send({ body })) form.resetFields();
  };
  return (
    <ActForm form={form} act={act} button="指定代理" onSend={send}>
      <ColleagueField name="account" label="被代理人" accounts={accounts} />
      <ColleagueField name="deputy" label="代理人" accounts={accounts} />
      <Term />
    </ActForm>
  );
}

export function HandOverForm({ accounts }: Props) {
  type Values = Given<typeof handOver>['body'];
  const [form] = Form.useForm<Values>();
  const act = useAct(handOver, [listHandOvers]);
  const send = async (body: Values) => {
    if (await act.send({ body })) form.resetFields();
  };
  return (
    <ActForm form={form} act={act} button="登记交接" onSend={send}>
      <ColleagueField name="from" label="交出人" accounts={accounts} />
      <ColleagueField name="to" label="接手人" accounts={accounts} />
      <Form.Item name="fromOn" label="从哪天起" rules={DAY_RULES}>
        <DayField />
      </Form.Item>
      <Form.Item
        name="why"
        label="原因"
        rules={[{ required: true, min: 2, message: '请写明原因，至少 2 个字' }]}
      >
        <Input maxLength={500} />
      </Form.Item>
    </ActForm>
  );
}

/** First and last day, both counting. */
function Term() {
  return (
    <div className="side-by-side">
      <Form.Item name="fromOn" label="从哪天起" rules={DAY_RULES}>
        <DayField />
      </Form.Item>
      <Form.Item name="untilOn" label="到哪天止（含）" rules={DAY_RULES}>
        <DayField />
      </Form.Item>
    </div>
  );
}
