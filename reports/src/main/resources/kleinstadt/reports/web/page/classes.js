/* Classes of the map: of equal number of towns, their limits rounded to what is shown, so that the legend is exactly true. */
(function (K) {
  'use strict';

  const CLASSES = 5;
  const c = K.colours;

  const up = (value, decimals) => Math.ceil(value * 10 ** decimals - 1e-9) / 10 ** decimals;
  const down = (value, decimals) => Math.floor(value * 10 ** decimals + 1e-9) / 10 ** decimals;
  const half = (value, decimals) =>
    (Math.sign(value) * Math.floor(Math.abs(value) * 10 ** decimals + 0.5 + 1e-7)) / 10 ** decimals;

  function limits(sorted, wanted, decimals) {
    const count = Math.min(wanted, new Set(sorted).size);
    const low = down(sorted[0], decimals);
    const high = up(sorted.at(-1), decimals);
    const found = new Set([low, high]);
    const share = Math.floor(sorted.length / count);
    const more = sorted.length % count;
    let start = 0;
    for (let i = 1; i < count; i++) {
      start += share + (i <= more ? 1 : 0);
      const limit = half(sorted[start], decimals);
      if (limit > low && limit < high) {
        found.add(limit);
      }
    }
    const all = [...found].sort((a, b) => a - b);
    return all.length === 1 ? [low, low] : all;
  }

  /** Limits of the classes of a slice, one more than classes, and the colour of each; by the values of the set's towns. */
  K.classes = function (slice) {
    const { decimals, signed } = slice.indicator;
    const sorted = [...slice.value.slice(0, K.towns.members)]
      .filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    const below = sorted.filter((value) => value < 0);
    const above = sorted.filter((value) => value >= 0);
    let found;
    if (signed && below.length > 0 && above.length > 0) {
      const share = Math.round((CLASSES * below.length) / sorted.length);
      const classesBelow = Math.min(Math.max(share, 1), CLASSES - 1);
      found = [...new Set([
        ...limits(below, classesBelow, decimals).slice(0, classesBelow).filter((limit) => limit < 0),
        0,
        ...limits(above, CLASSES - classesBelow, decimals).slice(1),
      ])].sort((a, b) => a - b);
    } else {
      found = limits(sorted, CLASSES, decimals);
    }
    const size = found.length - 1;
    const zero = found.slice(0, size).filter((limit) => limit < 0).length;
    const colours = Array.from({ length: size }, (_, i) => colour(size, zero, i));
    return {
      limits: found,
      colours,
      // Two colours that darken from zero look alike in greyscale: the side with fewer classes is dotted.
      dotted: (index) => zero > 0 && zero < size && (index < zero) === (zero <= size - zero),
      of: (value) => {
        let index = 0;
        while (index < size - 1 && value >= found[index + 1]) {
          index++;
        }
        return index;
      },
    };
  };

  function colour(size, zero, index) {
    if (zero === 0 || zero === size) {
      return c.blues[c.blues.length - size + index];
    }
    return index < zero
      ? c.belowZero[Math.min(zero - 1 - index, c.belowZero.length - 1)]
      : c.aboveZero[Math.min(index - zero, c.aboveZero.length - 1)];
  }
})(Kleinstadt);
