import { signIn, unifiedSignIn } from '@yigongkai/contract/sign-in';
import { Button, Form, Input } from 'antd';
import { useId, useRef, useState } from 'react';
import { call } from '../api/call.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';
import { ProblemNote } from '../ui/problem-note.tsx';

type Values = { readonly login: string; readonly password: string; readonly code?: string };

/** Login and password, then the code where one is set. @param onDone with the session open. */
export function SignInForm({
  hasUnifiedLogin,
  onDone,
}: {
  readonly hasUnifiedLogin: boolean;
  readonly onDone: () => Promise<unknown>;
}) {
  const name = useId();
  const isUnderWay = useRef(false);
  const [isSending, setSending] = useState(false);
  const [asksCode, setAsksCode] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const submit = async (values: Values) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSending(true);
    setProblem(null);
    try {
      await call(signIn, { body: values });
      await onDone();
    } catch (error) {
      const refused = asProblem(error);
      if (refused.details.secondFactor) setAsksCode(true);
      else setProblem(refused);
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };
  return (
    <Form<Values>
      name={name}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => void submit(values)}
      className="sign-in-form"
    >
      <Form.Item name="login" label="登录名" rules={[{ required: true, message: '请填写登录名' }]}>
        <Input autoComplete="username" autoCapitalize="none" autoFocus />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      {asksCode && (
        <Form.Item
          name="code"
          label="动态码"
          extra="身份验证器上的六位数字；手机不在身边时，填写一个恢复码。"
          rules={[{ required: true, message: '请填写动态码或者恢复码' }]}
        >
          <Input autoComplete="one-time-code" autoFocus />
        </Form.Item>
      )}
      <ProblemNote problem={problem} />
      <Button type="primary" htmlType="submit" block loading={isSending}>
        登录
      </Button>
      {hasUnifiedLogin && (
        <Button block href={unifiedSignIn.path} className="unified">
          用统一身份认证登录
        </Button>
      )}
    </Form>
  );
}
