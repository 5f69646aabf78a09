import { Button, Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import type { Setting } from './settings-page.tsx';

const rules = [{ required: true, message: '请填写' }];

/** The field of a setting's value, of its kind. */
export function SettingField({ setting }: { readonly setting: Setting }) {
  const { kind, choices, bounds } = setting;
  const options = choices.map(({ value, zh }) => ({ value, label: zh }));
  if (kind === 'number')
    return (
      <Form.Item
        name="value"
        label="改为"
        extra={bounds && `${bounds.least} 至 ${bounds.most} ${bounds.unit}`}
        rules={rules}
      >
        <InputNumber min={bounds?.least ?? 0} max={bounds?.most ?? 9999} />
      </Form.Item>
    );
  if (kind === 'choice')
    return (
      <Form.Item name="value" label="改为" rules={rules}>
        <Radio.Group options={options} className="column-group" />
      </Form.Item>
    );
  if (kind === 'several')
    return (
      <Form.Item name="value" label="改为">
        <Checkbox.Group options={options} className="column-group" />
      </Form.Item>
    );
  return (
    <Form.Item name="value" label={kind === 'order' ? '改为以下顺序' : '改为'} rules={rules}>
      {kind === 'order' ? <OrderField choices={choices} /> : <Input />}
    </Form.Item>
  );
}

/** An order, changed step by step with buttons, so that the keyboard is enough. */
function OrderField({
  choices,
  value = [],
  onChange,
}: {
  readonly choices: Setting['choices'];
  readonly value?: readonly string[];
  readonly onChange?: (order: readonly string[]) => void;
}) {
  const nameOf = (one: string) => choices.find((choice) => choice.value === one)?.zh ?? one;
  const raise = (at: number) => {
    const [one, above] = [value[at], value[at - 1]];
    if (one !== undefined && above !== undefined)
      onChange?.(value.toSpliced(at - 1, 2, one, above));
  };
  return (
    <ol className="order-field">
      {value.map((one, at) => (
        <li key={one}>
          {nameOf(one)}{' '}
          <Button
            size="small"
            disabled={at === 0}
            onClick={() => raise(at)}
            aria-label={`${nameOf(one)}：上移`}
          >
            上移
          </Button>
        </li>
      ))}
    </ol>
  );
}
