import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Endpoint, Given, Reply } from './call.ts';
import { callSignedIn } from './call-signed-in.ts';
import { type ApiProblem, asProblem } from './problem.ts';

export type Act<E extends Endpoint> = {
  /** `null` when it was refused or is under way already. */
  readonly send: (given: Given<E>) => Promise<Reply<E> | null>;
  readonly isSending: boolean;
  /** Of the last time that it was sent. */
  readonly problem: ApiProblem | null;
  readonly forget: () => void;
};

/**
 * Does something on the server: once at a time, however often the button is pressed.
 *
 * @param changes what has to be read anew afterwards.
 */
export function useAct<E extends Endpoint>(endpoint: E, changes: readonly Endpoint[]): Act<E> {
  const client = useQueryClient();
  const isUnderWay = useRef(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const send = async (given: Given<E>) => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setSending(true);
    setProblem(null);
    try {
      const reply = await callSignedIn(endpoint, given);
      await Promise.all(changes.map(({ path }) => client.invalidateQueries({ queryKey: [path] })));
      return reply;
    } catch (error) {
      setProblem(asProblem(error));
      return null;
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };
  return { send, isSending, problem, forget: () => setProblem(null) };
}
