import { useSpoken } from '@state/language'
import { useLayoutEffect, useRef } from 'react'
import type { Margin } from './margin'
import { lightMargin, marginElement } from './margin-bars'
import type { Reader } from './reader'

/** What stands beside a block, and what it was made of. */
type Drawn = { margin: Margin; element: HTMLElement }

/** Draws the bars beside the blocks near the view; each block's bars live in the block and move with it. */
export function useMarginBars(reader: Reader, chosenId: string | null): void {
  const chosen = useRef(chosenId)
  const drawn = useRef<ReadonlyMap<number, Drawn>>(new Map())
  const spoken = useSpoken()
  useLayoutEffect(() => {
    const light = ({ element }: Drawn) => lightMargin(element, chosen.current, reader.isolated.get())
    const draw = () => {
      const before = drawn.current
      drawn.current = new Map(
        [...reader.margins.get()].flatMap(([block, margin]) => {
          const known = before.get(block)
          if (known?.margin === margin) return [[block, known]]
          const made = { margin, element: marginElement(margin) }
          light(made)
          if (margin.bars.length > 0) reader.column?.block(block)?.append(made.element)
          return [[block, made]]
        }),
      )
      for (const [block, { element }] of before) if (drawn.current.get(block)?.element !== element) element.remove()
    }
    const lightAll = () => drawn.current.forEach(light)
    draw()
    const stops = [reader.margins.subscribe(draw), reader.isolated.subscribe(lightAll)]
    return () => {
      stops.forEach((stop) => stop())
      drawn.current.forEach(({ element }) => element.remove())
      drawn.current = new Map()
    }
  }, [reader, spoken])
  useLayoutEffect(() => {
    chosen.current = chosenId
    drawn.current.forEach(({ element }) => lightMargin(element, chosenId, reader.isolated.get()))
  }, [reader, chosenId])
}
