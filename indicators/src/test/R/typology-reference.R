# Reference values for statistical neighbours and the typology, computed with R and nothing of ours.
#
# Run from the project's folder, with R 4.2.2, cluster 2.1.4, fpc 2.2-10 and mclust 6.0.0 as in Debian 12:
#   Rscript indicators/src/test/R/typology-reference.R indicators/src/test/resources/kleinstadt/typology
#
# Data: R's own data set USArrests (McNeil 1977), 50 states and 4 variables. Gaps are put in by this script.
suppressPackageStartupMessages({
  library(cluster)
  library(fpc)
  library(mclust)
})

folder <- commandArgs(trailingOnly = TRUE)[1]
rows <- list()
put <- function(case, unit, column, value) {
  rows[[length(rows) + 1]] <<- sprintf("%s,%d,%s,%.17g", case, unit, column, value)
}
put_all <- function(case, values, column = "") for (i in seq_along(values)) put(case, i - 1, column, values[i])

raw <- as.matrix(USArrests)
for (v in colnames(raw)) put_all("raw", raw[, v], v)

# Standard scores and distances ---------------------------------------------------------------------------------------
gaps <- raw
gaps[3, "Murder"] <- NA
gaps[7, c("Assault", "Rape")] <- NA
gaps[20, "UrbanPop"] <- NA
z <- scale(gaps)
euclid <- as.matrix(dist(z))
robust <- apply(gaps, 2, function(x) (x - median(x, na.rm = TRUE)) / mad(x, na.rm = TRUE))
robust_euclid <- as.matrix(dist(robust))
complete <- z[complete.cases(z), ]
s <- cov(complete)
for (u in c(1, 3, 7)) {
  put_all(paste0("euclid-", u - 1), euclid[u, ])
  put_all(paste0("robust-", u - 1), robust_euclid[u, ])
}
# over the variables both have, scaled up as dist() does
maha <- function(a, b) {
  k <- !is.na(z[a, ]) & !is.na(z[b, ])
  sqrt(mahalanobis(z[a, k], z[b, k], s[k, k, drop = FALSE]) * ncol(z) / sum(k))
}
for (u in c(1, 3, 7)) put_all(paste0("mahalanobis-", u - 1), sapply(1:50, function(o) maha(u, o)))

# Clusters ------------------------------------------------------------------------------------------------------------
x <- scale(raw)
tree <- hclust(dist(x), "ward.D2")
put_all("height", tree$height)
lloyd <- function(x, groups) {
  centres <- apply(x, 2, function(v) tapply(v, groups, mean))
  kmeans(x, centres, iter.max = 100, algorithm = "Lloyd")
}
for (k in 3:6) {
  ward <- cutree(tree, k)
  means <- lloyd(x, ward)
  put_all(paste0("ward-", k), ward - 1)
  put_all(paste0("kmeans-", k), means$cluster - 1)
  put(paste0("inertia-", k), 0, "", means$tot.withinss)
  put_all(paste0("silhouette-", k), silhouette(means$cluster, dist(x))[, "sil_width"])
  put(paste0("calinski-", k), 0, "", calinhara(x, means$cluster))
  put(paste0("rand-", k), 0, "", adjustedRandIndex(ward, means$cluster))
}

# Jaccard coefficients of one draw, and what kmeans finds from many starts ----------------------------------------------
set.seed(2007)
drawn <- sort(unique(sample(50, 50, replace = TRUE)))
put_all("drawn", drawn - 1)
again <- x[drawn, ]
anew <- lloyd(again, cutree(hclust(dist(again), "ward.D2"), 4))$cluster
put_all("anew", anew - 1)
old <- lloyd(x, cutree(tree, 4))$cluster[drawn]
for (g in 1:4) put("jaccard", g - 1, "", max(sapply(1:4, function(h) clujaccard(old == g, anew == h))))
put("best-inertia-4", 0, "", kmeans(x, 4, nstart = 1000, iter.max = 100)$tot.withinss)

writeLines(c(
  sprintf("# typology-reference.R, %s, cluster %s, fpc %s, mclust %s", R.version.string, packageVersion("cluster"),
          packageVersion("fpc"), packageVersion("mclust")),
  "case,unit,column,value", unlist(rows)), file.path(folder, "reference.csv"))
