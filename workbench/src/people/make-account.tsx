import { listColleagues, makeAccount } from '@yigongkai/contract/staff';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Given } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { ActForm } from '../ui/act-form.tsx';
import { OneTimeLink } from './one-time-link.tsx';

type Values = Given<typeof makeAccount>['body'];

/** A button, the form behind it, and the link that is shown once. */
export function MakeAccount() {
  const [isOpen, setOpen] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const close = () => {
    setOpen(false);
    setLink(null);
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        建立账号
      </Button>
      <Modal
        title={link ? '账号已经建立' : '建立账号'}
        open={isOpen}
        onCancel={close}
        footer={null}
        destroyOnHidden
      >
        {link ? (
          <OneTimeLink path={link} onSeen={close} />
        ) : (
          <AccountForm onMade={(path) => setLink(path)} />
        )}
      </Modal>
    </>
  );
}

function AccountForm({ onMade }: { readonly onMade: (path: string) => void }) {
  const [form] = Form.useForm<Values>();
  const act = useAct(makeAccount, [listColleagues]);
  const send = async (body: Values) => {
    const made = await act.send({ body });
    if (made) onMade(made.link);
  };
  return (
    <ActForm form={form} act={act} button="建立账号" onSend={send}>
      <Form.Item name="name" label="姓名" rules={[{ required: true, message: '请填写姓名' }]}>
        <Input autoComplete="off" autoFocus />
      </Form.Item>
      <Form.Item
        name="login"
        label="登录名"
        extra="3 至 32 个小写字母、数字、点、横线；一人一个，不共用。"
        rules={[{ required: true, message: '请填写登录名' }]}
      >
        <Input autoComplete="off" autoCapitalize="none" />
      </Form.Item>
    </ActForm>
  );
}
