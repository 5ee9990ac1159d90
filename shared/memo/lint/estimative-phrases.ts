/** Phrases that stand for a likelihood in English and are no term of a standard; our own list. */
const PHRASES = `possible; possibly; impossible; may well; might well; could well; better than even; even odds; even chance;
  an even chance; fifty fifty; toss up; coin toss; odds are; the odds are; long odds; chances are; the chances are; no chance;
  in all likelihood; in all probability; conceivable; conceivably; inconceivable; plausible; plausibly; implausible; doubtful;
  inevitable; inevitably; bound to; sure to; certain to; surely; certainly; undoubtedly; definitely; no doubt; without doubt;
  perhaps; maybe; presumably; quite likely; rather likely; fairly likely; highly likely; extremely likely; most likely;
  more likely than not; as likely as not; quite unlikely; rather unlikely; highly unlikely; extremely unlikely; most unlikely;
  not likely; not unlikely; not probable; not improbable; not impossible; quite possible; quite possibly; very possible;
  very possibly; entirely possible; virtually certain; practically certain; all but certain; near certain; near certainty;
  almost impossible; next to impossible; almost surely; remote; probable; improbable; probably; improbably`

const SIZES = `high; very high; low; very low; good; fair; strong; slim; slight; small; little; real; serious; distinct;
  substantial; significant; considerable; decent; reasonable; realistic; remote; outside; minimal; negligible`
const NOUNS = `chance; probability; likelihood; possibility; prospect`

const split = (list: string): string[] => list.split(';').map((words) => words.trim().replace(/\s+/g, ' '))

/** Estimative phrases besides the terms of lexicons, in small letters: "may well", "slim chance". */
export const ESTIMATIVE_PHRASES: readonly string[] = [
  ...split(PHRASES),
  ...split(SIZES).flatMap((size) => split(NOUNS).map((noun) => `${size} ${noun}`)),
]
