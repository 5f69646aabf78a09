import { readQuietHours, setQuietHours } from '@yigongkai/contract/messages';
import { QUIET_HOURS } from '@yigongkai/law/people/quiet-hours';
import { App, Checkbox, Form, Input } from 'antd';
import type { Reply } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';

type Hours = Reply<typeof readQuietHours>;
type Values = { readonly from: string; readonly until: string; readonly onDaysOff: boolean };

/** When the organ's reminders wait. */
export function QuietHours() {
  const read = useRead(readQuietHours, {});
  return (
    <Section
      title="免打扰时段"
      lead={`${QUIET_HOURS.says}；密码修改等紧急通知不受影响。${QUIET_HOURS.source}。`}
    >
      <Reading read={read}>{(hours) => <HoursForm hours={hours} />}</Reading>
    </Section>
  );
}

const TIME_RULES = [
  {
    required: true,
    pattern: /^([01]\d|2[0-3]):[0-5]\d$/,
    message: '请填写二十四小时制的时间，例如 21:00',
  },
];

function HoursForm({ hours }: { readonly hours: Hours }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const act = useAct(setQuietHours, [readQuietHours]);
  const send = async ({ from, until, onDaysOff }: Values) => {
    const body = { fromMinute: minuteOf(from), untilMinute: minuteOf(until), onDaysOff };
    if (await act.send({ body })) message.success('免打扰时段已经修改。');
  };
  const { fromMinute, untilMinute, onDaysOff, isDefault } = hours;
  const present = { from: timeOf(fromMinute), until: timeOf(untilMinute), onDaysOff };
  return (
    <>
      {isDefault && <p className="quiet">现在是默认的时段。</p>}
      <ActForm form={form} act={act} button="保存时段" initialValues={present} onSend={send}>
        <Form.Item name="from" label="从几点起不发送" rules={TIME_RULES}>
          <Input maxLength={5} placeholder="21:00" />
        </Form.Item>
        <Form.Item
          name="until"
          label="到几点恢复发送"
          extra="与起点相同，表示没有免打扰的时段；早于起点，表示到次日。"
          rules={TIME_RULES}
        >
          <Input maxLength={5} placeholder="21:00" />
        </Form.Item>
        <Form.Item name="onDaysOff" valuePropName="checked">
          <Checkbox>休息日全天不发送</Checkbox>
        </Form.Item>
      </ActForm>
    </>
  );
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeOf(minute: number): string {
  const parts = [Math.floor(minute / 60), minute % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
