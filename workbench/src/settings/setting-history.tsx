import { listSettingChanges } from '@yigongkai/contract/settings';
import { useState } from 'react';
import { useRead } from '../api/use-read.ts';
import { instant } from '../ui/instant.ts';
import { Reading } from '../ui/reading.tsx';
import type { Setting } from './settings-page.tsx';
import { writtenValue } from './written-value.ts';

/** Every change of a setting, read once somebody wants to see it. */
export function SettingHistory({ setting }: { readonly setting: Setting }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>修改记录</summary>
      {isOpen && <Changes setting={setting} />}
    </details>
  );
}

function Changes({ setting }: { readonly setting: Setting }) {
  const read = useRead(listSettingChanges, { params: { setting: setting.setting } });
  return (
    <Reading read={read}>
      {({ changes }) => (
        <ol className="setting-changes">
          {changes.map(({ value, fromOn, by, at, why, source }) => (
            <li key={at}>
              {instant(at)} {by.name ?? '原有人员'}：
              {value === null ? '恢复默认' : writtenValue(setting, value)}，自 {fromOn} 起。原因：
              {why}
              。依据：{source}
            </li>
          ))}
        </ol>
      )}
    </Reading>
  );
}
