import { resolve } from 'node:path'
import { z } from 'zod'
import { readReceipt } from '@shared/interchange/receipt/read-receipt'
import { verifyReceipt } from '@shared/interchange/receipt/verify-receipt'
import { spoken } from '@shared/interchange/rounds/spoken'
import { LIMITS } from '@shared/limits'
import { counted } from '@shared/words/plural'
import { readRoundFile } from '../round-files/read-round-file'
import { command, Word } from './command'

export const verifyReceiptCommand = command({
  usage: 'verify-receipt <file>',
  about: 'Check the receipt of a memo by itself: its seal, every quote, and every number from the scores.',
  options: {},
  args: z.tuple([Word]),
  values: z.strictObject({}),
  run: async ([file]) => {
    const { name, text } = await readRoundFile(resolve(file), LIMITS.receiptBytes)
    const receipt = readReceipt(text, name)
    const checks = verifyReceipt(receipt)
    const wrong = checks.filter(({ problem }) => problem !== null)
    const lines = checks.map(({ what, problem }) => (problem === null ? `holds: ${what}` : `WRONG: ${what}`))
    const fingerprint = spoken(receipt.sha256)
    return {
      json: { ok: wrong.length === 0, memo: receipt.content.memo.title, fingerprint, checks },
      text: [
        ...lines,
        `${counted(checks.length, 'check')}, ${wrong.length === 0 ? 'all hold' : `${wrong.length} do not hold`}.`,
        `Fingerprint: ${fingerprint}`,
      ].join('\n'),
      failures: wrong.map(({ what, problem }) => `${what}: ${problem}.`),
    }
  },
})
