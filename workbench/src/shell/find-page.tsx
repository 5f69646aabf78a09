import { Link, useSearch } from '@tanstack/react-router';
import { find } from '@yigongkai/contract/find';
import { REQUEST_STATES } from '@yigongkai/law/requests/request-state';
import { useRead } from '../api/use-read.ts';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';

/** What was found by number or name. */
export function FindPage() {
  const { q } = useSearch({ from: '/find' });
  return (
    <Page title={q ? `查找“${q}”` : '查找'}>
      {q ? <Found q={q} /> : <p>请在上方填写申请编号、姓名、登录名或者机关名称。</p>}
    </Page>
  );
}

function Found({ q }: { readonly q: string }) {
  const read = useRead(find, { query: { q } });
  return (
    <Reading read={read}>
      {({ requests, people, organs }) => (
        <>
          {requests.length + people.length + organs.length === 0 && (
            <p role="status">
              本机关没有编号、姓名或者名称含有“{q}”的内容。可以只填其中几个字再查。
            </p>
          )}
          {requests.length > 0 && (
            <Section title="申请">
              <ul className="offered">
                {requests.map(({ id, number, state, receivedOn }) => (
                  <li key={id}>
                    {number}　{REQUEST_STATES[state]}
                    {receivedOn && `，${receivedOn} 收到`}
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {people.length > 0 && (
            <Section title="人员">
              <ul className="offered">
                {people.map(({ id, name, login }) => (
                  <li key={id}>
                    <Link to="/people/$account" params={{ account: id }}>
                      {name}
                    </Link>
                    （{login}）
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {organs.length > 0 && (
            <Section title="机关">
              <ul className="offered">
                {organs.map(({ slug, name }) => (
                  <li key={slug}>
                    <a href={`/organs/${slug}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </Reading>
  );
}
