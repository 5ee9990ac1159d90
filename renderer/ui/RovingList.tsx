import { type HTMLAttributes, useEffect, useRef } from 'react'
import { keepOneStop, walkByKey } from './roving-list'

/** A list of buttons that is one stop of the Tab key: arrows, Home, End and first letters go from item to item. */
export function RovingList(native: Omit<HTMLAttributes<HTMLUListElement>, 'onKeyDown'>) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => (list.current ? keepOneStop(list.current) : undefined), [])
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons in it
  return <ul {...native} ref={list} onKeyDown={walkByKey} />
}
