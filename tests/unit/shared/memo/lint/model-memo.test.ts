import { expect, it } from 'vitest'
import { linted, saidOf } from './linted'
import { ModelMemo } from './model-memo'

it('finds nothing in the model memo', () => {
  expect(saidOf(linted(new ModelMemo()))).toEqual([])
})

it('finds nothing in it that holds under any standard', () => {
  expect(saidOf(linted(new ModelMemo(), 'plain'))).toEqual([])
})
