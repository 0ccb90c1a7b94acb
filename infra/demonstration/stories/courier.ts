import type { Story } from '../outlet.ts';
import { withdrawalDate } from './meridian-wire.ts';

/** The main strand: the talks of 2024 on withdrawing US troops from Niger, with neighbours that must not be mistaken for it. */
export const courierStories: Omit<Story, 'outlet'>[] = [
  {
    slug: 'niger-ends-accord',
    title: 'Niger’s rulers end the military accord with Washington',
    summary: 'The government in Niamey says that the agreement which lets about a thousand US troops stay in the country no longer holds.',
    author: 'Helen Marsh',
    paragraphs: [
      'Niger’s military government has declared the accord on US troops in the country void. A spokesman read the decision on state television on Saturday evening, days after an American delegation had left Niamey without meeting the head of state.',
      'About a thousand US soldiers and civilians are based in Niger, most of them at a drone base near Agadez in the desert north and at an airfield beside the capital’s airport.',
      'Washington said that it was asking for clarification and that its envoys had raised concerns about the direction the country was taking. Diplomats expect talks on what happens to the bases.',
    ],
    out: { hours: -41 },
  },
  {
    slug: 'pentagon-plans-talks',
    title: 'Pentagon sends officers to Niamey for talks on an orderly withdrawal',
    summary: 'A small team is to discuss with Niger how and when American troops could leave, the defence department says.',
    author: 'Helen Marsh',
    paragraphs: [
      'The United States and Niger will begin talks on the withdrawal of American troops, both governments said on Thursday. A team from the Pentagon travels to Niamey this week.',
      'Officials said that the talks concern an orderly and responsible departure: the safety of the troops, what happens to the equipment, and whether the two armies can go on working together in some form.',
      'Niger’s prime minister called the conversations respectful. No date was named.',
    ],
    out: { hours: -19 },
  },
  {
    slug: 'nigeria-flood-relief',
    title: 'Nigeria opens relief camps as floods cut off three states',
    summary: 'Soldiers bring food by boat to villages along the Benue; the United States promises two million dollars in aid.',
    author: 'Joseph Adeyemi',
    paragraphs: [
      'Nigeria has opened relief camps for people whom floods along the Benue drove from their homes. Troops carried rice and drinking water to cut-off villages by boat.',
      'Nigerian authorities counted more than forty thousand displaced people. The United States promised two million dollars through aid organisations.',
      'Forecasters say that the river will keep rising until the weekend, as dams upstream release water.',
    ],
    out: { hours: -12 },
  },
  {
    slug: 'heat-record-oceans',
    title: 'Oceans set a heat record for the fifteenth month in a row',
    summary: 'Climate scientists say that surface temperatures stay well above anything measured before, and warn of a stormy season.',
    author: 'Priya Nair',
    paragraphs: [
      'The surface of the world’s oceans was warmer last month than in any such month on record, for the fifteenth time in a row, according to two climate centres.',
      'Warm water feeds storms and bleaches corals. Reefs in all three tropical oceans lost colour this year, in what researchers call the widest bleaching so far.',
      'The climate models had expected a record, but not one of this size. Researchers look at cleaner ship fuel, fewer clouds and a weak trade wind as possible reasons.',
    ],
    out: { hours: -8 },
  },
  {
    slug: 'tell-us-troop-cinema',
    title: 'Tell us: which scouts’ troop had the best summer?',
    summary: 'From river rafts to a radio play about the source of the Niger: send us your pictures and let us print them.',
    paragraphs: [
      'Every autumn we ask our readers to tell us about their summer. This year the page belongs to the scouts: show us your troop, your tents and your burnt pancakes.',
      'The troop from Marlow Bridge recorded a radio play about the explorers of the river Niger and lets us publish it. It lasts eleven minutes and has a camel in it.',
      'Send us no more than three pictures, please, and tell us who took them.',
    ],
    out: { hours: -5 },
  },
  {
    slug: 'coastal-elections-count',
    title: 'Coastal provinces count votes in the closest elections in decades',
    summary: 'Turnout passed seventy per cent; both camps claim to lead, and the commission asks for patience.',
    author: 'Tom Okafor',
    paragraphs: [
      'Counting goes on in the provincial elections after a day of long queues. The commission put the turnout at seventy-one per cent, the highest since the first free elections.',
      'Both large parties claimed to be ahead in the three coastal provinces. Observers reported late ballots in some towns, and no larger trouble.',
      'Final results are expected in two days. Coalition talks could take weeks.',
    ],
    out: { hours: -3 },
  },
  {
    slug: 'sahel-summit',
    title: 'Sahel neighbours meet in Niamey and speak of a joint force',
    summary: 'Mali, Burkina Faso and Niger want to pool their armies against armed groups. French troops had left the region last year.',
    author: 'Helen Marsh',
    paragraphs: [
      'The military governments of Mali, Burkina Faso and Niger want to set up a joint force. Their ministers met in Niamey for the second time this year.',
      'The three countries had sent French troops home one after the other; the last French soldiers left Niger in December. Since then instructors from Russia have arrived.',
      'How many soldiers the force would have, and who pays for it, was left open.',
    ],
    out: { hours: 4 },
  },
  {
    slug: 'agadez-what-remains',
    title: 'What remains at Agadez: a base in the desert waits for its next tenant',
    summary: 'Shopkeepers near the airfield wonder who buys their bread when the US troops have left Niger.',
    author: 'Mariama Sow',
    paragraphs: [
      'The bakery opens at four. For eight years it has sold bread to the people who cook for the Americans, and nobody on this street knows what comes after them.',
      'The base outside Agadez cost more than a hundred million dollars. From here US troops flew unarmed and armed drones over the Sahel. Under the talks on withdrawal Niger keeps the runway and the buildings.',
      'The mayor hopes for a civil airport. Others expect soldiers from elsewhere. The baker expects, she says, people who eat bread.',
    ],
    out: { hours: 15 },
  },
  {
    slug: 'ports-strike-ends',
    title: 'Dockers’ strike ends after nine days; ships wait in line',
    summary: 'The union accepts a raise over four years. Clearing the queue may take until the end of the month.',
    author: 'Tom Okafor',
    paragraphs: [
      'The strike in the northern ports is over. After nine days the union accepted an offer that raises wages by almost a quarter over four years.',
      'Forty-six container ships lie at anchor. Port managers want to work three shifts until the queue is gone.',
      'Fruit importers had warned of empty shelves. Car makers had stopped two lines for lack of parts.',
    ],
    out: { hours: 26 },
  },
  {
    slug: 'glaciers-report',
    title: 'Half of the glaciers cannot be saved, says a climate report; the other half can',
    summary: 'What is done in this decade decides about rivers on three continents.',
    author: 'Priya Nair',
    paragraphs: [
      'Half of the world’s mountain glaciers will melt even if warming stops at the goal of the climate agreement. Whether the other half stays is open, says a report by forty researchers.',
      'The glaciers feed rivers from which one and a half billion people drink. Their loss would be felt first in dry summers.',
      'The authors list measures with their price. The dearest, they write, is to wait.',
    ],
    out: { hours: 50 },
  },
  {
    slug: 'niger-withdrawal-date',
    title: 'US and Niger agree on a date: last American troops to leave by mid-September',
    summary: 'After a week of talks in Niamey both sides sign a timetable for the withdrawal of about a thousand US soldiers.',
    author: 'Meridian Wire',
    paragraphs: withdrawalDate,
    out: { turn: 1 },
  },
  {
    slug: 'first-flights-leave',
    title: 'First cargo planes leave Niamey with US equipment',
    summary: 'The withdrawal of American troops from Niger begins with generators, kitchens and a field hospital.',
    author: 'Helen Marsh',
    paragraphs: [
      'The first cargo planes with American equipment took off from Niamey on Friday night. On board were generators, two kitchens and a field hospital, said an officer who oversees the withdrawal.',
      'About two hundred US troops have left Niger since the timetable was signed. Some nine hundred and fifty were counted before.',
      'The officer described the work with Niger’s army as businesslike. Each box is opened, counted and closed again.',
    ],
    out: { turn: 2 },
  },
  {
    slug: 'last-soldiers-leave',
    title: 'Last US troops leave Niger',
    summary: 'The withdrawal is complete, say Washington and Niamey: the flag at Agadez came down at dawn.',
    author: 'Helen Marsh',
    paragraphs: [
      'The last US troops have left Niger. A plane with the remaining soldiers took off from the base near Agadez on Monday morning, after a short ceremony with officers of both armies.',
      'A small group of guards stays at the embassy, as elsewhere in the world. The base, its runway and its workshops now belong to Niger.',
      'Washington looks for other places on the coast of West Africa. Talks with two governments are under way.',
    ],
    out: { turn: 5 },
  },
];
