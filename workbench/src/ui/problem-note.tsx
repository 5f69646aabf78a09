import { Alert, Button } from 'antd';
import { type ApiProblem, remedyOf } from '../api/problem.ts';

/** What was refused, by which provision, and what can be done: in the place where it was tried. */
export function ProblemNote({
  problem,
  again,
}: {
  readonly problem: ApiProblem | null;
  readonly again?: () => void;
}) {
  if (!problem) return null;
  const { provision } = problem.details;
  const remedy = remedyOf(problem);
  return (
    <Alert
      className="problem"
      type="error"
      showIcon
      title={problem.message}
      description={
        (provision || remedy) && (
          <>
            {remedy && <p>{remedy}</p>}
            {provision && <p className="provision">依据：{provision}</p>}
          </>
        )
      }
      action={again && <Button onClick={again}>再试一次</Button>}
    />
  );
}
