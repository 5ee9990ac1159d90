import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import { expect, test } from './fixtures'
import { packetsOf, whyNotCounted } from './packets'

/** Not only what would arrive somewhere: every packet that leaves any process of the program, counted by the kernel. */

const checkout = join(import.meta.dirname, '../..')

const Seen = z.strictObject({ ended: z.boolean(), addresses: z.array(z.string()) })

/** How many packets the program sends while its page does all to send one, and what the page got to see. */
async function attemptsFrom(entry: string, folder: string) {
  const electron = String(createRequire(import.meta.url)('electron'))
  const args = ['-r', join(import.meta.dirname, 'packet-probe.cjs'), join(checkout, entry)]
  const { sent, said } = await packetsOf(electron, args, { ...process.env, ASSAY_USER_DATA: join(folder, 'user-data') })
  const [, seen = '{}'] = /^packet-probe (.*)$/m.exec(said) ?? []
  return { sent, ...Seen.parse(JSON.parse(seen)) }
}

test.beforeEach(async () => {
  const why = await whyNotCounted()
  test.skip(why !== null, why ?? '')
})

test('no packet leaves, whatever the page tries, and it sees no address of the machine', async ({ folder }) => {
  expect(await attemptsFrom('out/main/main.js', folder)).toEqual({ sent: 0, ended: true, addresses: [] })
})

test('packets of an unguarded Electron are counted', async ({ folder }) => {
  const { sent, addresses } = await attemptsFrom('tests/e2e/bare/main.js', folder)
  expect(sent).toBeGreaterThan(5)
  expect(addresses.join('\n')).toContain(' 198.51.100.2 ')
})
