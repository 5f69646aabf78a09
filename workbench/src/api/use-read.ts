import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Endpoint, Given, Reply } from './call.ts';
import { callSignedIn } from './call-signed-in.ts';
import { type ApiProblem, asProblem } from './problem.ts';

const TIMES_ASKED_AGAIN = 3;

export type Read<Data> = {
  /** `undefined` until the first answer. */
  readonly data: Data | undefined;
  readonly problem: ApiProblem | null;
  readonly isReading: boolean;
  readonly readAgain: () => void;
};

/** Reads from an endpoint; asks again by itself when the network was lost, and keeps what it showed meanwhile. */
export function useRead<E extends Endpoint>(endpoint: E, given: Given<E>): Read<Reply<E>> {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [endpoint.path, given],
    queryFn: () => callSignedIn(endpoint, given),
    retry: (times, problem) => asProblem(problem).isNetworkLoss && times < TIMES_ASKED_AGAIN,
    placeholderData: keepPreviousData,
  });
  return {
    data,
    problem: error && asProblem(error),
    isReading: isFetching,
    readAgain: () => void refetch(),
  };
}
