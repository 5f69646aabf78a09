import { Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useId } from 'react';
import type { ApiProblem } from '../api/problem.ts';
import { ProblemNote } from './problem-note.tsx';

type Props<Values> = {
  readonly form: FormInstance<Values>;
  readonly act: { readonly isSending: boolean; readonly problem: ApiProblem | null };
  readonly button: string;
  readonly isDanger?: boolean;
  readonly initialValues?: Partial<Values>;
  readonly onSend: (values: Values) => Promise<void>;
  readonly children: ReactNode;
};

/** A form whose refusals stand beside its fields, or above its button where they are of none of them. */
export function ActForm<Values extends object>(props: Props<Values>) {
  const { form, act, button, isDanger = false, initialValues = {}, onSend, children } = props;
  const { problem } = act;
  // Fields of the same name stand in several forms of a page: the form's name keeps their ids apart.
  const name = useId();
  useEffect(() => {
    const errors = Object.entries(problem?.details.fieldErrors ?? {});
    form.setFields(errors.map(([name, says]) => ({ name: name as never, errors: says })));
  }, [form, problem]);
  return (
    <Form<Values>
      form={form}
      name={name}
      layout="vertical"
      requiredMark={false}
      initialValues={initialValues}
      onFinish={(values) => void onSend(values)}
      scrollToFirstError={{ focus: true }}
      className="act-form"
    >
      {children}
      <ProblemNote problem={problem} />
      <Button type="primary" htmlType="submit" danger={isDanger} loading={act.isSending}>
        {button}
      </Button>
    </Form>
  );
}
