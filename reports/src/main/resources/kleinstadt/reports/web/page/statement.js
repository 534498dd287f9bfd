/* Sentences that say what the figures say, and never more. */
(function (K) {
  'use strict';

  /** The rank in words; the one it would have for a town outside the set; empty where there is none. */
  K.rankText = function (slice, index) {
    const rank = slice.rank[index];
    if (Number.isNaN(rank)) {
      return '';
    }
    const member = K.townList[index].member;
    const n = K.number(member ? slice.n : slice.n + 1, 0);
    const text = K.t(member ? 'rank.member' : 'rank.outside', K.rankNumber(rank), n);
    return Number.isNaN(slice.rankLower[index])
      ? text
      : K.t('rank.interval', text, K.rankNumber(slice.rankLower[index]), K.rankNumber(slice.rankUpper[index]));
  };

  /** In how many other towns the value is lower, or higher where those are more. */
  K.placeText = function (slice, index) {
    const above = K.above(slice, index);
    const below = K.below(slice, index);
    const others = slice.n - (K.townList[index].member ? 1 : 0);
    if (below >= above) {
      return below === others ? K.t('place.highest', K.number(others, 0))
        : K.t('place.higher', K.number(below, 0), K.number(others, 0));
    }
    return above === others ? K.t('place.lowest', K.number(others, 0))
      : K.t('place.lower', K.number(above, 0), K.number(others, 0));
  };

  /** A text as it stands at the beginning of a sentence. */
  K.capital = (text) => text.charAt(0).toLocaleUpperCase(K.lang) + text.slice(1);

  /** How the value stands to the median; more or less only where its interval does not hold the median. */
  K.medianText = function (slice, index) {
    const median = K.withUnit(slice.indicator, slice.q[3]);
    return K.t('median.' + { '+': 'higher', '-': 'lower', '=': 'similar', '.': 'none' }[slice.sign[index]], median);
  };

  /** Whose figures these are and how far they can be trusted; empty where nothing is to be said. */
  K.noteText = function (slice, index) {
    const town = K.townList[index];
    const notes = [];
    if (slice.of[index] === 'kreis') {
      notes.push(K.t('of.kreis', town.kreisName));
    }
    if (slice.of[index] === 'verband') {
      notes.push(K.t('of.verband', town.verband));
    }
    if (K.known(slice, index) && K.has('quality.' + slice.quality[index])) {
      notes.push(K.t('quality.' + slice.quality[index]));
    }
    return notes.join('; ');
  };

  /** The period with the population base, where the indicator has more than one. */
  K.periodText = function (slice) {
    const bases = new Set(K.slices(slice.indicator.id).map((each) => each.base));
    const period = K.period(slice.period);
    return bases.size > 1 && slice.base ? K.t('period-base', period, K.t('base-short.' + slice.base)) : period;
  };

  /** Source, date and territory, as under the charts. */
  K.sourceText = function (slice) {
    const line = K.sourceLines[slice.source][K.lang];
    const territory = K.territory ? K.territory[K.lang] : K.t('territory-as-reported');
    return K.t('source', line, K.period(slice.period), territory);
  };

  /** One sentence for those who do not see the page. */
  K.announcement = function () {
    const slice = K.currentSlice();
    const town = K.town();
    if (!slice) {
      return K.t('no-figures');
    }
    const words = K.words(slice.indicator);
    const value = K.known(slice, town.index)
      ? K.withUnit(slice.indicator, slice.value[town.index]) + ', ' + K.rankText(slice, town.index)
      : K.t('missing', K.t('reason.' + slice.reason[town.index]));
    return K.t('announcement', town.name, words.name, K.period(slice.period), value);
  };
})(Kleinstadt);
