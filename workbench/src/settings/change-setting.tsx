import { changeSetting, listSettingChanges, listSettings } from '@yigongkai/contract/settings';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Given } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { ActForm } from '../ui/act-form.tsx';
import { SettingField } from './setting-field.tsx';
import type { Setting } from './settings-page.tsx';
import { writtenValue } from './written-value.ts';

type Values = Given<typeof changeSetting>['body'];

/** A button, and behind it the form: the value, why, and on what the office relies. */
export function ChangeSetting({ setting }: { readonly setting: Setting }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-label={`修改：${setting.zh}`}>
        修改
      </Button>
      <Modal
        title={setting.zh}
        open={isOpen}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
      >
        <ChangeForm setting={setting} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function ChangeForm({
  setting,
  onDone,
}: {
  readonly setting: Setting;
  readonly onDone: () => void;
}) {
  const [form] = Form.useForm<Values>();
  const act = useAct(changeSetting, [listSettings, listSettingChanges]);
  const params = { setting: setting.setting };
  const send = async (body: Values) => {
    if (await act.send({ params, body })) onDone();
  };
  const takeDefault = async () => {
    const { why, source } = await form.validateFields(['why', 'source']);
    await send({ value: null, why, source });
  };
  return (
    <>
      <p className="quiet">
        默认：{writtenValue(setting, setting.default)}。来源：{setting.source}
      </p>
      <ActForm<Values>
        form={form}
        act={act}
        button="修改，自明日起生效"
        initialValues={{ value: setting.next?.value ?? setting.value }}
        onSend={send}
      >
        <SettingField setting={setting} />
        <Form.Item name="why" label="原因" rules={[{ required: true, message: '请写明原因' }]}>
          <Input.TextArea rows={2} />
        </Form.Item>
        <Form.Item
          name="source"
          label="依据"
          extra="文件、批复或者会议决定。"
          rules={[{ required: true, message: '请写明依据' }]}
        >
          <Input />
        </Form.Item>
      </ActForm>
      {(setting.set?.value != null || setting.next) && (
        <Button className="take-default" onClick={() => void takeDefault().catch(() => undefined)}>
          恢复默认，自明日起生效
        </Button>
      )}
    </>
  );
}
