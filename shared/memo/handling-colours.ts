/** The colours of a handling mark, as those who define it print it: words on a ground. */
export type HandlingColours = { ink: string; ground: string }

const ON_BLACK = '#000000'

/** Traffic Light Protocol 2.0 (FIRST, 2022), as hexadecimal RGB. */
const TLP: Readonly<Record<string, HandlingColours>> = {
  RED: { ink: '#ff2b2b', ground: ON_BLACK },
  AMBER: { ink: '#ffc000', ground: ON_BLACK },
  'AMBER+STRICT': { ink: '#ffc000', ground: ON_BLACK },
  GREEN: { ink: '#33ff00', ground: ON_BLACK },
  CLEAR: { ink: '#ffffff', ground: ON_BLACK },
}

/** The colours of a handling mark; null for one whose words stand plain, as those of NATO and of the UK do. */
export function handlingColours(handling: string): HandlingColours | null {
  const label = /^TLP: ?(\S{1,20})$/.exec(handling.trim().toUpperCase())?.[1]
  return label === undefined ? null : (TLP[label] ?? null)
}
