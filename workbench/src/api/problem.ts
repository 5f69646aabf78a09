import { z } from 'zod';

/** Why something was not done, as the person in front of the screen needs to know it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** Of the answer; 0 where none came. */
  readonly status: number;
  readonly details: ProblemDetails;

  constructor(status: number, says: string, details: ProblemDetails = {}) {
    super(says);
    this.status = status;
    this.details = details;
  }

  get isNetworkLoss(): boolean {
    return this.status === 0;
  }
}

const Details = z.object({
  /** By what the law refuses. */
  provision: z.string().optional(),
  fieldErrors: z.record(z.string(), z.array(z.string())).optional(),
  /** Until it may be tried again. */
  seconds: z.number().optional(),
  secondFactor: z.boolean().optional(),
});

export type ProblemDetails = z.infer<typeof Details>;

const ProblemBody = Details.extend({ title: z.string() });

/** What the server said; in general words where it was not our server that answered. */
export async function readProblem(answer: Response): Promise<ApiProblem> {
  const body = ProblemBody.safeParse(await answer.json().catch(() => null));
  if (!body.success)
    return new ApiProblem(answer.status, `服务器没有办成这件事（${answer.status}）。`);
  const { title, ...details } = body.data;
  return new ApiProblem(answer.status, title, details);
}

export function networkLoss(): ApiProblem {
  return new ApiProblem(0, '没有连上服务器。');
}

/** Anything thrown, as a problem: a fault of ours says so. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem(500, '页面出错了。');
}

/** What to do about it, where the server's own words do not say it. */
export function remedyOf({ status, details }: ApiProblem): string | null {
  if (status === 0) return '请检查网络。填写的内容还在，连上后再提交一次即可。';
  if (status === 400) return details.fieldErrors ? '请改正标出的内容。' : null;
  if (status === 403) return '需要这项权限时，请联系本机关的安全管理员授予角色。';
  if (status === 404) return '它可能已被移走。请返回列表刷新后再看。';
  if (status === 409) return '请核对后再试；如果别人刚刚改过，请先刷新页面。';
  if (status >= 500) return '请稍后再试；仍然不行时，请告诉系统管理员发生的时间。';
  return null;
}
