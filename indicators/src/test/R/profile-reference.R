# Reference values for the resilience profile, computed with R and nothing of ours.
#
# Run from the project's folder, with R 4.2.2, lpSolve 5.6.18 and e1071 1.7-13 as in Debian 12:
#   Rscript indicators/src/test/R/profile-reference.R indicators/src/test/resources/kleinstadt/profile
#
# Data: R's own data sets mtcars (Henderson, Velleman 1981), USArrests (McNeil 1977) and islands (McNeil 1977). Missing figures
# are put in by this script. Formulas: OECD/JRC Handbook (2008); De Muro, Mazziotta, Pareto (2011); Mazziotta, Pareto (2016);
# Cherchye et al. (2007); Saltelli et al. (2010); the treatment of outliers as the documentation of COINr 1.1.14 describes it.
library(lpSolve)
library(e1071)

folder <- commandArgs(trailingOnly = TRUE)[1]
stamp <- sprintf("# profile-reference.R, %s, lpSolve %s, e1071 %s", R.version.string,
                 packageVersion("lpSolve"), packageVersion("e1071"))
rows <- list()
put <- function(case, unit, column, value) {
  rows[[length(rows) + 1]] <<- data.frame(case, unit, column, value = sprintf("%.17g", value))
}
put_all <- function(case, values, column = "") {
  for (i in seq_along(values)) if (!is.na(values[i])) put(case, i - 1, column, values[i])
}

cars <- mtcars[, c("mpg", "qsec", "hp", "disp", "wt")]
good <- c(mpg = 1, qsec = -1, hp = 1, disp = -1, wt = -1)
turned <- sweep(as.matrix(cars), 2, good, "*")

# Normalisation --------------------------------------------------------------------------------------------------------
min_max <- function(x, l, u) (x - min(x, na.rm = TRUE)) / diff(range(x, na.rm = TRUE)) * (u - l) + l
z_score <- function(x) 100 + 10 * (x - mean(x, na.rm = TRUE)) / sd(x, na.rm = TRUE)
middle <- function(x) 100 * (rank(x, na.last = "keep") - 0.5) / sum(!is.na(x))
lowest <- function(x) 100 * (rank(x, ties.method = "min", na.last = "keep") - 1) / (sum(!is.na(x)) - 1)
distance <- function(x, ref) 100 * (1 - (ref - x) / (ref - min(x, na.rm = TRUE)))
ampi <- function(x, ref) {
  half <- diff(range(x, na.rm = TRUE)) / 2
  (x - (ref - half)) / (2 * half) * 60 + 70 + 0
}
for (name in colnames(turned)) {
  x <- turned[, name]
  put_all("min-max", min_max(x, 0, 1), name)
  put_all("z-score", z_score(x), name)
  put_all("percentile-middle", middle(x), name)
  put_all("percentile-lowest", lowest(x), name)
  put_all("borda-middle", rank(x) - 1, name)
  put_all("borda-lowest", rank(x, ties.method = "min") - 1, name)
  put_all("distance-median", distance(x, median(x)), name)
  put_all("reference-range-mean", ampi(x, mean(x)), name)
}
posts <- function(x, worst, best) 1 + 99 * pmin(1, pmax(0, (x - worst) / (best - worst)))
put_all("goalposts", posts(cars$mpg, 15, 30), "mpg")
put_all("goalposts", posts(-cars$hp, -250, -80), "hp")

# Aggregation ----------------------------------------------------------------------------------------------------------
whole_sd <- function(z, w) sqrt(sum(w * (z - sum(w * z) / sum(w))^2) / sum(w))
mpi <- function(z, w = rep(1, length(z))) {
  m <- sum(w * z) / sum(w)
  m * (1 - (whole_sd(z, w) / m)^2)
}
weights <- c(3, 1, 2, 2, 4)
z <- apply(turned, 2, z_score)
put_all("mpi", apply(z, 1, mpi))
put_all("mpi-weighted", apply(z, 1, mpi, w = weights))
r <- apply(turned, 2, function(x) ampi(x, mean(x)))
put_all("ampi", apply(r, 1, mpi))
mm <- apply(turned, 2, min_max, l = 1, u = 100)
put_all("arithmetic-weighted", apply(mm, 1, function(x) sum(weights * x) / sum(weights)))
put_all("geometric-weighted", apply(mm, 1, function(x) exp(sum(weights * log(x)) / sum(weights))))

# Benefit of the doubt -------------------------------------------------------------------------------------------------
doubt <- function(x, least, most) {
  apply(x, 1, function(own) {
    k <- length(own)
    upper <- t(sapply(1:k, function(j) ((1:k == j) - most) * own))
    lower <- t(sapply(1:k, function(j) ((1:k == j) - least) * own))
    found <- lp("max", own, rbind(x, upper, lower),
                c(rep("<=", nrow(x)), rep("<=", k), rep(">=", k)), c(rep(1, nrow(x)), rep(0, 2 * k)))
    100 * found$objval
  })
}
put_all("doubt", doubt(mm, 0, 1))
put_all("doubt-bounded", doubt(mm, 0.1, 0.5))

# Outliers -------------------------------------------------------------------------------------------------------------
moments <- function(x) c(skewness(x, type = 2), kurtosis(x, type = 2))
tells <- function(x) abs(moments(x)[1]) > 2 && moments(x)[2] > 3.5
winsorise <- function(x, most) {
  high <- low <- 0
  while (tells(x) && high + low < most) {
    if (moments(x)[1] >= 0) {
      at <- x == max(x)
      x[at] <- max(x[!at])
      high <- sum(at)
    } else {
      at <- x == min(x)
      x[at] <- min(x[!at])
      low <- sum(at)
    }
  }
  list(x = x, count = high + low)
}
log_shifted <- function(x) log(x - min(x) + 0.01 * diff(range(x)))
examples <- list(two = c(1:10, 30, 100), low = -c(1:10, 30, 100), islands = as.numeric(islands))
for (name in names(examples)) {
  x <- examples[[name]]
  put_all(paste0("moments-", name), moments(x))
  wins <- winsorise(x, floor(0.25 * length(x)))
  put(paste0("winsorised-count-", name), 0, "", wins$count)
  put_all(paste0("winsorised-", name), wins$x)
  put_all(paste0("winsorised-moments-", name), moments(wins$x))
}
put_all("log-islands", log_shifted(as.numeric(islands)))
put_all("log-moments-islands", moments(log_shifted(as.numeric(islands))))
put_all("log-low", -log_shifted(c(1:10, 30, 100)))

# Weights --------------------------------------------------------------------------------------------------------------
first <- function(x) {
  found <- prcomp(x, center = TRUE, scale. = TRUE)
  loadings <- found$rotation[, 1]
  c(loadings * sign(sum(loadings)), found$sdev[1]^2 / ncol(x))
}
put_all("pca-cars", first(turned))
put_all("pca-usarrests", first(USArrests))

# Two levels with missing figures --------------------------------------------------------------------------------------
themes <- list(run = c("mpg", "qsec"), engine = c("hp", "disp"), body = "wt")
gaps <- turned
gaps[3, "mpg"] <- gaps[3, "qsec"] <- gaps[7, "hp"] <- gaps[11, "wt"] <- NA
gaps[20, c("mpg", "hp", "wt")] <- NA
scaled <- apply(gaps, 2, min_max, l = 1, u = 100)
theme_scores <- sapply(themes, function(columns) {
  x <- scaled[, columns, drop = FALSE]
  enough <- rowMeans(!is.na(x)) >= 0.5
  ifelse(enough, rowMeans(x, na.rm = TRUE), NA)
})
covered <- rowMeans(!is.na(gaps)) >= 0.6 & rowSums(!is.na(theme_scores)) >= 2
total <- apply(theme_scores, 1, function(x) exp(mean(log(x), na.rm = TRUE)))
total[!covered] <- NA
for (theme in names(themes)) put_all("levels-theme", theme_scores[, theme], theme)
put_all("levels-score", total)
put_all("levels-rank", rank(-total, na.last = "keep"))
put_all("levels-coverage", 100 * rowMeans(!is.na(gaps)))

# Sobol indices of given values ----------------------------------------------------------------------------------------
n <- 8
d <- 3
y <- sin(1:(n * (d + 2)) * 1.7) + (1:(n * (d + 2))) %% 5
a <- y[1:n]
b <- y[n + 1:n]
centre <- mean(c(a, b))
v <- var(c(a, b))
for (i in 1:d) {
  ab <- y[(i + 1) * n + 1:n]
  put("sobol-first", i - 1, "", mean((b - centre) * (ab - a)) / v)
  put("sobol-total", i - 1, "", sum((a - ab)^2) / (2 * n * v))
}
put_all("sobol-values", y)

# Files ----------------------------------------------------------------------------------------------------------------
write_table <- function(name, table) {
  file <- file.path(folder, name)
  writeLines(stamp, file)
  suppressWarnings(write.table(table, file, append = TRUE, sep = ",", quote = FALSE, row.names = FALSE))
}
write_table("reference.csv", do.call(rbind, rows))
write_table("cars.csv", cars)
write_table("usarrests.csv", USArrests)
write_table("islands.csv", data.frame(area = as.numeric(islands)))
