/** How one attempt at a job ended. */
export const ATTEMPT_ENDS = {
  done: '完成',
  failed: '失败',
  'timed-out': '超时',
  lost: '执行中断',
  stopped: '随程序停止',
  postponed: '延后',
} as const satisfies Record<string, string>;

export type AttemptEnd = keyof typeof ATTEMPT_ENDS;
