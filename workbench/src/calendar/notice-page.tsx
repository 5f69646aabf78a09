import { getRouteApi } from '@tanstack/react-router';
import { listMoves, listNotices } from '@yigongkai/contract/calendar';
import { useRead } from '../api/use-read.ts';
import { useMay, useSession } from '../shell/session.tsx';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';
import { AnnulNotice } from './annul-notice.tsx';
import { MovedRequests } from './moved-requests.tsx';
import { NoticeDays } from './notice-days.tsx';
import { type Notice, stateOf } from './notice-list.tsx';
import { NoticeSource } from './notice-source.tsx';

const route = getRouteApi('/calendar/notices/$notice');

/** A notice that was entered: what it says, who entered it, and which requests it moved. */
export function NoticePage() {
  const { notice: id } = route.useParams();
  const read = useRead(listNotices, {});
  return (
    <Reading read={read}>
      {({ notices }) => {
        const notice = notices.find((one) => one.id === id);
        return notice ? <Entered id={id} notice={notice} /> : <Missing />;
      }}
    </Reading>
  );
}

function Missing() {
  return (
    <Page title="没有这个通知">
      <p>这个地址没有通知，或者它不适用于本机关。</p>
    </Page>
  );
}

function Entered({ id, notice: one }: { readonly id: string; readonly notice: Notice }) {
  const moves = useRead(listMoves, { params: { notice: id } });
  const mayAnnul = useMay('calendars');
  const { organ } = useSession();
  const { notice, issuer, entered, annulled } = one;
  const isOwn = entered?.organ === organ.name;
  return (
    <Page
      title={notice.title}
      {...(mayAnnul && isOwn && !annulled && { actions: <AnnulNotice id={id} /> })}
    >
      <dl className="facts">
        <dt>状态</dt>
        <dd>{stateOf(one)}</dd>
        <dt>文号</dt>
        <dd>{notice.number ?? '没有文号'}</dd>
        <dt>发文机关</dt>
        <dd>{issuer}</dd>
        <dt>发文日期</dt>
        <dd>{notice.issuedOn}</dd>
        <dt>适用</dt>
        <dd>{notice.area ?? '全国'}</dd>
        <dt>出处</dt>
        <dd>
          <NoticeSource source={notice.source} title={notice.title} />
        </dd>
        <Stated title="录入" stated={entered} />
        <Stated title="作废" stated={annulled} />
      </dl>
      <Section title="放假和上班的日子">
        <NoticeDays notice={notice} />
      </Section>
      <Reading read={moves}>
        {(told) => (
          <>
            {told.annulled && (
              <Section title="作废时变动的申请">
                <MovedRequests moves={told.annulled} name="作废时变动的申请" />
              </Section>
            )}
            <Section title="录入时变动的申请">
              <MovedRequests moves={told.entered} name="录入时变动的申请" />
            </Section>
          </>
        )}
      </Reading>
    </Page>
  );
}

function Stated({ title, stated }: { readonly title: string; readonly stated: Notice['entered'] }) {
  if (!stated) return null;
  const { on, by, organ, why } = stated;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {on}，{organ}
        {by && ` ${by}`}：{why}
      </dd>
    </>
  );
}
