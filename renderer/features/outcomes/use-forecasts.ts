import { analystsInOrder, query, tagsInOrder } from '@shared/document/queries/query'
import { tagLabels } from '@shared/document/queries/tag-names'
import type { Names } from '@shared/scoring/calibration'
import { type HeldForecast, heldForecasts } from '@shared/scoring/held-forecasts'
import { useScales } from '@domain/use-scales'
import { useQuery } from '@state/project-store'
import { useMemo, useState } from 'react'
import { forecastWords } from './forecast-words'

/** Everybody’s forecasts together; no id of an analyst is so. */
const EVERYBODY = 'everybody'

const names = query(['analysts', 'tags'], (project) => {
  const labels = tagLabels.ask(project)
  return {
    analysts: new Map(analystsInOrder.ask(project).map(({ id, name }) => [id, name])),
    tags: new Map(tagsInOrder.ask(project).map(({ id, name }) => [id, labels.get(id) ?? name])),
  }
})

/** Forecasts that outcomes are held against: of all, or of the analyst who is chosen. */
export function useForecasts() {
  const held = useQuery(heldForecasts)
  const { analysts, tags } = useQuery(names)
  const { lexicon } = useScales()
  const [chosen, setChosen] = useState(EVERYBODY)
  const whose = analysts.has(chosen) ? chosen : EVERYBODY
  const own = useMemo(
    (): readonly HeldForecast[] => (whose === EVERYBODY ? held : held.filter(({ analystId }) => analystId === whose)),
    [held, whose],
  )
  const called: Names = useMemo(() => ({ analysts, tags, lexicon }), [analysts, tags, lexicon])
  return {
    held: own,
    names: called,
    whose,
    isAll: whose === EVERYBODY,
    hasNameless: held.some(({ analystId }) => analystId === null),
    choices: [
      { value: EVERYBODY, label: forecastWords.allAnalysts },
      ...[...analysts]
        .filter(([id]) => held.some(({ analystId }) => analystId === id))
        .map(([value, label]) => ({ value, label })),
    ],
    choose: setChosen,
  }
}
