import { commitmentTo } from '@shared/kinds/ballots'
import { expect, test } from 'vitest'
import { sealed, unsealed } from '../../../../electron/round-files/sealing'
import { ballotContent, keyNamed } from '../../shared/sample-session'

const content = ballotContent('rou', 'bob', { one: 30, two: 60 })

test('what is sealed is opened by its key, and commits to it', () => {
  const ballot = sealed(content)
  expect(unsealed(ballot, ballot.key)).toEqual(content)
  expect(ballot.commitment).toBe(commitmentTo(content, ballot.key))
})

test('the same answers are never sealed the same twice, and nothing of them is read in a ballot', () => {
  const [one, other] = [sealed(content), sealed(content)]
  expect(
    [one.key, one.nonce, one.sealed, one.commitment].filter((each) => Object.values(other).includes(each)),
  ).toEqual([])
  expect(Buffer.from(one.sealed, 'base64').includes('percent')).toBe(false)
})

test('no other key opens it, nor any byte that was changed', () => {
  const ballot = sealed(content)
  const bytes = Buffer.from(ballot.sealed, 'base64')
  const changed = Array.from(bytes, (_, at) => {
    const flipped = Buffer.from(bytes)
    flipped[at]! ^= 1
    return unsealed({ ...ballot, sealed: flipped.toString('base64') }, ballot.key)
  })
  expect([...new Set(changed)]).toEqual(['shut'])
  expect([
    unsealed(ballot, keyNamed('K')),
    unsealed({ ...ballot, sealed: '' }, ballot.key),
    unsealed({ ...ballot, nonce: 'A'.repeat(16) }, ballot.key),
  ]).toEqual(['shut', 'shut', 'shut'])
})
