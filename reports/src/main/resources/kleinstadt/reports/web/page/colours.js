/* The colours of the charts and packs, and those of map classes (ColorBrewer, Cynthia Brewer and Mark Harrower, Apache-2.0). */
(function (K) {
  'use strict';

  K.colours = {
    font: '"Liberation Sans", Arial, Helvetica, sans-serif',
    paper: '#FFFFFF',
    ink: '#1A1D21',
    muted: '#555B63',
    grid: '#DDE1E6',
    rule: '#9AA1A9',
    town: '#C8420A',
    compare: '#1F4E79',
    group: '#858C94',
    groupBand: '#C6CBD1',
    groupDot: '#A3A9B0',
    groupPale: '#E6E9EC',
    ground: '#F4F2ED',
    kreis: '#A9A399',
    land: '#3E4348',
    hatching: '#6B7178',
    blues: ['#C6DBEF', '#9ECAE1', '#6BAED6', '#3182BD', '#08519C'],
    belowZero: ['#E0CFE6', '#C2A5CF', '#9970AB', '#762A83'],
    aboveZero: ['#CDEBC6', '#A6DBA0', '#5AAE61', '#1B7837'],
  };
})(Kleinstadt);
