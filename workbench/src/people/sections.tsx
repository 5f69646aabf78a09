import { listColleagues, makeSection } from '@yigongkai/contract/staff';
import { Form, Input } from 'antd';
import { useAct } from '../api/use-act.ts';
import { useMay } from '../shell/session.tsx';
import { ActForm } from '../ui/act-form.tsx';
import { Section } from '../ui/section.tsx';
import type { Colleagues } from './people-page.tsx';

/** The sections of the organ. */
export function Sections({ sections }: { readonly sections: Colleagues['sections'] }) {
  const mayMake = useMay('accounts');
  return (
    <Section title="科室">
      {sections.length > 0 ? (
        <ul className="offered">
          {sections.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      ) : (
        <p className="quiet">还没有设科室，角色都在全机关有效。</p>
      )}
      {mayMake && <MakeSection />}
    </Section>
  );
}

function MakeSection() {
  const [form] = Form.useForm<{ readonly name: string }>();
  const act = useAct(makeSection, [listColleagues]);
  const send = async (body: { readonly name: string }) => {
    if (await act.send({ body })) form.resetFields();
  };
  return (
    <ActForm form={form} act={act} button="设立科室" onSend={send}>
      <Form.Item
        name="name"
        label="新科室的名称"
        rules={[{ required: true, message: '请填写科室名称' }]}
      >
        <Input maxLength={100} />
      </Form.Item>
    </ActForm>
  );
}
