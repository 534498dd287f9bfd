# Classes of figures by R's classInt, for ClassMethodTest. Run with R 4.2.2 and classInt 0.4-9:
#   Rscript reports/src/test/R/classes.R
# Prints, for each method, where the classes after the first begin (the smallest figure of each class), the number of figures
# in each class, and for natural breaks the sum of squared differences from the class means.
library(classInt)

starts <- function(x, breaks, closed = "left") {
  inner <- breaks[-c(1, length(breaks))]
  sapply(inner, function(b) min(if (closed == "left") x[x >= b] else x[x > b]))
}
classes <- function(x, starts) findInterval(x, starts)
squares <- function(x, starts) sum(tapply(x, classes(x, starts), function(v) sum((v - mean(v))^2)))
show <- function(name, x, starts) {
  cat(name, "starts", format(starts, nsmall = 1), "counts", table(classes(x, starts)), "squares",
      sprintf("%.4f", squares(x, starts)), "\n")
}

i <- 1:200
skewed <- round(exp(((i * 7919) %% 1000) / 1000 * 3) * 10) / 10
even <- round(20 + ((i * 7919) %% 1000) / 50, 2)
for (k in c(3, 5)) {
  for (name in c("skewed", "even")) {
    x <- get(name)
    show(paste(name, k, "fisher"), x, starts(x, classIntervals(x, k, style = "fisher")$brks))
    show(paste(name, k, "jenks"), x, starts(x, classIntervals(x, k, style = "jenks")$brks, "right"))
    show(paste(name, k, "quantile"), x, starts(x, classIntervals(x, k, style = "quantile", type = 2)$brks))
    cat(name, k, "equal", sprintf("%.4f", classIntervals(x, k, style = "equal")$brks), "\n")
  }
}
