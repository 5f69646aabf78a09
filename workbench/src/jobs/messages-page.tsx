import { getRouteApi, Link } from '@tanstack/react-router';
import { listMessages, readMessage } from '@yigongkai/contract/messages';
import { CHANNEL_MODES, CHANNELS } from '@yigongkai/law/people/channels';
import { MESSAGE_STATES, type MessageState } from '@yigongkai/law/people/message-states';
import { Button, Select } from 'antd';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { DataTable } from '../ui/data-table.tsx';
import { instant } from '../ui/instant.ts';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import { QuietHours } from './quiet-hours.tsx';

type Messages = Reply<typeof listMessages>;
type Message = Messages['messages'][number];

const route = getRouteApi('/jobs/messages');

/** The outbox: which channel sends, and what became of each message. Recipients are not shown. */
export function MessagesPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const read = useRead(listMessages, { query: search });
  return (
    <Page title="邮件和短信" lead={<Link to="/jobs">全部后台任务</Link>}>
      <Reading read={read}>
        {({ channels, messages, next }) => (
          <>
            <dl className="facts">
              {channels.map(({ channel, zh, mode, says }) => (
                <div key={channel} className="facts-row">
                  <dt>{zh}</dt>
                  <dd>
                    {CHANNEL_MODES[mode]}。{says}
                  </dd>
                </div>
              ))}
            </dl>
            <search className="filters">
              <Select<MessageState>
                aria-label="状态"
                placeholder="全部状态"
                allowClear
                value={search.state ?? null}
                onChange={(state) => void navigate({ search: { state: state ?? undefined } })}
                options={Object.entries(MESSAGE_STATES).map(([value, label]) => ({
                  value: value as MessageState,
                  label,
                }))}
              />
            </search>
            <MessageTable messages={messages} />
            {next !== null && (
              <Button onClick={() => void navigate({ search: { ...search, before: next } })}>
                更早的
              </Button>
            )}
          </>
        )}
      </Reading>
      <QuietHours />
    </Page>
  );
}

function MessageTable({ messages }: { readonly messages: Messages['messages'] }) {
  return (
    <DataTable<Message>
      name="邮件和短信"
      rows={messages}
      rowKey={({ id }) => id}
      empty="没有符合条件的消息。"
      isOrdered
      details={(message) => <Kept message={message} />}
      columns={[
        { key: 'zh', title: '内容', value: ({ zh }) => zh },
        { key: 'channel', title: '方式', value: ({ channel }) => CHANNELS[channel] },
        { key: 'state', title: '状态', value: ({ state }) => MESSAGE_STATES[state] },
        { key: 'createdAt', title: '写成', value: ({ createdAt }) => instant(createdAt) },
        {
          key: 'endedAt',
          title: '结束',
          value: ({ endedAt }) => (endedAt ? instant(endedAt) : ''),
        },
        {
          key: 'job',
          title: '任务',
          value: ({ job }) => job ?? '',
          draw: ({ job, zh }) =>
            job && (
              <Link to="/jobs/$job" params={{ job }} aria-label={`查看发送${zh}的任务`}>
                查看
              </Link>
            ),
        },
      ]}
    />
  );
}

/** The text of a message is shown only where a demonstration kept it from going out. */
function Kept({ message: { id, state } }: { readonly message: Message }) {
  if (state !== 'dry-run') return <p className="quiet">正文不在这里显示，收件人也不显示。</p>;
  return <KeptText id={id} />;
}

function KeptText({ id }: { readonly id: string }) {
  const read = useRead(readMessage, { params: { message: id } });
  return (
    <Reading read={read}>
      {({ subject, text }) => (
        <>
          <p>
            <strong>{subject}</strong>
          </p>
          <pre className="message-text">{text}</pre>
        </>
      )}
    </Reading>
  );
}
