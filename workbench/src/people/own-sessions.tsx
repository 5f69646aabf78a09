import {
  endSession,
  listSessions,
  signOutEverywhere,
  signOutOthers,
} from '@yigongkai/contract/sign-in';
import { Button } from 'antd';
import type { Reply } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { DataTable } from '../ui/data-table.tsx';
import { instant } from '../ui/instant.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';
import { deviceName } from './device-name.ts';

type Session = Reply<typeof listSessions>['sessions'][number];

/** Where one is signed in, and the way out of each. */
export function OwnSessions() {
  const read = useRead(listSessions, {});
  return (
    <Section
      title="登录的设备"
      lead="有不认识的设备，或者电脑、手机丢失、在别人的电脑上忘了退出时，在这里退出，并马上修改密码。"
    >
      <Reading read={read}>
        {({ sessions }) => (
          <>
            <SessionTable sessions={sessions} />
            <SignOutAll hasOthers={sessions.length > 1} />
          </>
        )}
      </Reading>
    </Section>
  );
}

function SessionTable({ sessions }: { readonly sessions: readonly Session[] }) {
  return (
    <DataTable<Session>
      name="登录的设备"
      rows={sessions}
      rowKey={({ id }) => id}
      empty="没有登录的设备。"
      isOrdered
      columns={[
        { key: 'device', title: '设备', value: ({ device }) => deviceName(device) },
        { key: 'organ', title: '机关', value: ({ organ }) => organ.name },
        { key: 'openedAt', title: '登录', value: ({ openedAt }) => instant(openedAt) },
        { key: 'lastSeenAt', title: '最近使用', value: ({ lastSeenAt }) => instant(lastSeenAt) },
        {
          key: 'acts',
          title: '退出',
          isActs: true,
          value: ({ isThis }) => (isThis ? '这台设备' : ''),
          draw: (session) => (session.isThis ? '这台设备' : <End session={session} />),
        },
      ]}
    />
  );
}

function End({ session: { id, device } }: { readonly session: Session }) {
  const act = useAct(endSession, [listSessions]);
  return (
    <>
      <Button
        size="small"
        danger
        aria-label={`退出：${deviceName(device)}`}
        loading={act.isSending}
        onClick={() => void act.send({ params: { session: id } })}
      >
        退出
      </Button>
      <ProblemNote problem={act.problem} />
    </>
  );
}

function SignOutAll({ hasOthers }: { readonly hasOthers: boolean }) {
  const others = useAct(signOutOthers, [listSessions]);
  const everywhere = useAct(signOutEverywhere, []);
  const leave = async () => {
    if (await everywhere.send({})) location.assign('/office/');
  };
  return (
    <>
      <ProblemNote problem={others.problem ?? everywhere.problem} />
      <div className="acts">
        {hasOthers && (
          <Button danger loading={others.isSending} onClick={() => void others.send({})}>
            退出其他设备
          </Button>
        )}
        <Button danger loading={everywhere.isSending} onClick={() => void leave()}>
          在所有设备退出登录
        </Button>
      </div>
    </>
  );
}
