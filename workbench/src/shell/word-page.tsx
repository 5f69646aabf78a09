import { Link } from '@tanstack/react-router';
import { ORGANS_COMPARED, YEARS_COMPARED } from '@yigongkai/contract/paths';
import { reportCheckPath } from '@yigongkai/contract/report-check';
import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { useMay, useSession } from './session.tsx';

function Offered({ children }: { readonly children: ReactNode }) {
  return <ul className="offered">{children}</ul>;
}

export function RequestsPage() {
  return (
    <Page
      title="依申请公开"
      lead="收到的每件申请按法定期限排在待办里。登记和办理目前由业务系统通过接口送来，本页还不能直接填写。"
    >
      <Offered>
        <li>
          <Link to="/">待办</Link>：本机关未办结的申请，按最近一个法定期限排列，写明下一步和依据。
        </li>
        <li>
          <a href="/request">公众看到的依申请公开栏目</a>
        </li>
      </Offered>
    </Page>
  );
}

export function RemediesPage() {
  return (
    <Page
      title="复议诉讼"
      lead="复议和诉讼记在原申请名下，责令重作后的期限随之重新计算，并出现在待办里。本页还没有单独的台账。"
    >
      <Offered>
        <li>
          <Link to="/">待办</Link>：被责令重新答复的申请和它的期限。
        </li>
      </Offered>
    </Page>
  );
}

export function PublicationsPage() {
  const { organ } = useSession();
  return (
    <Page
      title="主动公开"
      lead="工作台还不能起草和发布信息。公众平台的栏目如实说明尚未发布的内容。"
    >
      <Offered>
        <li>
          <a href={`/organs/${organ.slug}`}>本机关在公众平台的页面</a>
        </li>
        <li>
          <a href="/content">法定主动公开内容栏目</a>
        </li>
      </Offered>
    </Page>
  );
}

export function ReportsPage() {
  const { organ } = useSession();
  return (
    <Page title="年报" lead="工作台还不能编制年报。已发布的年报、核对和比较现在就可以用。">
      <Offered>
        <li>
          <a href={`/organs/${organ.slug}/reports`}>本机关已发布的年报</a>
        </li>
        <li>
          <a href={reportCheckPath}>核对一份年报</a>：发布前先核对表格和正文，文件不留存。
        </li>
        <li>
          <a href={YEARS_COMPARED}>逐年比较</a>、<a href={ORGANS_COMPARED}>机关之间比较</a>
        </li>
      </Offered>
    </Page>
  );
}

export function OversightPage() {
  const mayAudit = useMay('audit');
  return (
    <Page title="监督保障" lead="考核指标和整改还不能在工作台办理。下面这些现在就可以看。">
      <Offered>
        {mayAudit && (
          <li>
            <Link to="/people/audit">审计记录</Link>：谁做了什么、看了什么。
          </li>
        )}
        <li>
          <a href={ORGANS_COMPARED}>各机关年报数字比较</a>
        </li>
      </Offered>
    </Page>
  );
}
