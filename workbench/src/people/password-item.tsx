import { Form, Input } from 'antd';

/** Whoever sits at a computer that was left open changes nothing of the account. */
export function PasswordItem() {
  return (
    <Form.Item
      name="password"
      label="当前密码（确认是您本人）"
      rules={[{ required: true, message: '请填写当前密码' }]}
    >
      <Input.Password autoComplete="current-password" />
    </Form.Item>
  );
}
