/** Terms after which both expansions below have long converged for any degrees of freedom that occur here. */
const MOST_TERMS = 10_000
const PRECISION = 1e-15

/**
 * Probability that a chi-squared variable is above a value (at least 0), for whole degrees of freedom: the regularised
 * upper incomplete gamma function Q(degrees / 2, value / 2), by its series or its continued fraction, whichever
 * converges quickly (Abramowitz & Stegun 6.5.29 and 6.5.31; Press et al., Numerical Recipes, section 6.2).
 */
export function chiSquaredSurvival(value: number, degrees: number): number {
  if (value <= 0) return 1
  if (value === Infinity) return 0
  const [shape, at] = [degrees / 2, value / 2]
  const front = Math.exp(shape * Math.log(at) - at - logGamma(degrees))
  return at < shape + 1 ? 1 - front * lowerSeries(shape, at) : front * upperFraction(shape, at)
}

function lowerSeries(shape: number, at: number): number {
  let term = 1 / shape
  let total = term
  for (let n = 1; n <= MOST_TERMS && term > total * PRECISION; n += 1) {
    term *= at / (shape + n)
    total += term
  }
  return total
}

/** Evaluated from the front by the method of Lentz, as modified by Thompson and Barnett. */
function upperFraction(shape: number, at: number): number {
  let b = at + 1 - shape
  let c = Infinity
  let d = 1 / b
  let result = d
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const a = -n * (n - shape)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    result *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return result
}

/** ln Γ(degrees / 2), up from Γ(1/2) = √π or Γ(1) = 1 by Γ(x + 1) = x Γ(x). */
function logGamma(degrees: number): number {
  let result = degrees % 2 === 0 ? 0 : Math.log(Math.PI) / 2
  for (let below = degrees - 2; below > 0; below -= 2) result += Math.log(below / 2)
  return result
}
