import { DatePicker } from 'antd';
import dayjs from 'dayjs';

/** A day, `2026-11-22`, typed or chosen; a field of a form by its `value` and `onChange`. */
export function DayField({
  id,
  value,
  onChange,
  'aria-label': label,
}: {
  readonly id?: string;
  readonly value?: string | null | undefined;
  readonly onChange?: (day: string | null) => void;
  readonly 'aria-label'?: string;
}) {
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
      placeholder="年-月-日"
    />
  );
}
