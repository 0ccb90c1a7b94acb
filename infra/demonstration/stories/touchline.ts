import type { Story } from '../outlet.ts';

export const touchlineStories: Omit<Story, 'outlet'>[] = [
  {
    slug: 'duarte-record-transfer',
    title: 'Aldmoor Rovers pay a club record for striker Iven Duarte',
    summary: 'Football’s transfer window opens with a bang: forty-two million and a five-year contract.',
    author: 'Sally Brook',
    paragraphs: [
      'Aldmoor Rovers have signed the striker Iven Duarte from Porto Claro for forty-two million, the highest transfer fee in the history of the club.',
      'Duarte scored twenty-six goals in the league last season. He passed his medical on Monday and has signed for five years.',
      '“I watched their matches as a boy, on a television with one colour,” he said. The colour was green, which suits.',
    ],
    out: { hours: -27 },
  },
  {
    slug: 'window-rules',
    title: 'League shortens the football transfer window by nine days',
    summary: 'Clubs vote for a deadline before the season begins; loans stay possible until October.',
    author: 'Neil Carrow',
    paragraphs: [
      'From next summer the football transfer window closes before the first match. Seventeen of twenty clubs voted for the shorter window.',
      'Coaches had asked for it. Too many players had spent August with one boot in another town, said one of them.',
    ],
    out: { hours: -10 },
  },
  {
    slug: 'keeper-on-loan',
    title: 'Keeper Lund returns on loan, and asks for his old locker',
    summary: 'The second football transfer of the day: Harbour City bring back the goalkeeper they sold two years ago.',
    author: 'Sally Brook',
    paragraphs: [
      'Harbour City have brought back the goalkeeper Mats Lund on loan until the end of the season. They had sold him two years ago for six million.',
      'Lund asked for his old locker. It has been kept by a defender, who asked for a fee.',
    ],
    out: { hours: 2 },
  },
  {
    slug: 'derby-report',
    title: 'Derby ends two all, with a goal from the halfway line',
    summary: 'Rovers lead twice and win nothing. The away fans sing about the wind.',
    author: 'Neil Carrow',
    paragraphs: [
      'The derby ended two all. Rovers led twice; the second equaliser came from the halfway line, with the help of the wind and of a goalkeeper who was adjusting his socks.',
      'Both clubs keep their places in the table. The socks have been handed to the museum.',
    ],
    out: { hours: 18 },
  },
  {
    slug: 'women-league-transfer-record',
    title: 'World record transfer in women’s football: Sanne Okoro moves for two million',
    summary: 'The midfielder leaves the champions for a club that was founded three years ago.',
    author: 'Sally Brook',
    paragraphs: [
      'Sanne Okoro moves for two million, a world record transfer in women’s football. The midfielder leaves the champions after seven seasons.',
      'Her new club was founded three years ago and plays in a stadium whose roof is being built. She will see it finished, she said.',
    ],
    out: { hours: 44 },
  },
];
