import { addOrganBelow, listOrgansBelow } from '@yigongkai/contract/organs';
import { ORGAN_KINDS } from '@yigongkai/law/people/organ-kind';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { Given } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { useSession } from '../shell/session.tsx';
import { ActForm } from '../ui/act-form.tsx';

type Values = Given<typeof addOrganBelow>['body'];

const KINDS = Object.entries(ORGAN_KINDS).map(([value, { zh }]) => ({ value, label: zh }));

/** Adds an organ right below the one for which one acts. */
export function AddOrgan() {
  const { organ } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const act = useAct(addOrganBelow, [listOrgansBelow]);
  const close = () => {
    setOpen(false);
    act.forget();
  };
  const send = async (body: Values) => {
    if (await act.send({ body })) close();
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        增设下级机关
      </Button>
      <Modal
        title={`在${organ.name}之下增设机关`}
        open={isOpen}
        onCancel={close}
        footer={null}
        destroyOnHidden
      >
        <ActForm form={form} act={act} button="增设机关" onSend={send}>
          <Form.Item
            name="name"
            label="机关全称"
            rules={[{ required: true, min: 2, message: '请填写机关全称' }]}
          >
            <Input maxLength={100} autoFocus />
          </Form.Item>
          <Form.Item name="shortName" label="简称（可不填）">
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="kind" label="种类" rules={[{ required: true, message: '请选择种类' }]}>
            <Select options={KINDS} placeholder="选择种类" />
          </Form.Item>
          <Form.Item
            name="region"
            label="所在地区"
            rules={[{ required: true, min: 2, message: '请填写所在地区' }]}
          >
            <Input maxLength={100} placeholder="例如：示例市演示区" />
          </Form.Item>
          <Form.Item
            name="slug"
            label="网址名"
            extra="公开平台上的永久地址，用小写字母、数字和横线，例如 civil-affairs。以后不能改。"
            rules={[{ required: true, message: '请填写网址名' }]}
          >
            <Input maxLength={100} autoCapitalize="none" />
          </Form.Item>
          <Form.Item name="creditCode" label="统一社会信用代码（可不填）">
            <Input maxLength={18} />
          </Form.Item>
        </ActForm>
      </Modal>
    </>
  );
}
