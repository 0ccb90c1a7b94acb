import type { Story } from '../outlet.ts';

export const circuitStories: Omit<Story, 'outlet'>[] = [
  {
    slug: 'valley-fab-opens',
    title: 'Chip factory in the Vale of Orn makes its first wafers',
    summary: 'Three years after the ground-breaking the plant delivers 12-nanometre chips for cars; full output is due next year.',
    author: 'Dana Wilkes',
    paragraphs: [
      'The chip factory in the Vale of Orn has made its first sellable wafers. The plant, which cost nine billion, produces 12-nanometre chips for cars and power grids.',
      'Yields are better than planned, says the management. Two thousand people work in the factory; eight hundred are still being trained.',
      'The opening comes as car makers complain of too many chips instead of too few.',
    ],
    out: { hours: -22 },
  },
  {
    slug: 'water-for-fabs',
    title: 'A chip factory drinks like a town. Now it must give the water back',
    summary: 'New rules ask semiconductor plants to clean and return nine tenths of the water they take.',
    author: 'Per Halvorsen',
    paragraphs: [
      'A large chip factory uses as much water as a town of sixty thousand people. From next year semiconductor plants must clean nine tenths of it and give it back.',
      'The industry says that it can be done and that it costs. Two plants do it already: one because of the climate, the other because of a neighbour who is a judge.',
    ],
    out: { hours: -2 },
  },
  {
    slug: 'subsidy-deadline',
    title: 'Five chip factories, four subsidies: who goes without?',
    summary: 'The programme for semiconductor plants is running dry; a decision is expected this month.',
    author: 'Dana Wilkes',
    paragraphs: [
      'Five companies want to build chip factories with public money, and there is money for four. The ministry decides this month.',
      'Critics ask whether the programme supports semiconductor plants that would have been built anyway. An audit found that this holds for one of them, and does not say which.',
    ],
    out: { hours: 10 },
  },
  {
    slug: 'packaging-bottleneck',
    title: 'It is not the chips: packaging has become the bottleneck',
    summary: 'Factories can print more dies than the packaging houses can wire. Prices for substrates rise.',
    author: 'Per Halvorsen',
    paragraphs: [
      'There are enough chips; there are not enough places where they are cut, stacked and wired. Packaging houses quote lead times of eleven months.',
      'Two foundries now build their own packaging halls beside their factories. The machines for them have lead times of ten.',
    ],
    out: { hours: 29 },
  },
  {
    slug: 'fab-strike',
    title: 'Engineers at a chip factory strike for a quieter night shift',
    summary: 'The clean room hums at sixty-eight decibels. The union wants sixty.',
    author: 'Dana Wilkes',
    paragraphs: [
      'Engineers at the country’s oldest chip factory have gone on strike for two nights. They ask for a quieter clean room, longer breaks and ear protection that fits under the hood.',
      'Production of semiconductor wafers fell by a third. The management offers sixty-four decibels.',
    ],
    out: { hours: 56 },
  },
];
