import { useSyncExternalStore } from 'react';

/** While a session has ended under an open page: who waits for the person to sign in again. */
let waiting: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;
const watchers = new Set<() => void>();

/** Opens sign-in over the page. @returns once the same person has signed in. */
export function signInAgain(): Promise<void> {
  waiting ??= Promise.withResolvers<void>();
  for (const tell of watchers) tell();
  return waiting.promise;
}

/** Lets everything go on that waited. */
export function goOnSignedIn(): void {
  waiting?.resolve();
  waiting = null;
  for (const tell of watchers) tell();
}

export function useSignInIsWanted(): boolean {
  return useSyncExternalStore(watch, () => waiting !== null);
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}
