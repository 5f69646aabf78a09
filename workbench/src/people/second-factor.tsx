import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
} from '@yigongkai/contract/sign-in';
import { App, Form, Input, QRCode } from 'antd';
import { useState } from 'react';
import { useAct } from '../api/use-act.ts';
import { useReadSessionAgain, useSession } from '../shell/session.tsx';
import { ActForm } from '../ui/act-form.tsx';
import { Copyable } from '../ui/copyable.tsx';
import { Section } from '../ui/section.tsx';
import { PasswordItem } from './password-item.tsx';
import { RecoveryCodes, RenewRecoveryCodes } from './recovery-codes.tsx';

type Begun = { readonly secret: string; readonly address: string };

/** The authenticator: set up in three steps, its recovery codes shown once, put out of use with the password. */
export function SecondFactor() {
  const { hasSecondFactor } = useSession();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const confirmed = (recoveryCodes: readonly string[]) => {
    setBegun(null);
    setCodes(recoveryCodes);
  };
  return (
    <Section
      title="动态码"
      lead={
        hasSecondFactor
          ? '已经启用：登录时除密码外还要输入手机上的六位数字。'
          : '没有启用。启用后，别人知道密码也登录不了。'
      }
    >
      {codes && <RecoveryCodes codes={codes} />}
      {hasSecondFactor && (
        <>
          <RenewRecoveryCodes onRenewed={setCodes} />
          <h3>停用</h3>
          <Remove />
        </>
      )}
      {!hasSecondFactor && !begun && <Begin onBegun={setBegun} />}
      {!hasSecondFactor && begun && <Confirm begun={begun} onConfirmed={confirmed} />}
    </Section>
  );
}

function Begin({ onBegun }: { readonly onBegun: (begun: Begun) => void }) {
  const [form] = Form.useForm<{ readonly password: string }>();
  const act = useAct(beginSecondFactor, []);
  const send = async ({ password }: { readonly password: string }) => {
    const begun = await act.send({ body: { password } });
    if (begun) onBegun(begun);
  };
  return (
    <ActForm form={form} act={act} button="开始启用" onSend={send}>
      <PasswordItem />
    </ActForm>
  );
}

function Confirm({
  begun,
  onConfirmed,
}: {
  readonly begun: Begun;
  readonly onConfirmed: (codes: readonly string[]) => void;
}) {
  const [form] = Form.useForm<{ readonly code: string }>();
  const readSessionAgain = useReadSessionAgain();
  const act = useAct(confirmSecondFactor, []);
  const send = async ({ code }: { readonly code: string }) => {
    const confirmed = await act.send({ body: { code } });
    if (!confirmed) return;
    onConfirmed(confirmed.recoveryCodes);
    await readSessionAgain();
  };
  return (
    <>
      <div className="qr-code">
        <QRCode value={begun.address} type="svg" color="#000000" bgColor="#ffffff" />
        <div>
          <p>用手机上的身份验证器扫描二维码；不能扫描时，手工输入下面的密钥。</p>
          <Copyable label="密钥" text={begun.secret} />
        </div>
      </div>
      <ActForm form={form} act={act} button="确认启用" onSend={send}>
        <Form.Item
          name="code"
          label="身份验证器上的六位数字"
          rules={[{ required: true, message: '请填写六位数字' }]}
        >
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={10} />
        </Form.Item>
      </ActForm>
    </>
  );
}

function Remove() {
  const { message } = App.useApp();
  const [form] = Form.useForm<{ readonly password: string }>();
  const readSessionAgain = useReadSessionAgain();
  const act = useAct(removeSecondFactor, []);
  const send = async ({ password }: { readonly password: string }) => {
    if (!(await act.send({ body: { password } }))) return;
    await readSessionAgain();
    message.success('动态码已经停用。');
  };
  return (
    <ActForm form={form} act={act} button="停用动态码" isDanger onSend={send}>
      <PasswordItem />
    </ActForm>
  );
}
