import { Form, Select } from 'antd';
import type { Colleague } from './people-page.tsx';

/** One of the organ's people, found by name or login. */
export function ColleagueField({
  name,
  label,
  accounts,
}: {
  readonly name: string;
  readonly label: string;
  readonly accounts: readonly Colleague[];
}) {
  const options = accounts
    .filter(({ isDisabled }) => !isDisabled)
    .map((one) => ({ value: one.id, label: `${one.name}（${one.login}）` }));
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: `请选择${label}` }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={options}
        placeholder="按姓名或者登录名查找"
      />
    </Form.Item>
  );
}
