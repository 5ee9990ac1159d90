# Works out the cases of peers.test.ts with psych, vcd and R itself: a line in, "case name value" lines out.
suppressMessages({ library(psych); library(vcd) })

say <- function(case, values) cat(sprintf("%s %s %.12g\n", case, names(values), unlist(values)), sep = "")

agreement <- function(x) {
  icc <- suppressWarnings(ICC(x, lmer = FALSE))$results$ICC
  # Ranks of the units by each rater: Friedman's statistic is that of Kendall's W.
  friedman <- friedman.test(t(x))
  chi <- unname(friedman$statistic)
  list(
    icc11 = icc[1], iccA1 = icc[2], iccC1 = icc[3], icc1k = icc[4], iccAk = icc[5], iccCk = icc[6],
    w = chi / (ncol(x) * (nrow(x) - 1)), chiSquared = chi, p = friedman$p.value
  )
}

kappa <- function(x) {
  table <- table(factor(x[, 1], 1:6), factor(x[, 2], 1:6))
  weighted <- function(weights) suppressWarnings(Kappa(table, weights = weights))$Weighted[["value"]]
  list(
    same = suppressWarnings(Kappa(table))$Unweighted[["value"]],
    linear = weighted("Equal-Spacing"), squared = weighted("Fleiss-Cohen")
  )
}

spread <- function(x) {
  ends <- range(x)
  quartiles <- quantile(x, c(.25, .75), type = 7, names = FALSE)
  list(
    least = ends[1], lowerQuartile = quartiles[1], median = median(x), upperQuartile = quartiles[2], most = ends[2],
    range = diff(ends), interquartileRange = IQR(x)
  )
}

for (line in readLines(commandArgs(TRUE)[1])) {
  parts <- strsplit(line, " ")[[1]]
  kind <- parts[2]
  # Neither package has alpha.
  if (kind == "missing") next
  values <- as.numeric(parts[-(1:3)])
  x <- matrix(values, ncol = as.integer(parts[3]), byrow = TRUE)
  if (kind == "full") say(parts[1], agreement(x))
  if (kind == "pair") say(parts[1], kappa(x))
  if (kind == "values") say(parts[1], spread(values))
  if (kind == "chi") say(parts[1], list(above = pchisq(values[1], values[2], lower.tail = FALSE)))
}
