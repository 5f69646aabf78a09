import { previewNotice } from '@yigongkai/contract/calendar';
import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';

/** A notice as a file of this software keeps it, pasted into the fields below. */
export function PasteNotice({ onPaste }: { readonly onPaste: (notice: HolidayNotice) => void }) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const fill = () => {
    const read = noticeIn(text);
    if (typeof read === 'string') return setFault(read);
    setFault(null);
    onPaste(read);
  };
  return (
    <details className="paste">
      <summary>粘贴 JSON 填入</summary>
      <p className="quiet">
        格式与软件 data/calendars 目录中的文件相同。填入后请与通知原文逐日核对。
      </p>
      <Input.TextArea
        rows={8}
        value={text}
        onChange={({ target }) => setText(target.value)}
        aria-label="通知的 JSON"
        spellCheck={false}
      />
      {fault && <Alert type="error" showIcon title={fault} className="problem" />}
      <Button onClick={fill}>填入</Button>
    </details>
  );
}

/** The notice, or in words what cannot be read of it and where. */
function noticeIn(text: string): HolidayNotice | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return '不是完整的 JSON：请从头到尾整份复制，括号和引号应当成对。';
  }
  const read = previewNotice.body.safeParse({ notice: value });
  if (read.success) return read.data.notice;
  return read.error.issues
    .map(({ path, message }) => `${path.slice(1).join('.') || '整个通知'}：${message}`)
    .join('；');
}
