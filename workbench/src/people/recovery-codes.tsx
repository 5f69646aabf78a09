import { renewRecoveryCodes } from '@yigongkai/contract/sign-in';
import { Alert, Form, Input } from 'antd';
import { useAct } from '../api/use-act.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Copyable } from '../ui/copyable.tsx';

export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <Alert
      type="warning"
      showIcon
      title="请抄下恢复码"
      description={
        <>
          <p>手机不在身边时，用一个恢复码代替动态码；每个只能用一次。离开本页后不再显示。</p>
          <Copyable label="恢复码" text={codes.join('\n')} />
        </>
      }
    />
  );
}

type Values = { readonly code: string };

/** Where the codes were used up, or seen by somebody. */
export function RenewRecoveryCodes({
  onRenewed,
}: {
  readonly onRenewed: (codes: readonly string[]) => void;
}) {
  const [form] = Form.useForm<Values>();
  const act = useAct(renewRecoveryCodes, []);
  const send = async (body: Values) => {
    const renewed = await act.send({ body });
    if (!renewed) return;
    form.resetFields();
    onRenewed(renewed.recoveryCodes);
  };
  return (
    <>
      <h3>更换恢复码</h3>
      <p className="quiet">恢复码快用完、遗失或者可能被人看到时更换。原来的恢复码立即作废。</p>
      <ActForm form={form} act={act} button="更换恢复码" onSend={send}>
        <Form.Item
          name="code"
          label="身份验证器上的六位数字（不能用恢复码）"
          rules={[{ required: true, message: '请填写六位数字' }]}
        >
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={10} />
        </Form.Item>
      </ActForm>
    </>
  );
}
