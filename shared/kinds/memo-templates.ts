import { z } from 'zod'
import { Id, Name, Position } from '../fields'
import { LIMITS } from '../limits'
import { freeName } from '../words/free-name'
import { defineKind } from './kind'
import { layoutFacts, MemoLayout } from './memo-layout'
import { hidden, inName, line, order, telling } from './tellings'

/** A layout of memos under a name, of the project's own making. */
export const MemoTemplate = z.strictObject({ id: Id, position: Position, name: Name, layout: MemoLayout })
export type MemoTemplate = z.infer<typeof MemoTemplate>

export const memoTemplates = defineKind<MemoTemplate>({
  schema: MemoTemplate,
  one: 'memo template',
  many: 'memo templates',
  name: ({ name }) => name,
  apart: (template, others) => ({
    ...template,
    name: freeName(
      template.name,
      others.map(({ name }) => name),
      LIMITS.line,
    ),
  }),
  most: LIMITS.memoTemplates,
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    layout: telling('Layout', layoutFacts),
  },
})
