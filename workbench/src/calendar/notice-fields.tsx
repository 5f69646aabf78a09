import { Button, Form, Input, InputNumber } from 'antd';
import { DayField } from '../ui/day-field.tsx';

const required = (message: string) => [{ required: true, message }];

/** The fields of a notice, as the notice itself has them. */
export function NoticeFields() {
  return (
    <>
      <Form.Item name={['notice', 'title']} label="标题" rules={required('请按通知原文填写标题')}>
        <Input placeholder="国务院办公厅关于2027年部分节假日安排的通知" />
      </Form.Item>
      <div className="field-row">
        <Form.Item name={['notice', 'year']} label="年份" rules={required('请填写安排的是哪一年')}>
          <InputNumber min={2008} max={2100} precision={0} />
        </Form.Item>
        <Form.Item
          name={['notice', 'issuedOn']}
          label="发文日期"
          rules={required('请填写发文日期')}
        >
          <DayField />
        </Form.Item>
      </div>
      <Form.Item name={['notice', 'number']} label="文号" extra="没有文号的不填。">
        <Input placeholder="国办发明电〔2026〕1号" />
      </Form.Item>
      <Form.Item
        name={['notice', 'source']}
        label="出处"
        extra="可以查到通知的网址，或者刊物和期号。"
        rules={required('请填写出处')}
      >
        <Input />
      </Form.Item>
      <Form.Item
        name={['notice', 'amends']}
        label="修改的通知"
        extra="调整已有安排的，写被调整通知的文号；全年安排不填。"
      >
        <Input />
      </Form.Item>
      <Form.Item
        name={['notice', 'area']}
        label="适用地区"
        extra="地方放假写地区全称，只对该地区的机关有效；全国的不填。"
      >
        <Input />
      </Form.Item>
      <DaysOff />
      <Workdays />
      <Form.Item name={['notice', 'note']} label="备注">
        <Input.TextArea rows={2} />
      </Form.Item>
    </>
  );
}

function DaysOff() {
  return (
    <fieldset className="field-list">
      <legend>放假（首日和末日都放假）</legend>
      <Form.List name={['notice', 'daysOff']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, at) => (
              <div key={key} className="field-row">
                <Form.Item name={[name, 'name']}>
                  <Input placeholder="元旦" aria-label={`第 ${at + 1} 段放假的名称`} />
                </Form.Item>
                <Form.Item name={[name, 'from']}>
                  <DayField aria-label={`第 ${at + 1} 段放假的首日`} />
                </Form.Item>
                <Form.Item name={[name, 'to']}>
                  <DayField aria-label={`第 ${at + 1} 段放假的末日`} />
                </Form.Item>
                <Button onClick={() => remove(name)} aria-label={`删去第 ${at + 1} 段放假`}>
                  删去
                </Button>
              </div>
            ))}
            <Button onClick={() => add({})}>加一段放假</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function Workdays() {
  return (
    <fieldset className="field-list">
      <legend>调休上班（周末，或者恢复上班的日子）</legend>
      <Form.List name={['notice', 'workdays']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, at) => (
              <div key={key} className="field-row">
                <Form.Item name={[name, 'name']}>
                  <Input placeholder="元旦" aria-label={`第 ${at + 1} 个上班日因哪个节日`} />
                </Form.Item>
                <Form.Item name={[name, 'on']}>
                  <DayField aria-label={`第 ${at + 1} 个上班日`} />
                </Form.Item>
                <Button onClick={() => remove(name)} aria-label={`删去第 ${at + 1} 个上班日`}>
                  删去
                </Button>
              </div>
            ))}
            <Button onClick={() => add({})}>加一个上班日</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
