import { changeOrgan } from '@yigongkai/contract/sign-in';
import { Select } from 'antd';
import { useAct } from '../api/use-act.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { useSession } from './session.tsx';

/** For which organ one acts; a choice where there are several. */
export function OrganSwitch() {
  const { organ, otherOrgans } = useSession();
  const change = useAct(changeOrgan, []);
  if (otherOrgans.length === 0) return <strong className="organ">{organ.name}</strong>;
  const toOrgan = async (slug: string) => {
    // Everything on the page was read for the other organ.
    if (await change.send({ body: { organ: slug } })) location.assign('/office/');
  };
  return (
    <>
      <Select
        aria-label="办理机关"
        className="organ"
        value={organ.slug}
        loading={change.isSending}
        onChange={(slug) => void toOrgan(slug)}
        options={[organ, ...otherOrgans].map(({ slug, name }) => ({ value: slug, label: name }))}
        popupMatchSelectWidth={false}
      />
      <ProblemNote problem={change.problem} />
    </>
  );
}
