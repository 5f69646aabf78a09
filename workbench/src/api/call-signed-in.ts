import { call, type Endpoint, type Given, type Reply } from './call.ts';
import { ApiProblem } from './problem.ts';
import { signInAgain } from './sign-in-again.ts';

/** Asks for somebody signed in: where the session has ended, once he has signed in again. @throws ApiProblem */
export async function callSignedIn<E extends Endpoint>(
  endpoint: E,
  given: Given<E>,
): Promise<Reply<E>> {
  try {
    return await call(endpoint, given);
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 401)) throw error;
    await signInAgain();
    return call(endpoint, given);
  }
}
