import { useNavigate } from '@tanstack/react-router';
import {
  enterNotice,
  listMoves,
  listNotices,
  previewNotice,
  readYear,
} from '@yigongkai/contract/calendar';
import { readToday } from '@yigongkai/contract/today';
import { Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { newId } from '../api/new-id.ts';
import { useAct } from '../api/use-act.ts';
import { useMay } from '../shell/session.tsx';
import { ActForm } from '../ui/act-form.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { type NoticeDraft, noticeOf } from './notice-draft.ts';
import { NoticeFields } from './notice-fields.tsx';
import { NoticePreview, usePreview } from './notice-preview.tsx';
import { PasteNotice } from './paste-notice.tsx';

type Values = {
  readonly notice: NoticeDraft;
  readonly issuer: string;
  readonly why: string;
  readonly isConfirmed?: boolean;
};

const NOTHING = { notice: { daysOff: [{}], workdays: [] } } as const;

/** A notice is typed or pasted; beside it stands what is wrong with it and which requests it would move. */
export function EnterNoticePage() {
  if (useMay('calendars')) return <EnterNotice />;
  return (
    <Page title="录入通知">
      <p className="lead">
        放假通知由系统管理员或者工作机构负责人录入。已经录入的通知和它移动的期限，见“工作日历”。
      </p>
    </Page>
  );
}

function EnterNotice() {
  const [form] = Form.useForm<Values>();
  const [ids] = useState(() => ({ id: newId(), actId: newId() }));
  const navigate = useNavigate();
  const act = useAct(enterNotice, [listNotices, listMoves, readYear, readToday]);
  const parsed = previewNotice.body.safeParse({
    notice: noticeOf(Form.useWatch('notice', form)),
  });
  const notice = parsed.success ? parsed.data.notice : null;
  const preview = usePreview(notice);
  const mustConfirm = preview.data?.faults.some(({ level }) => level === 'warn') ?? false;
  const send = async ({ issuer, why, isConfirmed = false }: Values) => {
    if (!notice) return;
    const made = await act.send({ body: { ...ids, notice, issuer, why, isConfirmed } });
    if (made) await navigate({ to: '/calendar/notices/$notice', params: { notice: made.id } });
  };
  return (
    <Page
      title="录入通知"
      lead="按通知原文录入。全国的放假安排、年中的调整、地方放假都在这里录入；录错的可以作废，不能修改。"
    >
      <div className="beside">
        <div>
          <PasteNotice onPaste={(pasted) => form.setFieldsValue({ notice: pasted })} />
          <ActForm<Values>
            form={form}
            act={act}
            button="录入"
            initialValues={NOTHING as unknown as Values}
            onSend={send}
          >
            <NoticeFields />
            <Form.Item
              name="issuer"
              label="发文机关"
              rules={[{ required: true, message: '请填写发文机关' }]}
            >
              <Input placeholder="国务院办公厅" />
            </Form.Item>
            <Form.Item
              name="why"
              label="录入的原因"
              rules={[{ required: true, message: '请写明原因' }]}
            >
              <Input.TextArea rows={2} placeholder="通知已经公布" />
            </Form.Item>
            {mustConfirm && (
              <Form.Item
                name="isConfirmed"
                valuePropName="checked"
                rules={[
                  {
                    validator: (_, value) =>
                      value ? Promise.resolve() : Promise.reject(new Error('请先逐日核对')),
                  },
                ]}
              >
                <Checkbox>已与通知原文逐日核对，右边提示的不一致确属原文如此</Checkbox>
              </Form.Item>
            )}
          </ActForm>
        </div>
        <Section title="录入后的变动">
          <NoticePreview notice={notice} preview={preview} />
        </Section>
      </div>
    </Page>
  );
}
