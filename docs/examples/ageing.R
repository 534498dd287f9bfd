# Do towns with more old people lose more inhabitants by births and deaths, and where do the towns of a run stand?
# Reads two JSON-stat datasets. Run: Rscript ageing.R OUT [CHART.pdf]
library(jsonlite)
arguments <- commandArgs(trailingOnly = TRUE)
out <- arguments[1]

# The figures of an indicator at a time: one row a town, those on the newest census where there are several.
figures <- function(indicator, time) {
  cube <- fromJSON(file.path(out, "exports", "json-stat", paste0(indicator, ".json")))
  codes <- lapply(cube$id, function(dimension) cube$dimension[[dimension]]$category$index)
  names(codes) <- cube$id
  # In JSON-stat the last dimension runs fastest, in expand.grid the first.
  cells <- rev(expand.grid(rev(codes), stringsAsFactors = FALSE))
  cells$value <- NA_real_
  cells$value[as.integer(names(cube$value)) + 1] <- unlist(cube$value)
  known <- cells[cells$indicator == indicator & cells$time == time & nchar(cells$area) == 8 & !is.na(cells$value), ]
  known <- known[!duplicated(known$area, fromLast = TRUE), ]
  known$town <- unlist(cube$dimension$area$category$label)[known$area]
  attr(known, "label") <- paste0(cube$label, ", ", cube$dimension$time$category$label[[time]])
  attr(known, "source") <- cube$extension$sources$notice
  known
}

old <- figures("share-65-plus", "2015-12-31")
balance <- figures("natural-balance-rate", "2015")
both <- merge(old, balance, by = c("area", "town"), suffixes = c(".old", ".balance"))
cat(attr(old, "label"), "and", attr(balance, "label"), "\n")
test <- cor.test(both$value.old, both$value.balance, method = "spearman", exact = FALSE)
cat(sprintf("%d towns, Spearman's rho %.2f\n", nrow(both), test$estimate))
fit <- lm(value.balance ~ value.old, data = both)
cat(sprintf("one point more of people of 65 and older: %.2f in the balance (95 %% from %.2f to %.2f)\n",
            coef(fit)[2], confint(fit)[2, 1], confint(fit)[2, 2]))

shown <- fromJSON(file.path(out, "manifest.json"))$options$towns
case <- both[both$area %in% shown, ]
case$residual <- residuals(fit)[both$area %in% shown]
case <- case[order(-case$value.old), c("town", "value.old", "value.balance", "residual")]
names(case) <- c("town", "share 65+", "balance", "beyond the line")
print(format(case, digits = 1, nsmall = 1), row.names = FALSE)

if (length(arguments) > 1) {
  pdf(arguments[2], width = 7, height = 5, encoding = "ISOLatin1.enc")
  plot(both$value.old, both$value.balance, pch = 20, col = "grey60",
       xlab = attr(old, "label"), ylab = attr(balance, "label"))
  abline(fit)
  chosen <- both[both$area %in% shown, ]
  points(chosen$value.old, chosen$value.balance, pch = 19)
  text(chosen$value.old, chosen$value.balance, chosen$town, pos = 3, cex = 0.7)
  invisible(dev.off())
}

cat(paste("Source:", unique(c(attr(old, "source"), attr(balance, "source")))), sep = "\n")
