# Reference values of the tests of kleinstadt.indicators.uncertainty.
# Written for R 4.2.2 (Debian 4.2.2.20221110-2), spdep 1.2-7, metafor 3.8-1. Run: Rscript uncertainty.R
options(digits = 16)
show <- function(name, ...) cat(name, ":", format(c(...), digits = 16, trim = TRUE), "\n")
z <- function(level) qnorm(1 - (1 - level) / 2)

wilson <- function(x, n, level = 0.95) {
  q <- z(level)
  p <- x / n
  (2 * n * p + q^2 + c(-1, 1) * q * sqrt(q^2 + 4 * n * p * (1 - p))) / (2 * (n + q^2))
}
byar <- function(x, level = 0.95) {
  q <- z(level)
  y <- x + 1
  c(x * (1 - 1 / (9 * x) - q / 3 / sqrt(x))^3, y * (1 - 1 / (9 * y) + q / 3 / sqrt(y))^3)
}
exact <- function(x, level = 0.95) {
  tail <- (1 - level) / 2
  c(if (x > 0) qgamma(tail, x) else 0, qgamma(tail, x + 1, lower.tail = FALSE))
}
switched <- function(x, level = 0.95) if (x < 10) exact(x, level) else byar(x, level)
mover <- function(a, la, b, lb) a - b + c(-1, 1) * sqrt(c(
  (a - la[1])^2 + (lb[2] - b)^2, (la[2] - a)^2 + (b - lb[1])^2))

for (case in list(c(65, 100), c(1045, 5000), c(0.445, 1))) for (level in c(0.95, 0.998))
  show(paste("wilson", case[1], case[2], level), wilson(case[1], case[2], level))
p <- wilson(1800, 1800 + 3500)
show("odds 1800 3500", p / (1 - p))
for (count in c(10, 65, 1045)) for (level in c(0.95, 0.998)) show(paste("byar", count, level), byar(count, level))
for (count in c(0, 1, 3, 6, 9, 9.5)) for (level in c(0.95, 0.998)) show(paste("exact", count, level), exact(count, level))
show("poisson.test 6", poisson.test(6)$conf.int)
show("newcombe 56/70 48/80", mover(56 / 70, wilson(56, 70), 48 / 80, wilson(48, 80)))
show("difference 38 71", mover(38, byar(38), 71, byar(71)))
show("difference 4 12", mover(4, exact(4), 12, byar(12)))

# directly standardised: the example with no deaths in some ages of PHEindicatormethods' DSR vignette
esp2013 <- c(5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000)
persons <- c(30, 35, 35, 35, 40, 40, 45, 50, 50, 50, 60, 60, 70, 75, 70, 60, 20, 20, 15)
deaths <- c(1, 1, 0, 0, 0, 1, 1, 3, 3, 3, 3, 10, 10, 10, 10, 8, 8, 8, 8)
dsr <- function(d, n, w, level = 0.95) {
  rate <- weighted.mean(d / n, w)
  total <- sum(d)
  c(rate, rate + sqrt(sum((w / sum(w))^2 * d / n^2) / total) * (switched(total, level) - total))
}
show("dsr", 1e5 * dsr(deaths, persons, esp2013))
show("dsr 0.998", 1e5 * dsr(deaths, persons, esp2013, 0.998))

# indirectly standardised: Selvin (2004), as in epitools 0.5-10.1, example(ageadjust.indirect)
dth60 <- c(141, 926, 1253, 1080, 1869, 4891, 14956, 30888, 41725, 26501, 5928)
pop60 <- c(1784033, 7065148, 15658730, 10482916, 9939972, 10563872, 9114202, 6850263, 4702482, 1874619, 330915)
dth40 <- c(45, 201, 320, 670, 1126, 3160, 9723, 17935, 22179, 13461, 2238)
pop40 <- c(906897, 3794573, 10003544, 10629526, 9465330, 8249558, 7294330, 5022499, 2920220, 1019504, 142532)
expected <- sum(pop40 * dth60 / pop60)
show("expected", expected)
show("smr", sum(dth40) / expected, byar(sum(dth40)) / expected)
show("isr per 100,000", 1e5 * sum(dth60) / sum(pop60) * c(sum(dth40), byar(sum(dth40))) / expected)
show("dsr Selvin per 100,000", 1e5 * dsr(dth40, pop40, pop60))
show("smr 7 of 5.5", 7 / 5.5, exact(7) / 5.5)

# mean of classes, by counting everybody out
midpoints <- c(1.5, 10, 20, 40, 70)
counts <- c(31, 120, 64, 310, 175)
ages <- rep(midpoints, counts)
error <- sqrt(mean((ages - mean(ages))^2) / length(ages))
show("grouped mean", mean(ages), error, mean(ages) + c(-1, 1) * z(0.95) * error)

# 65+ of three noisy Zensus cells over an exact total, per cent
show("noise", 1.4 * sqrt(3) * 100 / 6764)
w <- 100 * wilson(1921, 6764)
v <- 100 * 1921 / 6764
show("combined", v - sqrt((v - w[1])^2 + (z(0.95) * 1.4 * sqrt(3) * 100 / 6764)^2),
     v + sqrt((w[2] - v)^2 + (z(0.95) * 1.4 * sqrt(3) * 100 / 6764)^2))

# overdispersion: shares and ratios by the formulas; without winsorising tau2 is DerSimonian and Laird's
observed <- c(100, 150, 180, 80, 120, 225, 60, 310, 95, 141, 77, 18)
standard <- c(108, 112, 165, 95, 100, 220, 71, 280, 120, 139, 60, 31)
people <- c(1108, 1112, 2165, 950, 1000, 2620, 710, 2800, 1500, 1390, 900, 410)
over <- function(y, target, s) {
  zs <- (y - target) / s
  q <- quantile(zs, c(0.1, 0.9))
  zs <- pmin(pmax(zs, q[1]), q[2])
  k <- length(zs)
  w <- 1 / s^2
  phi <- sum(zs^2) / k
  c(phi, max(0, (k * phi - (k - 1)) / (sum(w) - sum(w^2) / sum(w))))
}
ratios <- over(sqrt(observed / standard), 1, 1 / (2 * sqrt(standard)))
shares <- over(asin(sqrt(observed / people)), asin(sqrt(sum(observed) / sum(people))), 1 / (2 * sqrt(people)))
show("over ratios", ratios)
show("over shares", shares)
show("funnel ratio 100 over", (1 + c(-1, 1) * z(0.95) * sqrt(1 / 400 + ratios[2]))^2)
target <- sum(observed) / sum(people)
show("funnel share 1000 over", sin(asin(sqrt(target)) + c(-1, 1) * z(0.998) * sqrt(1 / 4000 + shares[2]))^2)
y <- sqrt(observed / standard)
s <- 1 / (2 * sqrt(standard))
fit <- suppressPackageStartupMessages(requireNamespace("metafor"))
dl <- metafor::rma(yi = y, vi = s^2, method = "DL")
show("metafor DL tau2, Q", dl$tau2, dl$QE)
show("weighted mean", weighted.mean(y, 1 / s^2))

# empirical Bayes
suppressPackageStartupMessages(library(spdep))
births <- c(12, 31, 45, 8, 60, 3, 22, 71, 15, 0)
towns <- c(2100, 4300, 5200, 1900, 7700, 610, 2500, 9800, 1400, 520)
rates <- EBest(births, towns)
show("EBest rates a b", unlist(attr(rates, "parameters")))
show("EBest rates", rates$estmm)
same <- EBest(c(20, 41, 62), c(2000, 4000, 6000))
show("EBest rates, chance only", unlist(attr(same, "parameters")), same$estmm)
commuters <- c(700, 2100, 1900, 820, 3500, 150, 1300, 5100, 400, 260)
parts <- EBest(commuters, towns, family = "binomial")
show("EBest shares s2 b", unlist(attr(parts, "parameters")))
show("EBest shares", parts$estmm)

# ranks: a million draws of the true values
values <- c(31.2, 28.9, 27.6, 27.7, 26.0, 25.1, 24.9, 19.5)
lower <- c(29.0, 27.6, 25.9, 27.2, 23.9, 24.6, 21.0, 18.7)
upper <- c(33.6, 30.2, 29.5, 28.2, 28.3, 25.6, 29.4, 20.4)
noise <- ((upper - lower) / (2 * z(0.95)))^2
tau2 <- var(values) - mean(noise)
part <- tau2 / (tau2 + noise)
set.seed(1)
draws <- matrix(rnorm(8e6, mean(values) + part * (values - mean(values)), sqrt(part * noise)), 8)
ranks <- 9 - apply(draws, 2, rank)
show("rank lower", apply(ranks, 1, quantile, 0.025, type = 1))
show("rank upper", apply(ranks, 1, quantile, 0.975, type = 1))
show("distance of the cdf from 0.025 and 0.975", round(apply(ranks, 1, function(r) min(abs(cumsum(tabulate(r, 8)) / 1e6 - 0.025),
     abs(cumsum(tabulate(r, 8)) / 1e6 - 0.975))), 4))
alike <- sapply(1:8, function(i) sum(sapply(setdiff(1:8, i), function(j) {
  d <- mover(values[i], c(lower[i], upper[i]), values[j], c(lower[j], upper[j]))
  d[1] <= 0 && d[2] >= 0
})))
show("not distinguishable", alike)
