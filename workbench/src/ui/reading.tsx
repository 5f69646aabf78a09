import { Spin } from 'antd';
import type { ReactNode } from 'react';
import type { Read } from '../api/use-read.ts';
import { ProblemNote } from './problem-note.tsx';

/** What was read, once it is there; what is wrong stands above it and can be tried again. */
export function Reading<Data>({
  read,
  children,
}: {
  readonly read: Read<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { data, problem, isReading, readAgain } = read;
  return (
    <>
      <ProblemNote problem={problem} again={readAgain} />
      {data === undefined && isReading && (
        <div className="quiet" role="status">
          <Spin size="small" /> 正在读取……
        </div>
      )}
      {data !== undefined && children(data)}
    </>
  );
}
