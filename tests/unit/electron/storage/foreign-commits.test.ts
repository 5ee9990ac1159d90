import { atOnce } from '@shared/steps'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { firstCommit } from '../../../../electron/project/first-commit'
import { CHAIN_START, decodeLine } from '../../../../electron/storage/journal-record'
import { AT } from '../../shared/sample-project'

/** A journal by somebody who can compute the checksums: what the history would stumble over is damage. */

const { commit } = firstCommit('River', 'Ada', AT)

function read(changed: object) {
  const json = JSON.stringify({ type: 'commits', commits: [{ ...commit, ...changed }] })
  const chain = crc32(json, Number.parseInt(CHAIN_START, 16)).toString(16).padStart(8, '0')
  return atOnce(decodeLine(Buffer.from(`${chain} ${json}`), CHAIN_START))
}

it('a commit as Assay writes it is read', () => {
  expect(read({})?.record).toEqual({ type: 'commits', commits: [commit] })
})

it.each([
  ['objects among the names of operations', { operations: [{}] }],
  ['no list of operations', { operations: null }],
  ['nobody’s name', { by: {} }],
  ['a label of megabytes', { label: 'x'.repeat(1_000_000) }],
])('one with %s is not', (_, changed) => {
  expect(read(changed)).toBeNull()
})
