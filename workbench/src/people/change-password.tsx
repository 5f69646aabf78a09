import { changePassword } from '@yigongkai/contract/sign-in';
import { App, Form, Input } from 'antd';
import { useAct } from '../api/use-act.ts';
import { useReadSessionAgain } from '../shell/session.tsx';
import { ActForm } from '../ui/act-form.tsx';
import { Section } from '../ui/section.tsx';

type Values = { readonly current: string; readonly password: string; readonly again: string };

export function ChangePassword() {
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const readSessionAgain = useReadSessionAgain();
  const act = useAct(changePassword, []);
  const send = async ({ current, password }: Values) => {
    if (!(await act.send({ body: { current, password } }))) return;
    await readSessionAgain();
    form.resetFields();
    message.success('密码已经修改，其他设备上的登录都已结束。');
  };
  return (
    <Section title="修改密码">
      <ActForm form={form} act={act} button="修改密码" onSend={send}>
        <Form.Item
          name="current"
          label="当前密码"
          rules={[{ required: true, message: '请填写当前密码' }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="password"
          label="新密码"
          extra="至少 12 个字符；可以用几个不相干的词。"
          rules={[{ required: true, min: 12, message: '密码至少 12 个字符' }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label="再输一次新密码"
          dependencies={['password']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                value === getFieldValue('password')
                  ? Promise.resolve()
                  : Promise.reject(new Error('两次输入的密码不一样')),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </ActForm>
    </Section>
  );
}
