/** Verbs that say what happens in policy and security, in their first form; those in the second list are nouns as well. */
const ONLY_VERBS = `abandon; accept; accuse; acquire; adopt; agree; allow; announce; apply; arrest; ask; become; begin; blame; bomb;
  break; bring; buy; cancel; capture; carry; cause; cease; close; collapse; compromise; concede; condemn; conduct; continue; create;
  decide; declare; degrade; delay; deliver; demote; deny; deploy; deprive; destroy; detain; deter; disclose; disrupt; dissolve;
  downgrade; drop; elect; enact; endanger; enter; end; erode; escalate; expand; expel; exploit; extend; fail; fall; fire; flee; force;
  freeze; gain; give; grow; harm; hit; impose; improve; increase; injure; invade; issue; join; keep; kill; last; leave; lose; maintain;
  make; miss; move; negotiate; obtain; open; oppose; order; overthrow; pass; pay; postpone; prevent; provide; provoke; publish;
  purchase; quit; ratify; reach; receive; reduce; refuse; reject; rely; remain; remove; renege; replace; resign; resist; resume;
  retaliate; reveal; revoke; rise; run; seize; sell; send; share; shrink; sign; sink; spread; stall; starve; stay; stop; strengthen;
  suffer; supply; suspend; take; terminate; threaten; trigger; undermine; use; violate; weaken; widen; win; withdraw; withhold`
const NOUNS_TOO = `arrest; attack; ban; block; boycott; break; challenge; change; charge; clash; cut; damage; decline; delay; demand;
  drop; end; fall; fire; force; freeze; grant; halt; harm; hit; increase; issue; leak; limit; loss; move; order; pass; pause; pledge;
  praise; protest; purchase; push; raid; raise; release; rise; run; sale; shift; spread; stall; stay; stop; strike; supply; support;
  test; threaten; trade; transfer; use; veto; visit; vote; win; warn`
const IRREGULAR: Readonly<Record<string, string>> = {
  become: 'became',
  begin: 'began',
  break: 'broke',
  bring: 'brought',
  buy: 'bought',
  fall: 'fell',
  flee: 'fled',
  freeze: 'froze',
  give: 'gave',
  grow: 'grew',
  keep: 'kept',
  leave: 'left',
  lose: 'lost',
  make: 'made',
  pay: 'paid',
  rise: 'rose',
  run: 'ran',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  sink: 'sank',
  strike: 'struck',
  take: 'took',
  win: 'won',
  withdraw: 'withdrew',
  withhold: 'withheld',
}

/** How a verb stands in a sentence. */
export type VerbForm = 'base' | 's' | 'past'

const split = (list: string): string[] => list.split(';').map((word) => word.trim())

const NOUNS: ReadonlySet<string> = new Set(split(NOUNS_TOO))
const FORMS: ReadonlyMap<string, { form: VerbForm; isNounToo: boolean }> = formsOf(
  new Set([...split(ONLY_VERBS), ...NOUNS]),
)

/** The form of a verb that a word is; undefined where it is none of the list. */
export const verbForm = (word: string): { form: VerbForm; isNounToo: boolean } | undefined => FORMS.get(word)

function formsOf(verbs: ReadonlySet<string>): Map<string, { form: VerbForm; isNounToo: boolean }> {
  const forms = new Map<string, { form: VerbForm; isNounToo: boolean }>()
  for (const verb of verbs) {
    const isNounToo = NOUNS.has(verb)
    forms.set(verb, { form: 'base', isNounToo })
    forms.set(withS(verb), { form: 's', isNounToo })
    forms.set(IRREGULAR[verb] ?? withEd(verb), { form: 'past', isNounToo: false })
  }
  return forms
}

function withS(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ies')
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function withEd(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ied')
  if (/e$/.test(verb)) return `${verb}d`
  return /^(?:stop|drop|ban|quit|cut|hit|deter|expel|win|run)$/.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`
}
