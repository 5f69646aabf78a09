import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { selectCertificateNumber } from './disposals.store.ts';
import { lockCase } from './keys.store.ts';

/** Until the transaction ends the personal data of a case are not destroyed. @throws Problem `gone` where they were. */
export async function holdCase(tx: Tx, stream: string): Promise<void> {
  await lockCase(tx, stream);
  await refuseDisposed(tx, stream);
}

/** The number of the certificate by which the personal data of a case were destroyed; `null` where they stand. */
export async function certificateOf(tx: Tx, stream: string): Promise<string | null> {
  return (await selectCertificateNumber(tx, stream)) ?? null;
}

/** @throws Problem `gone` with the certificate's number where the personal data of a case were destroyed. */
export async function refuseDisposed(tx: Tx, stream: string): Promise<void> {
  const certificate = await certificateOf(tx, stream);
  if (certificate)
    throw new Problem('gone', `这件申请的个人信息已依规销毁（证明编号 ${certificate}）。`, {
      certificate,
    });
}
