import { Refusal } from '@shared/refusal'

/** What work declined to do, exactly as it says so; null when it did it. A fault that is no refusal is thrown on. */
export function refusalOf(work: () => unknown): { code: string; message: string } | null {
  try {
    work()
  } catch (failure) {
    if (failure instanceof Refusal) return { code: failure.code, message: failure.message }
    throw failure
  }
  return null
}
