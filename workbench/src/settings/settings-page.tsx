import { listSettings } from '@yigongkai/contract/settings';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';
import { ChangeSetting } from './change-setting.tsx';
import { SettingHistory } from './setting-history.tsx';
import { writtenValue } from './written-value.ts';

export type Setting = Reply<typeof listSettings>['settings'][number];

/** What the law leaves open: how the organ has it, where the default comes from, and who set it why. */
export function SettingsPage() {
  const read = useRead(listSettings, {});
  return (
    <Page
      title="设置"
      lead="法律没有规定、由机关自定的口径。修改自次日起生效，只用于此后收到的申请；已经收到的仍按收到之日的设置。"
    >
      <Reading read={read}>
        {({ groups, settings }) =>
          groups.map(({ group, zh }) => (
            <Section key={group} title={zh}>
              <ul className="settings">
                {settings
                  .filter((one) => one.group === group)
                  .map((one) => (
                    <SettingItem key={one.setting} setting={one} />
                  ))}
              </ul>
            </Section>
          ))
        }
      </Reading>
    </Page>
  );
}

function SettingItem({ setting }: { readonly setting: Setting }) {
  const { zh, source, value, set, next } = setting;
  return (
    <li>
      <div className="setting-head">
        <h3>{zh}</h3>
        <ChangeSetting setting={setting} />
      </div>
      <p>
        现行：<strong>{writtenValue(setting, value)}</strong>
        {set?.value == null && <span className="quiet">（默认）</span>}
      </p>
      {set && <Change setting={setting} change={set} />}
      {next && (
        <p className="setting-next">
          {next.fromOn} 起改为：
          {next.value === null ? '默认' : <strong>{writtenValue(setting, next.value)}</strong>}（
          {next.by.name ?? '原有人员'}：{next.why}）
        </p>
      )}
      <p className="quiet">
        默认：{writtenValue(setting, setting.default)}。来源：{source}
      </p>
      {(set ?? next) && <SettingHistory setting={setting} />}
    </li>
  );
}

function Change({
  setting,
  change: { value, fromOn, by, why, source },
}: {
  readonly setting: Setting;
  readonly change: NonNullable<Setting['set']>;
}) {
  return (
    <p>
      {fromOn} 起由 {by.name ?? '原有人员'}
      {value === null ? '恢复默认' : `设为“${writtenValue(setting, value)}”`}。原因：{why}。依据：
      {source}
    </p>
  );
}
