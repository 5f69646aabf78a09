/** Where a piece of the system's own work stands. */
export const JOB_STATES = {
  waiting: '等待',
  running: '执行中',
  done: '完成',
  'given-up': '已放弃',
  cancelled: '已取消',
} as const satisfies Record<string, string>;

export type JobState = keyof typeof JOB_STATES;
