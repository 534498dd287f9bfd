# Reference values of the tests of kleinstadt.indicators.trend.
# Written for R 4.2.2 (Debian 4.2.2.20221110-2). Run: Rscript trend.R
options(digits = 16)
show <- function(name, ...) cat(name, ":", format(c(...), digits = 16, trim = TRUE), "\n")

# years are the middles of calendar years as the program has them
middle <- function(year) {
  leap <- (year %% 4 == 0 & year %% 100 != 0) | year %% 400 == 0
  year + (365 + leap) / 2 / 365.25
}
years <- middle(2008:2015)
values <- c(9.8, 9.1, 9.4, 8.7, 8.9, 8.2, 8.4, 7.9)
lower <- c(8.9, 8.3, 8.4, 7.9, 8.0, 7.5, 7.4, 7.2)
upper <- c(10.8, 10.0, 10.5, 9.6, 9.9, 9.0, 9.5, 8.7)

plain <- lm(values ~ years)
show("slope", coef(plain)[2], confint(plain)[2, ])
weighted <- lm(values ~ years, weights = 1 / ((upper - lower) / 2)^2)
show("weighted slope", coef(weighted)[2], confint(weighted)[2, ])

sen <- function(x, y) {
  pairs <- combn(length(x), 2)
  median((y[pairs[2, ]] - y[pairs[1, ]]) / (x[pairs[2, ]] - x[pairs[1, ]]))
}
statistic <- function(y) sum(sign(combn(y, 2, function(p) p[2] - p[1])))
show("Sen", sen(years, values))
show("S", statistic(values))
show("p exact", cor.test(years, values, method = "kendall", exact = TRUE)$p.value)

ties <- c(5, 4, 5, 6, 6, 7, 6, 8, 8, 9)
show("ties S", statistic(ties))
show("ties p", cor.test(1:10, ties, method = "kendall", exact = FALSE, continuity = TRUE)$p.value)
show("ties Sen", sen(1:10, ties))
show("four rising p", cor.test(1:4, c(1, 3, 4, 9), method = "kendall", exact = TRUE)$p.value)

long <- 2 * sin(1:60) - 0.02 * (1:60)
show("long S", statistic(long))
show("long p", cor.test(1:60, long, method = "kendall", exact = FALSE, continuity = TRUE)$p.value)

# change by recovering variances, the ratio as the root of its equation
a <- 7.9
b <- 9.8
la <- c(7.2, 8.7)
lb <- c(8.9, 10.8)
show("change", a - b - sqrt((a - la[1])^2 + (lb[2] - b)^2), a - b + sqrt((la[2] - a)^2 + (b - lb[1])^2))
side <- function(limit.a, limit.b, from, to)
  uniroot(function(r) (a - r * b)^2 - (a - limit.a)^2 - r^2 * (b - limit.b)^2, c(from, to), tol = 1e-15)$root
show("percent", 100 * (a / b - 1), 100 * (side(la[1], lb[2], 0, a / b) - 1), 100 * (side(la[2], lb[1], a / b, 3) - 1))
