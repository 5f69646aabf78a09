import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { IdleWarning } from './idle-warning.tsx';
import { type NavigationPage, WORDS } from './navigation.ts';
import { useSession } from './session.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { useSignInOptions } from './sign-in-page.tsx';
import { StandingNote } from './standing-note.tsx';
import { TopBar } from './top-bar.tsx';

/** The frame of every page. */
export function Shell() {
  const options = useSignInOptions();
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header>
        {options?.isSample && (
          <p className="sample-note">
            <strong>示例</strong> “示例市演示区”及其机关、人员均为虚构，仅供演示。
          </p>
        )}
        <TopBar />
      </header>
      <div className="below">
        <Navigation />
        <main id="main" tabIndex={-1}>
          <StandingNote />
          <Outlet />
        </main>
      </div>
      <IdleWarning />
      <SignInAgain />
    </>
  );
}

function Navigation() {
  const { permissions } = useSession();
  const { pathname } = useLocation();
  const isOffered = ({ needs }: NavigationPage) => !needs || permissions.includes(needs);
  return (
    <nav className="words" aria-label="工作台">
      <ul>
        <li>
          <Link to="/" activeOptions={{ exact: true }}>
            待办
          </Link>
        </li>
        {WORDS.map((word) => {
          const pages: readonly NavigationPage[] = word.pages.filter(isOffered);
          const isOpen = [word, ...pages].some(({ to }) => isWithin(pathname, to));
          return (
            <li key={word.to} className={isOpen ? 'open' : undefined}>
              <Link to={word.to} activeOptions={{ exact: true }}>
                {word.label}
              </Link>
              {isOpen && pages.length > 0 && (
                <ul>
                  {pages.map(({ to, label }) => (
                    <li key={to}>
                      <Link to={to} activeOptions={{ includeSearch: false }}>
                        {label}
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function isWithin(pathname: string, to: string): boolean {
  return pathname === to || pathname.startsWith(`${to}/`);
}
