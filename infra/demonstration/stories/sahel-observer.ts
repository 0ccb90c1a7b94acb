import type { Story } from '../outlet.ts';
import { withdrawalDate } from './meridian-wire.ts';

export const sahelObserverStories: Omit<Story, 'outlet'>[] = [
  {
    slug: 'accord-what-follows',
    title: 'After the accord: what becomes of the US troops in Niger?',
    summary: 'Five questions about a thousand soldiers, two airfields and a paper that no longer holds.',
    author: 'Aïcha Maïga',
    paragraphs: [
      'How many US troops are in Niger? About a thousand, counted with the civilians who work for them. Six in ten live at the base near Agadez, the others beside the airport of the capital.',
      'What did they do there? They flew drones over the Sahel and trained soldiers of Niger’s army, until the coup of last summer put an end to the training.',
      'Must they leave at once? Niger’s rulers named no date. American officials say that they want to talk first. In other countries of the region a withdrawal took between two months and a year.',
      'What becomes of the runway? It stays, whoever uses it. It is long enough for heavy transport planes, and its asphalt suffers from the heat.',
      'Who decides? In Niamey the council of officers; in Washington the president, with an eye on the Senate.',
    ],
    out: { hours: -36 },
  },
  {
    slug: 'march-in-niamey',
    title: 'Thousands march in Niamey and call on American soldiers to go',
    summary: 'Students, unions and market women fill the square in front of the assembly.',
    author: 'Ibrahim Tall',
    paragraphs: [
      'Several thousand people marched through Niamey on Saturday and called on the American soldiers to leave Niger. Students, unions and the market women’s association had asked them to come.',
      'Some carried Russian flags, most that of Niger. The police counted eight thousand people; the unions twice as many.',
      'The American embassy advised its citizens to stay at home. The march ended in front of the assembly with a concert.',
    ],
    out: { hours: -24 },
  },
  {
    slug: 'french-troops-gone',
    title: 'A year without French troops: what changed in Niamey',
    summary: 'The former barracks of the French soldiers in Niger’s capital have become a school for mechanics.',
    author: 'Ibrahim Tall',
    paragraphs: [
      'Nothing is left of the French troops but a line of painted stones. The barracks in Niamey, from which they left Niger last December, now house a school for mechanics.',
      'Fuel has become dearer and the roads to the west less safe. Yet nobody at the market wants the soldiers back.',
    ],
    out: { hours: -30 },
  },
  {
    slug: 'russian-instructors',
    title: 'Russian instructors land in Niamey and share an airfield with Americans',
    summary: 'American forces and Russian trainers use the same base near the capital of Niger, in separate hangars.',
    author: 'Aïcha Maïga',
    paragraphs: [
      'Instructors from Russia have moved into a hangar at the airfield beside Niamey’s airport. On the other side of the runway stand the American forces, who are to leave.',
      'The two groups have no contact with each other, said an American defence official. Equipment and people are kept apart by a fence and by the good manners of the guards.',
      'Niger’s government says that it chooses its partners freely.',
    ],
    out: { hours: -16 },
  },
  {
    slug: 'onion-harvest',
    title: 'Onions from Galmi fetch the best price in six years',
    summary: 'Traders from Ghana and Nigeria buy on the field; farmers in Niger build new stores.',
    author: 'Ibrahim Tall',
    paragraphs: [
      'The violet onion of Galmi sells for twice last year’s price. Lorries from Ghana and Nigeria wait at the fields before the harvest is in.',
      'A cooperative has built clay stores in which onions keep until August. It is the first year in which farmers need not sell at once.',
    ],
    out: { hours: -6 },
  },
  {
    slug: 'kano-troops',
    title: 'Nigeria sends more troops to the border after a raid on a market',
    summary: 'Nigerian army reinforces three posts; US ambassador in Abuja condemns the attack.',
    author: 'Aïcha Maïga',
    paragraphs: [
      'Nigeria has sent more troops to its northern border after gunmen raided a market and killed eleven people.',
      'The US ambassador in Abuja condemned the attack. Nigerian officers said that the gunmen had come on motorcycles and fled into the forest.',
    ],
    out: { hours: 7 },
  },
  {
    slug: 'uranium-licence',
    title: 'Niger withdraws a licence for one of the largest uranium deposits',
    summary: 'The mining ministry says that the operator did not start work in time. The company speaks of talks.',
    author: 'Ibrahim Tall',
    paragraphs: [
      'Niger has withdrawn the licence for a uranium mine in the north. The operator had not begun to dig in the time it was given, the ministry said.',
      'The company answered that it had taken up work again in June and hopes for talks. The deposit is among the largest in the world.',
    ],
    out: { hours: 21 },
  },
  {
    slug: 'what-the-base-cost',
    title: 'Senators ask what the base in the desert was for',
    summary: 'American troops leave Niger; the bill for Agadez stays. A hearing in Washington.',
    author: 'Aïcha Maïga',
    paragraphs: [
      'What did the base at Agadez bring? Senators in Washington put the question to two generals on Tuesday, weeks before the last American troops leave Niger.',
      'The generals spoke of warnings that had saved lives along the border with Mali. How many, they could not say in public.',
      'The base was the largest that the Air Force ever built with its own hands.',
    ],
    out: { hours: 33 },
  },
  {
    slug: 'niger-withdrawal-date',
    title: 'American troops to leave Niger by mid-September, joint statement says',
    summary: 'After a week of talks in Niamey both sides sign a timetable for the withdrawal of about a thousand US soldiers.',
    author: 'Meridian Wire',
    paragraphs: withdrawalDate,
    out: { turn: 1 },
  },
  {
    slug: 'airfield-101-handed-over',
    title: 'Airfield in Niamey handed over as US troops move on to Agadez',
    summary: 'Niger’s army takes the keys to the first of the two American bases, a month ahead of the timetable.',
    author: 'Ibrahim Tall',
    paragraphs: [
      'Niger’s army has taken over the airfield beside the capital’s airport. The last US troops there left on Sunday evening, after a ceremony with two flags and one brass band.',
      'Some five hundred American soldiers remain at the drone base near Agadez, and are to leave Niger by the middle of September.',
      'A general of each side signed for the keys. There were, he said, four hundred and twelve of them, and not one was missing.',
    ],
    out: { turn: 4 },
  },
];
