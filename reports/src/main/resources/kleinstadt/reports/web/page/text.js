/* Words and numbers as readers of a language expect them, like those of the charts and packs. */
(function (K) {
  'use strict';

  const NARROW_SPACE = '\u202f';
  const MINUS = '\u2212';
  const NO_BREAK = '\u00a0';

  K.languages = Object.keys(K.texts);
  K.lang = document.documentElement.lang;

  /** Whether there is a text of this key. */
  K.has = (key) => Object.hasOwn(K.texts[K.lang], key);

  /** The text of a key with {0}, {1} … filled; the key itself where there is none, so that a lack is seen. */
  K.t = function (key, ...filled) {
    let text = K.has(key) ? K.texts[K.lang][key] : key;
    filled.forEach((part, i) => {
      text = text.replaceAll('{' + i + '}', () => part);
    });
    return text;
  };

  /** Singular or plural: the text of key.one or key.several, the number filled in as {0}. */
  K.plural = (key, count, ...more) =>
    K.t(key + (count === 1 ? '.one' : '.several'), K.number(count, 0), ...more);

  /** A number with this many decimals, halves rounded away from zero. */
  K.number = function (number, decimals) {
    const factor = 10 ** decimals;
    // Figures have one decimal more than is shown; the hair more mends what binary fractions lose.
    const scaled = Math.floor(Math.abs(number) * factor + 0.5 + 1e-7);
    const digits = String(scaled).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const german = K.lang === 'de';
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, german ? NARROW_SPACE : ',');
    const fraction = decimals > 0 ? (german ? ',' : '.') + digits.slice(-decimals) : '';
    return (number < 0 && scaled > 0 ? MINUS : '') + grouped + fraction;
  };

  /** A number with its sign, also if positive; zero has none. */
  K.signed = function (number, decimals) {
    const text = K.number(number, decimals);
    return number > 0 && /[1-9]/.test(text) ? '+' + text : text;
  };

  /** A figure of an indicator: signed where it can be negative. */
  K.figure = (indicator, number) =>
    indicator.signed ? K.signed(number, indicator.decimals) : K.number(number, indicator.decimals);

  /** A figure with its unit; the unit stays with it where it is short. */
  K.withUnit = function (indicator, number) {
    const unit = K.words(indicator).unit;
    return K.figure(indicator, number) + (unit ? (unit.length > 3 ? ' ' : NO_BREAK) + unit : '');
  };

  /** An interval without unit. */
  K.interval = (indicator, lower, upper) =>
    K.t('interval', K.figure(indicator, lower), K.figure(indicator, upper));

  /** A rank; a shared one may end in a half. */
  K.rankNumber = (rank) => K.number(rank, Number.isInteger(rank) ? 0 : 1);

  /** Name, captions and unit of an indicator in the language of the page. */
  K.words = (indicator) => indicator[K.lang];

  /** A period as readers write it. */
  K.period = (period) => K.periods[period][K.lang];

  /** A text without upper case, accents and sharp s; umlauts once as two letters and once as one. */
  K.fold = function (text) {
    const lower = text.toLocaleLowerCase('de').replaceAll('ß', 'ss');
    const strip = (one) => one.normalize('NFD').replace(/\p{M}/gu, '');
    const two = lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
    return { two: strip(two), one: strip(lower) };
  };

  /** How many letters have to be added, left out, changed or swapped with their neighbour to make one text of another. */
  function distance(one, other) {
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[other.length];
  }

  /** How far a query is from a name or from the nearest of its words; beyond a third of its letters it is another name. */
  K.farFrom = function (name, query) {
    const wanted = K.fold(query.trim()).two;
    const words = K.fold(name).two.split(/[\s/()-]+/);
    const far = Math.min(...[K.fold(name).two, ...words].map((word) => distance(word, wanted)));
    return far <= wanted.length / 3 ? far : Infinity;
  };

  /** Whether each word of a query stands in a text, however its umlauts are written. */
  K.matches = function (text, query) {
    const folded = K.fold(text);
    return query.trim().split(/\s+/).every((word) => {
      const wanted = K.fold(word);
      return folded.two.includes(wanted.two) || folded.one.includes(wanted.one);
    });
  };
})(Kleinstadt);
