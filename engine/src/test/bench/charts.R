# Draws the five kinds of ChartBenchmark from its figures with ggplot2, as PNG of 1920 x 1080, and prints milliseconds a chart:
# program,kind,round,wall,cpu. Run it in the folder engine after ChartBenchmark.
suppressPackageStartupMessages({
  library(ggplot2)
  library(jsonlite)
})
rounds <- 5
blues <- c("#F2F0EA", "#C6E0F5", "#8CBDE6", "#4393CF", "#0A6AB4", "#0A3F7F")
data <- fromJSON("target/bench/charts.json", simplifyVector = FALSE)
matrix_of <- function(rows) matrix(as.numeric(unlist(rows)), nrow = length(rows), byrow = TRUE)
rings <- function(key, list) {
  do.call(rbind, lapply(seq_along(list), function(i) {
    m <- matrix_of(list[[i]])
    data.frame(key = key, ring = paste(key, i), x = m[, 1], y = m[, 2])
  }))
}
shapes <- do.call(rbind, Map(rings, names(data$shapes), data$shapes))
laender <- rings("land", data$laender)

finish <- function(plot, chart) {
  plot + labs(title = chart$title, subtitle = chart$subtitle, caption = chart$source) + theme_minimal(base_size = 20)
}

pyramid <- function(chart) {
  b <- matrix_of(chart$bands)
  o <- matrix_of(chart$outline)
  steps <- data.frame(age = c(o[, 1], o[nrow(o), 2]), men = c(o[, 3], o[nrow(o), 3]), women = c(o[, 4], o[nrow(o), 4]))
  frame <- data.frame(from = b[, 1], to = b[, 2], men = b[, 3], women = b[, 4])
  finish(ggplot(frame) + geom_rect(aes(xmin = -men, xmax = 0, ymin = from, ymax = to), fill = "#C8420A") +
    geom_rect(aes(xmin = 0, xmax = women, ymin = from, ymax = to), fill = "#EE9E76") +
    geom_step(data = steps, aes(-men, age), direction = "vh") + geom_step(data = steps, aes(women, age), direction = "vh"), chart)
}

series <- function(chart) {
  frame <- do.call(rbind, lapply(seq_along(chart$segments), function(i) {
    m <- matrix_of(chart$segments[[i]])
    data.frame(segment = i, time = m[, 1], town = m[, 2], low = m[, 3], median = m[, 4], high = m[, 5])
  }))
  finish(ggplot(frame, aes(time, group = segment)) + geom_ribbon(aes(ymin = low, ymax = high), fill = "#C9CDD2") +
    geom_line(aes(y = median)) + geom_line(aes(y = town), colour = "#C8420A") +
    geom_point(aes(y = town), colour = "#C8420A"), chart)
}

funnel <- function(chart) {
  d <- matrix_of(chart$dots)
  l <- matrix_of(chart$limits)
  n <- data.frame(x = sapply(chart$named, `[[`, 1), y = sapply(chart$named, `[[`, 2), name = sapply(chart$named, `[[`, 3))
  p <- ggplot(data.frame(x = d[, 1], y = d[, 2]), aes(x, y)) + geom_point(colour = "#9AA0A6")
  for (column in 2:5) {
    p <- p + geom_line(data = data.frame(x = l[, 1], y = l[, column]), linetype = if (column < 4) 1 else 2)
  }
  finish(p + geom_point(data = n, colour = "#1F4E79", size = 4) + geom_text(data = n, aes(label = name), vjust = -1, size = 6), chart)
}

swarm <- function(chart) {
  n <- data.frame(x = sapply(chart$named, `[[`, 1), name = sapply(chart$named, `[[`, 2))
  finish(ggplot(data.frame(x = unlist(chart$dots)), aes(x, 0)) + geom_jitter(width = 0, colour = "#9AA0A6", size = 4) +
    geom_point(data = n, colour = "#1F4E79", size = 5) +
    geom_text(data = n, aes(label = name), angle = 60, hjust = -0.4, size = 6), chart)
}

choropleth <- function(chart) {
  index <- unlist(chart$classes)[shapes$key]
  index[is.na(index)] <- -1
  shapes$class <- factor(index, levels = -1:4)
  finish(ggplot(shapes, aes(x, y, group = ring)) + geom_polygon(aes(fill = class), colour = "#D5D2CA", linewidth = 0.2) +
    geom_polygon(data = laender, fill = NA, colour = "black", linewidth = 0.8) +
    scale_fill_manual(values = blues, drop = FALSE) + coord_equal(), chart)
}

kinds <- list(
  "age-pyramid" = pyramid, "population-series" = series, "funnel-unemployment-ratio" = funnel,
  "strip-share-65-plus" = swarm, "map-share-65-plus" = choropleth
)
for (kind in names(kinds)) {
  for (round in seq_len(rounds) - 1) {
    time <- system.time(for (chart in data[[kind]]) {
      png(paste0("target/bench/ggplot2-", kind, ".png"), 1920, 1080, type = "cairo")
      print(kinds[[kind]](chart))
      dev.off()
    })
    count <- length(data[[kind]])
    cat(sprintf("ggplot2,%s,%d,%.1f,%.1f\n", kind, round, time[["elapsed"]] * 1000 / count,
      (time[["user.self"]] + time[["sys.self"]]) * 1000 / count))
  }
}
