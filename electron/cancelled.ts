import { Refusal } from '@shared/refusal'

export const cancelled = (): Refusal => new Refusal('cancelled', 'Cancelled. Nothing was changed.')

export function refuseIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled()
}
