import { endDeputy, listColleagues } from '@yigongkai/contract/staff';
import { useAct } from '../api/use-act.ts';
import { ReasonButton } from '../ui/reason-button.tsx';

export function EndDeputy({ deputy }: { readonly deputy: string }) {
  const act = useAct(endDeputy, [listColleagues]);
  const send = async (why: string) =>
    (await act.send({ params: { deputy }, body: { why } })) !== null;
  return (
    <ReasonButton
      label="终止"
      title="终止代理"
      effect="立即生效：代理人不再有被代理人的角色。"
      isDanger
      act={act}
      onSend={send}
    />
  );
}
