import { listTokens, makeToken, revokeToken } from '@yigongkai/contract/sign-in';
import { PERMISSIONS } from '@yigongkai/law/people/role-permissions';
import { Alert, App, Button, Checkbox, Form, Input, InputNumber, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Given, Reply } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { useSession } from '../shell/session.tsx';
import { ActForm } from '../ui/act-form.tsx';
import { Copyable } from '../ui/copyable.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { instant } from '../ui/instant.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';

type Token = Reply<typeof listTokens>['tokens'][number];
type Wanted = Given<typeof makeToken>['body'];

/** What programs may do in one's name: made, shown once, put out of use. */
export function ApiTokens() {
  const read = useRead(listTokens, {});
  const [made, setMade] = useState<string | null>(null);
  return (
    <Section title="接口令牌" lead="让程序代您读取数据。令牌只有勾选的权限，到期自动失效。">
      {made && (
        <Alert
          type="warning"
          showIcon
          title="令牌只显示这一次"
          description={<Copyable label="令牌" text={made} />}
        />
      )}
      <Reading read={read}>{({ tokens }) => <TokenTable tokens={tokens} />}</Reading>
      <MakeToken onMade={setMade} />
    </Section>
  );
}

function TokenTable({ tokens }: { readonly tokens: readonly Token[] }) {
  return (
    <DataTable<Token>
      name="接口令牌"
      rows={tokens}
      rowKey={({ id }) => id}
      empty="还没有令牌。需要程序读取数据时，在下面生成一个。"
      columns={[
        { key: 'name', title: '用途', value: ({ name }) => name },
        {
          key: 'permissions',
          title: '权限',
          value: ({ permissions }) => permissions.map((one) => PERMISSIONS[one].zh).join('、'),
        },
        { key: 'expiresAt', title: '到期', value: ({ expiresAt }) => instant(expiresAt) },
        {
          key: 'lastUsedAt',
          title: '最近使用',
          value: ({ lastUsedAt }) => (lastUsedAt ? instant(lastUsedAt) : '没有用过'),
        },
        {
          key: 'state',
          title: '状态',
          value: stateOf,
          draw: (token) => (stateOf(token) === '可用' ? <Revoke token={token} /> : stateOf(token)),
        },
      ]}
    />
  );
}

function stateOf({ revokedAt, expiresAt }: Token): string {
  if (revokedAt) return '已作废';
  return Date.parse(expiresAt) <= Date.now() ? '已到期' : '可用';
}

function Revoke({ token }: { readonly token: Token }) {
  const act = useAct(revokeToken, [listTokens]);
  return (
    <>
      可用{' '}
      <Popconfirm
        title={`作废“${token.name}”？用它的程序会立即停止工作。`}
        okText="作废"
        onConfirm={() => void act.send({ params: { token: token.id } })}
      >
        <Button size="small" danger loading={act.isSending}>
          作废
        </Button>
      </Popconfirm>
      <ProblemNote problem={act.problem} />
    </>
  );
}

function MakeToken({ onMade }: { readonly onMade: (token: string) => void }) {
  const { message } = App.useApp();
  const { permissions } = useSession();
  const [form] = Form.useForm<Wanted>();
  const act = useAct(makeToken, [listTokens]);
  const send = async (body: Wanted) => {
    const made = await act.send({ body });
    if (!made) return;
    onMade(made.token);
    form.resetFields();
    message.success('令牌已经生成，请马上复制。');
  };
  const options = permissions
    .filter((one) => PERMISSIONS[one].inTokens)
    .map((one) => ({ value: one, label: PERMISSIONS[one].zh }));
  return (
    <ActForm form={form} act={act} button="生成令牌" initialValues={{ days: 90 }} onSend={send}>
      <Form.Item name="name" label="用途" rules={[{ required: true, message: '请填写令牌的用途' }]}>
        <Input maxLength={100} placeholder="例如：每周统计" />
      </Form.Item>
      <Form.Item
        name="permissions"
        label="权限"
        // A group of boxes is asked for by its rule: its role may not be called required.
        required={false}
        rules={[{ required: true, message: '请至少选择一项权限' }]}
      >
        <Checkbox.Group options={options} />
      </Form.Item>
      <Form.Item
        name="days"
        label="有效天数"
        rules={[{ required: true, message: '有效期 1 至 366 天' }]}
      >
        <InputNumber min={1} max={366} precision={0} />
      </Form.Item>
    </ActForm>
  );
}
