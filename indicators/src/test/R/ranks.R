# How often four kinds of rank interval hold the true rank of simulated towns, and how wide they are: what the choice in
# RankIntervals rests on. Written for R 4.2.2 (Debian 4.2.2.20221110-2), base R. Run: Rscript ranks.R [repetitions] [towns]
arguments <- as.integer(commandArgs(TRUE))
repetitions <- if (length(arguments) > 0) arguments[1] else 10
towns <- if (length(arguments) > 1) arguments[2] else 449
z <- qnorm(0.975)

counts <- function(x, persons) {
  y <- x + 1
  low <- ifelse(x < 10, qgamma(0.025, x), x * (1 - 1 / (9 * x) - z / 3 / sqrt(x))^3)
  high <- ifelse(x < 10, qgamma(0.975, y), y * (1 - 1 / (9 * y) + z / 3 / sqrt(y))^3)
  list(value = x / persons, low = ifelse(x == 0, 0, low) / persons, high = high / persons)
}
shares <- function(x, n) {
  p <- x / n
  reach <- z * sqrt(z^2 + 4 * n * p * (1 - p))
  list(value = p, low = (2 * n * p + z^2 - reach) / 2 / (n + z^2), high = (2 * n * p + z^2 + reach) / 2 / (n + z^2))
}
kinds <- list(
  "share of 65 and older" = function(n) { t <- rnorm(towns, 0.27, 0.035); c(shares(rbinom(towns, n, t), n), list(t = t)) },
  "share around 2 %" = function(n) { t <- 0.02 * exp(rnorm(towns, 0, 0.3)); c(shares(rbinom(towns, n, t), n), list(t = t)) },
  "births" = function(n) { t <- pmax(0.002, rnorm(towns, 0.0075, 0.0012)); c(counts(rpois(towns, n * t), n), list(t = t)) },
  "births, equal rates" = function(n) {
    t <- pmax(0.002, round(rnorm(towns, 0.0075, 0.0012) * 2000) / 2000)
    c(counts(rpois(towns, n * t), n), list(t = t))
  },
  "deaths" = function(n) { t <- pmax(0.004, rnorm(towns, 0.014, 0.0025)); c(counts(rpois(towns, n * t), n), list(t = t)) },
  "moves" = function(n) { t <- 0.045 * exp(rnorm(towns, 0, 0.3)); c(counts(rpois(towns, n * t), n), list(t = t)) },
  "rare events" = function(n) { t <- 0.0015 * exp(rnorm(towns, 0, 0.45)); c(counts(rpois(towns, n * t), n), list(t = t)) },
  "long upper tail" = function(n) { t <- 0.002 + rexp(towns, 250); c(counts(rpois(towns, n * t), n), list(t = t)) },
  "nearly all noise" = function(n) { t <- rnorm(towns, 0.0075, 0.0003); c(counts(rpois(towns, n * t), n), list(t = t)) }
)

# quantiles of the rank where every true value lies normally around a mean of its own
posterior <- function(mean, variance) {
  deviation <- sqrt(variance)
  nodes <- seq(-3.2, 3.2, 0.2)
  weights <- dnorm(nodes) / sum(dnorm(nodes))
  bounds <- sapply(seq_along(mean), function(i) {
    place <- mean[i] + nodes * deviation[i]
    above <- pnorm(outer(mean[-i], place, "-") / deviation[-i])
    expected <- 1 + colSums(above)
    spread <- sqrt(pmax(1e-9, colSums(above * (1 - above))))
    first <- function(share) {
      from <- 1
      to <- length(mean)
      while (from < to) {
        middle <- (from + to) %/% 2
        if (sum(weights * pnorm((middle + 0.5 - expected) / spread)) >= share) to <- middle else from <- middle + 1
      }
      from
    }
    c(first(0.025), first(0.975))
  })
  list(bounds[1, ], bounds[2, ])
}
methods <- function(d) {
  noise <- ((d$high - d$low) / 2 / z)^2
  down <- d$value - d$low
  up <- d$high - d$value
  every <- seq_along(d$value)
  tau2 <- var(d$value) - mean(noise)
  part <- tau2 / (tau2 + noise)
  middle <- mean(d$value)
  list(
    "bounds placed among the values" = list(
      sapply(every, function(i) 1 + sum(d$value[-i] > d$high[i])),
      sapply(every, function(i) length(every) - sum(d$value[-i] < d$low[i]))),
    "pairs compared" = list(
      sapply(every, function(i) 1 + sum(d$value - d$value[i] > sqrt(down^2 + up[i]^2))),
      sapply(every, function(i) length(every) - sum(d$value[i] - d$value > sqrt(down[i]^2 + up^2)))),
    "true values around the values" = posterior(d$value, noise),
    "true values drawn to the mean" = if (tau2 > 0) posterior(middle + part * (d$value - middle), part * noise)
      else list(rep(1, length(every)), rep(length(every), length(every))))
}

set.seed(7)
for (kind in names(kinds)) {
  rows <- replicate(repetitions, {
    persons <- round(pmin(pmax(exp(rnorm(towns, log(5500), 0.75)), 500), 40000))
    d <- kinds[[kind]](persons)
    truth <- rank(-d$t)
    sapply(methods(d), function(b) c(mean(b[[1]] <= truth & truth <= b[[2]]), mean(b[[2]] - b[[1]] + 1)))
  })
  for (method in dimnames(rows)[[2]])
    cat(sprintf("%-22s %-31s holds %.3f  width %.0f\n", kind, method, mean(rows[1, method, ]), mean(rows[2, method, ])))
}
