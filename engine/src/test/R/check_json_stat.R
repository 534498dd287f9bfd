# Reads a JSON-stat dataset with R and compares every cell with indicators.csv. Arguments: the run's folder, an indicator.
arguments <- commandArgs(trailingOnly = TRUE)
cube <- jsonlite::fromJSON(file.path(arguments[1], "exports", "json-stat", paste0(arguments[2], ".json")))
codes <- lapply(cube$id, function(name) cube$dimension[[name]]$category$index)
names(codes) <- cube$id
# The last dimension runs fastest; expand.grid lets the first do so.
grid <- rev(expand.grid(rev(codes), stringsAsFactors = FALSE))
grid$value <- NA_real_
grid$value[as.integer(names(cube$value)) + 1] <- unlist(cube$value)
grid$status <- ""
grid$status[as.integer(names(cube$status)) + 1] <- unlist(cube$status)
grid <- grid[grid$indicator == arguments[2] & (!is.na(grid$value) | grid$status != ""), ]
rows <- read.csv(file.path(arguments[1], "indicators.csv"), colClasses = "character", encoding = "UTF-8")
rows <- rows[rows$indicator == arguments[2], ]
lineage <- read.csv(file.path(arguments[1], "lineage.csv"), colClasses = "character", encoding = "UTF-8")
rows <- merge(rows, lineage[, c("indicator", "period", "source", "base")])
rows$base <- ifelse(rows$base == "", "none", toupper(rows$base))
both <- merge(grid, rows, by.x = c("base", "area", "time"), by.y = c("base", "ags", "period"), suffixes = c("", ".csv"))
stopifnot(nrow(rows) > 0, nrow(both) == nrow(rows), nrow(grid) == nrow(rows))
stopifnot(identical(both$value, as.numeric(both$value.csv)))
missing <- both$status.csv == "missing"
stopifnot(all(is.na(both$value) == missing), all(both$status[missing] == both$reason[missing]))
cat(nrow(both), "cells compared,", sum(missing), "of them missing\n")
