import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ApiProblem } from '../api/problem.ts';
import { ActForm } from './act-form.tsx';

type Values = { readonly why: string };

/** A button whose act asks for its reason first; the reason goes into the audit. */
export function ReasonButton({
  label,
  title,
  effect,
  isDanger = false,
  act,
  onSend,
}: {
  readonly label: string;
  readonly title: string;
  /** What follows at once. */
  readonly effect: string;
  readonly isDanger?: boolean;
  readonly act: {
    readonly isSending: boolean;
    readonly problem: ApiProblem | null;
    readonly forget: () => void;
  };
  /** @returns whether it was done. */
  readonly onSend: (why: string) => Promise<boolean>;
}) {
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const close = () => {
    setOpen(false);
    act.forget();
  };
  const send = async ({ why }: Values) => {
    if (await onSend(why)) close();
  };
  return (
    <>
      <Button danger={isDanger} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal title={title} open={isOpen} onCancel={close} footer={null} destroyOnHidden>
        <p>{effect}</p>
        <ActForm form={form} act={act} button={label} isDanger={isDanger} onSend={send}>
          <Form.Item
            name="why"
            label="原因（记入审计记录）"
            rules={[{ required: true, min: 2, message: '请写明原因，至少 2 个字' }]}
          >
            <Input.TextArea rows={3} maxLength={500} autoFocus />
          </Form.Item>
        </ActForm>
      </Modal>
    </>
  );
}
