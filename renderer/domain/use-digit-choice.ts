import { pressOf } from '@state/keymap'
import { digitOf } from '@shared/shortcuts/press'
import { useStableCallback } from '@ui/use-stable-callback'
import { useEffect } from 'react'

/**
 * In a palette: a digit chooses at once, on every keyboard, while nothing is typed yet; behind letters it belongs to a
 * name. `choose` says whether anything stands behind the digit.
 */
export function useDigitChoice(typed: string, choose: (digit: number) => boolean): void {
  const chooseBy = useStableCallback(choose)
  useEffect(() => {
    const byDigit = (event: KeyboardEvent) => {
      const digit = typed === '' && !event.repeat ? digitOf(pressOf(event)) : null
      if (digit === null || !chooseBy(digit)) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', byDigit, { capture: true })
    return () => document.removeEventListener('keydown', byDigit, { capture: true })
  }, [typed, chooseBy])
}
