/* The figures, unpacked when they are first asked for. How they are packed: class Figures of the program. */
(function (K) {
  'use strict';

  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const VALUE_OF = new Map([...DIGITS].map((digit, value) => [digit, value]));
  const LEVELS = { '.': 'own', V: 'verband', K: 'kreis' };

  const unpacked = new Map();
  const byId = new Map(K.definitions.map((indicator) => [indicator.id, indicator]));

  K.townCount = K.towns.towns.length;

  /** The towns: index, key, name and where they lie; members of the set stand first. */
  K.townList = K.towns.towns.map(([key, name, land, kreis, verband, type, shown, centre], index) => ({
    index, key, name, land, kreis, verband, type, centre,
    shown: shown === 1,
    member: index < K.towns.members,
    landName: K.towns.laender[land],
    kreisName: K.towns.kreise[kreis],
  }));

  /** The statistical neighbours of a town, the nearest first, with the indicators in which they are most alike. */
  K.neighbours = (index) => K.towns.neighbours[index].map(([place, ...alike]) => ({
    town: K.townList[place], alike: alike.filter((each) => each >= 0).map((each) => K.definitions[each]),
  }));

  K.townByKey = new Map(K.townList.map((town) => [town.key, town]));

  K.indicator = (id) => byId.get(id);

  function number(text, at, width) {
    let value = 0;
    for (let i = at; i < at + width; i++) {
      value = value * 64 + VALUE_OF.get(text[i]);
    }
    return value;
  }

  function unpack(indicator, packed) {
    const count = K.townCount;
    const empty = () => new Float64Array(count).fill(NaN);
    const slice = {
      indicator,
      period: packed.p,
      time: K.periods[packed.p].t,
      base: packed.b || '',
      newest: packed.newest === 1,
      source: packed.src,
      kind: packed.c,
      n: packed.n,
      q: packed.q,
      landMedians: packed.land,
      references: packed.x,
      value: empty(), lower: empty(), upper: empty(), rank: empty(), rankLower: empty(), rankUpper: empty(),
      reason: new Array(count).fill(''),
      of: new Array(count).fill('own'),
      quality: new Array(count).fill('.'),
      sign: new Array(count).fill('.'),
    };
    const unit = 10 ** packed.d;
    for (let i = 0; i < count; i++) {
      const at = i * packed.w;
      if (packed.v[at] === '.') {
        slice.reason[i] = String(VALUE_OF.get(packed.v[at + 1]));
        continue;
      }
      const whole = packed.o + number(packed.v, at, packed.w);
      slice.value[i] = whole / unit;
      if (packed.i && (!packed.k || packed.k[i] === '1')) {
        const bound = i * 2 * packed.iw;
        slice.lower[i] = (whole - number(packed.i, bound, packed.iw)) / unit;
        slice.upper[i] = (whole + number(packed.i, bound + packed.iw, packed.iw)) / unit;
      }
      if (packed.r) {
        slice.rank[i] = number(packed.r, i * packed.rw, packed.rw) / 2 || NaN;
      }
      if (packed.ri) {
        slice.rankLower[i] = number(packed.ri, i * 2 * packed.rw, packed.rw) || NaN;
        slice.rankUpper[i] = number(packed.ri, (i * 2 + 1) * packed.rw, packed.rw) || NaN;
      }
      slice.of[i] = packed.f ? LEVELS[packed.f[i]] : 'own';
      slice.quality[i] = packed.y ? packed.y[i] : '.';
      slice.sign[i] = packed.s ? packed.s[i] : '.';
    }
    slice.bounded = slice.lower.some((bound) => !Number.isNaN(bound));
    return slice;
  }

  /** All slices of an indicator in the order of time, those on older population bases too. */
  K.slices = function (id) {
    if (!unpacked.has(id)) {
      const indicator = K.indicator(id);
      unpacked.set(id, K.figures[indicator.theme][id].slices.map((packed) => unpack(indicator, packed)));
    }
    return unpacked.get(id);
  };

  /** What a line may join: figures of one population base, of the same things on the same boundaries, of the same area. */
  K.basis = (slice, index) =>
    [slice.base, slice.kind.length > 1 ? slice.kind[index] : slice.kind, slice.of[index]].join(' ');

  /** The basis most towns' figures have. */
  K.usualBasis = function (slice) {
    if (!slice.usual) {
      const counts = new Map();
      for (let i = 0; i < K.towns.members; i++) {
        if (K.known(slice, i)) {
          counts.set(K.basis(slice, i), (counts.get(K.basis(slice, i)) || 0) + 1);
        }
      }
      slice.usual = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
    }
    return slice.usual;
  };

  /** Where the latest stretch of two figures or more without a break goes: u, d, s or a full stop. */
  K.trend = (id, index) => K.figures[K.indicator(id).theme][id].trend[index];

  /** The slices one can choose: those on the newest base of their period with figures of towns. */
  K.choices = (id) => K.slices(id).filter((slice) => slice.newest && slice.n > 0);

  /** The latest slice that at least half as many towns have figures in as in the fullest. */
  K.latest = function (id) {
    const choices = K.choices(id);
    const fullest = Math.max(0, ...choices.map((slice) => slice.n));
    return choices.filter((slice) => slice.n * 2 >= fullest).at(-1);
  };

  /** The slice of a period; the latest where it has none. */
  K.slice = (id, period) => K.choices(id).find((slice) => slice.period === period) || K.latest(id);

  K.known = (slice, index) => !Number.isNaN(slice.value[index]);

  K.bounded = (slice, index) => !Number.isNaN(slice.lower[index]);

  /** Number of the set's towns with a higher and with a lower value; ranks hold the order of the full figures. */
  K.above = (slice, index) => count(slice, (rank) => rank < slice.rank[index]);
  K.below = (slice, index) => count(slice, (rank) => rank > slice.rank[index]);

  function count(slice, condition) {
    let found = 0;
    for (let i = 0; i < K.towns.members; i++) {
      if (condition(slice.rank[i])) {
        found++;
      }
    }
    return found;
  }

  /** Rank among the set's towns of the town's Land, 1 for the highest, and their number with a value. */
  K.landRank = function (slice, index) {
    const land = K.townList[index].land;
    let above = 0;
    let equal = 0;
    let n = 0;
    for (let i = 0; i < K.towns.members; i++) {
      if (K.townList[i].land === land && K.known(slice, i)) {
        n++;
        above += slice.rank[i] < slice.rank[index] ? 1 : 0;
        equal += slice.rank[i] === slice.rank[index] ? 1 : 0;
      }
    }
    const member = K.townList[index].member;
    return { rank: 1 + above + (member ? (equal - 1) / 2 : equal / 2), n: member ? n : n + 1 };
  };

  /**
   * Difference of two independent figures with its 95 % interval from their own (Donner and Zou, Closed-form confidence intervals
   * for functions of the normal mean and standard deviation, 2012; for proportions Newcombe 1998, method 10).
   */
  K.difference = function (a, b) {
    const value = a.value - b.value;
    return {
      value,
      lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
      upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
    };
  };
})(Kleinstadt);
