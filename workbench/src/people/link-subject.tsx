import { linkSubject } from '@yigongkai/contract/staff';
import { App, Form, Input } from 'antd';
import { useAct } from '../api/use-act.ts';
import { ActForm } from '../ui/act-form.tsx';

type Values = { readonly subject: string };

/** Under which subject the unified login knows a person. */
export function LinkSubject({ account }: { readonly account: string }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const act = useAct(linkSubject, []);
  const send = async (body: Values) => {
    if (!(await act.send({ params: { account }, body }))) return;
    form.resetFields();
    message.success('统一身份已经绑定，以前绑定的不再有效。');
  };
  return (
    <ActForm form={form} act={act} button="绑定统一身份" onSend={send}>
      <Form.Item
        name="subject"
        label="统一身份标识（sub）"
        extra="由统一身份认证平台给出；绑定后本人可以用统一登录。"
        rules={[{ required: true, message: '请填写统一身份标识' }]}
      >
        <Input maxLength={255} autoComplete="off" />
      </Form.Item>
    </ActForm>
  );
}
