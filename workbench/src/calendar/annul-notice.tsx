import {
  annulNotice,
  listMoves,
  listNotices,
  previewAnnulment,
  readYear,
} from '@yigongkai/contract/calendar';
import { readToday } from '@yigongkai/contract/today';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { newId } from '../api/new-id.ts';
import { useAct } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Reading } from '../ui/reading.tsx';
import { MovedRequests } from './moved-requests.tsx';

/** A button, and behind it what would move back and the reason to be given. */
export function AnnulNotice({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        作废
      </Button>
      <Modal
        title="作废这个通知"
        open={isOpen}
        onCancel={() => setOpen(false)}
        footer={null}
        width="46rem"
        destroyOnHidden
      >
        <AnnulForm id={id} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function AnnulForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const [form] = Form.useForm<{ why: string }>();
  const [actId] = useState(newId);
  const foreseen = useRead(previewAnnulment, { params: { notice: id } });
  const act = useAct(annulNotice, [listNotices, listMoves, readYear, readToday]);
  const send = async ({ why }: { why: string }) => {
    if (await act.send({ params: { notice: id }, body: { actId, why } })) onDone();
  };
  return (
    <>
      <p>通知录入有误时作废：它写的日子不再计算，期限当即改回。录入的记录仍然保留。</p>
      <Reading read={foreseen}>
        {({ moves }) => <MovedRequests moves={moves} name="作废后变动的申请" />}
      </Reading>
      <ActForm form={form} act={act} button="作废" isDanger onSend={send}>
        <Form.Item
          name="why"
          label="作废的原因"
          rules={[{ required: true, message: '请写明原因' }]}
        >
          <Input.TextArea rows={2} />
        </Form.Item>
      </ActForm>
    </>
  );
}
