import { grantRole, listColleagues } from '@yigongkai/contract/staff';
import { readToday } from '@yigongkai/contract/today';
import { ROLES } from '@yigongkai/law/people/roles';
import { App, Form, Select } from 'antd';
import type { Given } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { ActForm } from '../ui/act-form.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';
import type { Colleagues } from './people-page.tsx';

type Values = Omit<Given<typeof grantRole>['body'], 'login'>;

const OPTIONS = Object.entries(ROLES).map(([value, { zh }]) => ({ value, label: zh }));

/** Gives a person a role in the organ, from a day on; the law keeps administrators apart. */
export function GrantRole({
  login,
  sections,
}: {
  readonly login: string;
  readonly sections: Colleagues['sections'];
}) {
  const today = useRead(readToday, {});
  return (
    <Section
      title="授予角色"
      lead="系统、安全、审计三种管理员须由三人分别担任，审计管理员不兼其他角色；也不能给自己授予角色。"
    >
      <Reading read={today}>
        {({ on }) => <GrantForm login={login} sections={sections} today={on} />}
      </Reading>
    </Section>
  );
}

function GrantForm({
  login,
  sections,
  today,
}: {
  readonly login: string;
  readonly sections: Colleagues['sections'];
  readonly today: string;
}) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const act = useAct(grantRole, [listColleagues]);
  const send = async (values: Values) => {
    const section = values.section ?? null;
    if (!(await act.send({ body: { ...values, section, login } }))) return;
    form.resetFields();
    message.success('角色已经授予。');
  };
  return (
    <ActForm
      form={form}
      act={act}
      button="授予角色"
      initialValues={{ fromOn: today }}
      onSend={send}
    >
      <Form.Item name="role" label="角色" rules={[{ required: true, message: '请选择角色' }]}>
        <Select options={OPTIONS} placeholder="选择角色" listHeight={400} virtual={false} />
      </Form.Item>
      {sections.length > 0 && (
        <Form.Item name="section" label="科室" extra="不选时为全机关。">
          <Select
            allowClear
            placeholder="全机关"
            options={sections.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      <div className="side-by-side">
        <Form.Item
          name="fromOn"
          label="从哪天起"
          rules={[{ required: true, message: '请填写日期' }]}
        >
          <DayField />
        </Form.Item>
        <Form.Item name="untilOn" label="到哪天止（含），不填为长期">
          <DayField />
        </Form.Item>
      </div>
    </ActForm>
  );
}
