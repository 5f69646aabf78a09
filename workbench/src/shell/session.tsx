import { useQuery, useQueryClient } from '@tanstack/react-query';
import { readSession, signOut } from '@yigongkai/contract/sign-in';
import type { Permission } from '@yigongkai/law/people/role-permissions';
import { createContext, type ReactNode, use } from 'react';
import { bearCsrf, call, type Reply } from '../api/call.ts';
import { asProblem } from '../api/problem.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { SignInPage } from './sign-in-page.tsx';

export type Session = Reply<typeof readSession>;

const SessionContext = createContext<Session | null>(null);

/** Who is signed in, for which organ, and what he may do today. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside of SessionGate');
  return session;
}

export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}

/** Reads the session and bears its token from then on. @throws ApiProblem 401 while nobody is signed in. */
export async function fetchSession(): Promise<Session> {
  const session = await call(readSession, {});
  bearCsrf(session.csrf);
  return session;
}

const SESSION_KEY = [readSession.path];

/** Whoever is not signed in signs in first; the address stays, and with it where he wanted to go. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const session = useQuery({
    queryKey: SESSION_KEY,
    queryFn: fetchSession,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const readAgain = () => client.invalidateQueries({ queryKey: SESSION_KEY });
  if (session.data) return <SessionContext value={session.data}>{children}</SessionContext>;
  if (session.isPending) return <p className="opening">正在打开工作台……</p>;
  const problem = asProblem(session.error);
  if (problem.status === 401) return <SignInPage onDone={readAgain} />;
  return (
    <main className="opening">
      <ProblemNote problem={problem} again={() => void readAgain()} />
    </main>
  );
}

/** Reads the session anew, whenever what it may do has changed. */
export function useReadSessionAgain(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: SESSION_KEY });
}

/** Leaves nothing of what was read in this window. */
export async function leave(): Promise<void> {
  await call(signOut, {});
  location.assign('/office/');
}
