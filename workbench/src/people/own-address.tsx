import {
  confirmOwnAddress,
  readOwnAddress,
  removeOwnAddress,
  setOwnAddress,
} from '@yigongkai/contract/messages';
import { CHANNEL_MODES } from '@yigongkai/law/people/channels';
import { App, Form, Input } from 'antd';
import type { Given, Reply } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';
import { PasswordItem } from './password-item.tsx';

type OwnAddressReply = Reply<typeof readOwnAddress>;

/** By which address notices come: it counts once the code that was sent there has been entered. */
export function OwnAddress() {
  const read = useRead(readOwnAddress, {});
  return (
    <Section
      title="通知邮箱"
      lead="到期提醒、密码修改等通知发到这里。地址只有您本人看得到，不显示给同事和管理员。"
    >
      <Reading read={read}>{(own) => <AddressForms own={own} />}</Reading>
    </Section>
  );
}

function AddressForms({ own }: { readonly own: OwnAddressReply }) {
  const { address, unconfirmed, mode } = own;
  return (
    <>
      <p>{address ? <>现在的地址：{address}</> : '还没有登记地址，收不到通知。'}</p>
      {mode !== 'live' && (
        <p className="quiet">
          本平台的邮件：{CHANNEL_MODES[mode]}。现在登记的地址收不到确认码，请联系系统管理员。
        </p>
      )}
      {unconfirmed && <Confirm address={unconfirmed} />}
      <Register />
      {address && <Remove />}
    </>
  );
}

function Register() {
  type Values = Given<typeof setOwnAddress>['body'];
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const act = useAct(setOwnAddress, [readOwnAddress]);
  const send = async (body: Values) => {
    if (!(await act.send({ body }))) return;
    form.resetFields();
    message.success('确认码已经寄往这个地址。');
  };
  return (
    <ActForm form={form} act={act} button="发送确认码" onSend={send}>
      <Form.Item
        name="address"
        label="新的邮箱地址"
        rules={[{ required: true, type: 'email', message: '请填写邮箱地址' }]}
      >
        <Input type="email" autoComplete="email" maxLength={254} />
      </Form.Item>
      <PasswordItem />
    </ActForm>
  );
}

function Confirm({ address }: { readonly address: string }) {
  type Values = Given<typeof confirmOwnAddress>['body'];
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const act = useAct(confirmOwnAddress, [readOwnAddress]);
  const send = async (body: Values) => {
    if (await act.send({ body })) message.success('地址已经确认，今后的通知发到这里。');
  };
  return (
    <ActForm form={form} act={act} button="确认地址" onSend={send}>
      <Form.Item
        name="code"
        label={`寄往 ${address} 的八位确认码`}
        rules={[{ required: true, message: '请填写邮件里的八位数字' }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={20} />
      </Form.Item>
    </ActForm>
  );
}

function Remove() {
  type Values = Given<typeof removeOwnAddress>['body'];
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const act = useAct(removeOwnAddress, [readOwnAddress]);
  const send = async (body: Values) => {
    if (await act.send({ body })) message.success('地址已经删除，不再发送通知。');
  };
  return (
    <>
      <h3>删除地址</h3>
      <ActForm form={form} act={act} button="删除地址" isDanger onSend={send}>
        <PasswordItem />
      </ActForm>
    </>
  );
}
