import { describe, expect, it } from 'vitest';
import { matchOne } from '../../../functions/search/index/match-one.ts';
import { leastScores } from '../../../functions/search/index/score.ts';

const scoreOf = (query: string, title: string, body: string | null = null) =>
  matchOne(query, 'en', { title, summary: null, body, language: 'en', url: null })?.score ?? 0;
/** Whether someone who follows the query in the usual breadth gets the article. */
const brings = (query: string, title: string, body: string | null = null) => scoreOf(query, title, body) >= leastScores.balanced;

describe('words that stand together with capitals are a name', () => {
  it.each([
    ['Grace Jones', 'Grace Jones returns to the stage'],
    ['May Britt', 'May Britt, actress, has died'],
    ['Will Young', 'Singer Will Young plans a tour'],
    ['Mark Carney', 'Mark J. Carney speaks on rates'],
    ['Bill Gates', 'William Gates gives away another billion'],
    ['Angela Merkel', 'Merkel speaks in Berlin'],
    ['Home Office', 'Home Office defends its plan'],
    ['Bank of Ireland', 'Bank of Ireland closes branches'],
    ['French Open', 'French Open: a new champion'],
    ['The Cure', 'The Cure announce new dates'],
    ['mark carney', 'Mark Carney speaks on rates'],
  ])('%s: %s', (query, title) => {
    expect(brings(query, title)).toBe(true);
  });

  it.each([
    ['Grace Jones', 'Doctor Jones given a period of grace'],
    ['Will Young', 'Young voters will decide'],
    ['Mark Carney', 'Carney family leaves its mark on the town'],
    ['Angela Merkel', 'Wolfgang Merkel, scholar of democracy, on the vote'],
    ['Home Office', 'Working from a home office for years'],
    ['French Open', 'French shops stay open on Sunday'],
    ['The Cure', 'Doctors hope the cure will work'],
    ['Peter Jackson', 'Peter Howard opens debate, and Mary Jackson replies'],
  ])('%s is not: %s', (query, title) => {
    expect(brings(query, title)).toBe(false);
  });

  it('with the surname counting once the full name stands in the article', () => {
    const body = 'Grace Jones spoke to fans. Later Jones sang, and Jones danced.';
    expect(scoreOf('Grace Jones', 'A night out', body)).toBeGreaterThan(
      scoreOf('Grace Jones', 'A night out', 'Grace Jones spoke to fans.'),
    );
  });

  it('but two names that the author put side by side are two', () => {
    expect(brings('Putin Erdogan', 'Erdogan receives Putin in Ankara')).toBe(true);
    expect(brings('Chiefs Colts', 'Colts beat the Chiefs')).toBe(true);
  });
});

describe('a name of one word wants its capital', () => {
  it('which the word in small letters does not have', () => {
    expect(brings('Visa', 'Visa raises its forecast')).toBe(true);
    expect(brings('Visa', 'Students wait for a visa')).toBe(false);
    expect(brings('Orange', 'Trees full of orange fruit')).toBe(false);
  });

  it('and which the beginning of a sentence does not show', () => {
    expect(brings('Gap', 'Gap between rich and poor widens', 'The gap has grown.')).toBe(false);
    expect(brings('Target', 'New Sanctions Target Makers of Weapons', 'Measures affect three firms.')).toBe(false);
    expect(brings('Target', 'Target Raises Its Forecast for Profits')).toBe(true);
    expect(brings('Gap', 'Gap closes stores', 'The clothes chain Gap will close fifty.')).toBe(true);
  });

  it('but a word that is no name keeps its meaning at the beginning of a query', () => {
    expect(brings('Wildfires', 'Two wildfires burn in the hills')).toBe(true);
    expect(brings('Climate protest', 'A climate protest in the square')).toBe(true);
  });

  it('and a street or a school of that name is another thing', () => {
    expect(brings('Lincoln', 'New roof for the Lincoln School')).toBe(false);
  });
});

describe('a place is not the person who is called so', () => {
  it.each([
    ['Chad', 'Chad Peterson wins the race'],
    ['Jordan', 'Michael B. Jordan directs a film'],
    ['Jordan', 'Christopher Mark Jordan appears in court'],
    ['Jordan', 'Michael Jordan sells his share', 'Jordan keeps a small one.'],
    ['Kenya', 'Kenya Moore leaves the show'],
  ])('%s: %s', (query, title, body: string | null = null) => {
    expect(brings(query, title, body)).toBe(false);
  });

  it.each([
    ['Chad', 'Chad closes its border'],
    ['Jordan', 'Jordan king meets ministers'],
    ['Jordan', 'Michael Jordan visits Amman', 'Jordanian fans met him. In Jordan he is loved.'],
  ])('%s still is: %s', (query, title, body: string | null = null) => {
    expect(brings(query, title, body)).toBe(true);
  });
});

describe('phones type small letters', () => {
  it('beside a place, us is the United States', () => {
    expect(brings('us troops in niger', 'American troops to leave Niger')).toBe(true);
  });
});

describe('a word with two senses', () => {
  it('is the country where nothing speaks for the other', () => {
    expect(brings('Georgia', 'Georgia holds a vote', 'Crowds in Tbilisi')).toBe(true);
    expect(brings('Georgia', 'Georgia holds a vote', 'Polls close in Atlanta and Savannah')).toBe(false);
    expect(brings('Turkey', 'Turkey for the oven', 'Stuffing and gravy for Thanksgiving')).toBe(false);
  });

  it('is what its author says it is', () => {
    expect(brings('Georgia{state}', 'Georgia holds a vote', 'Polls close in Atlanta and Savannah')).toBe(true);
    expect(brings('Georgia{state}', 'Georgia holds a vote', 'Crowds in Tbilisi')).toBe(false);
    expect(brings('Amazon{rainforest}', 'Amazon burns', 'Deforestation in Brazil')).toBe(true);
    expect(brings('Amazon{rainforest}', 'Amazon hires', 'The online retailer opens a warehouse')).toBe(false);
    expect(brings('Amazon{company}', 'Amazon burns', 'Deforestation in Brazil')).toBe(false);
  });

  it('is both where two countries share it', () => {
    for (const title of ['Congo votes', 'Kinshasa and the DRC', 'Brazzaville, Republic of the Congo'])
      expect([title, brings('Congo', title)]).toEqual([title, true]);
  });

  it('and a sense that it does not have is refused', () => {
    expect(() => scoreOf('Georgia{planet}', '')).toThrow(/has no sense “planet”. It has: country, state/);
  });
});

describe('what counts beside a word', () => {
  it('can be taken away and added by its author', () => {
    expect(scoreOf('troops', 'An army moves')).toBeGreaterThan(0);
    expect(scoreOf('troops{-army}', 'An army moves')).toBe(0);
    expect(brings('troops{+mercenaries}', 'Mercenaries move')).toBe(true);
    expect(scoreOf('climate change{-global warming}', 'Global warming goes on')).toBe(0);
  });
});

describe('things with several names', () => {
  it.each([
    ['climate change', 'Global warming goes on'],
    ['electric cars', 'EV makers cut prices'],
    ['same-sex marriage', 'Court allows gay marriage'],
    ['AFRICOM', 'Africa Command has a new head'],
    ['Pentagon', 'Department of Defense plans cuts'],
    ['Hawaii', 'Fires on Maui'],
    ['Ohio', 'Cleveland elects a mayor'],
  ])('%s: %s', (query, title) => {
    expect(brings(query, title)).toBe(true);
  });

  it.each([
    ['gay marriage', 'Gay actor on his failing marriage'],
    ['electric cars', 'Electric shock from cars in a puddle'],
  ])('%s is not: %s', (query, title) => {
    expect(brings(query, title)).toBe(false);
  });
});

describe('a stem', () => {
  it.each([
    ['office', 'Police officer hurt'],
    ['abortion', 'Abortive coup'],
    ['universe', 'University opens'],
    ['emergency', 'New party emerges'],
  ])('shared by another word brings little: %s, %s', (query, title) => {
    expect(brings(query, title)).toBe(false);
  });

  it.each([
    ['office', 'Offices stand empty'],
    ['resign', 'Minister resigned'],
    ['study', 'Studies of sleep'],
    ['indictment', 'Former minister indicted'],
    ['regulation', 'Parliament to regulate drones'],
  ])('of an inflection is the word: %s, %s', (query, title) => {
    expect(brings(query, title)).toBe(true);
  });
});

describe('what is no text', () => {
  it.each([
    ['Washington', 'WASHINGTON (Reuters) - Stocks rose.'],
    ['London', 'LONDON, March 3 (AP) — Prices fell.'],
    ['Paris', 'PARIS — Prices fell.'],
    ['Boston', 'By Ann Lee, Boston Globe Staff. Prices fell.'],
    ['Reuters', 'Prices fell. (Reporting by Ann Lee; Editing by Reuters staff)'],
    ['newsletter', 'Prices fell. Sign up for our newsletter to get more.'],
  ])('%s: %s', (query, body) => {
    expect(scoreOf(query, 'Markets today', body)).toBe(0);
  });

  it('and is found in no time, whatever stands there', () => {
    const capitals = 'POLICE DETROIT SHOOTING FATHER CHARGED TUESDAY COURT '.repeat(400);
    const started = performance.now();
    scoreOf('Detroit', capitals, `${capitals} Photo Credit By Staff Copyright (Reuters ${capitals}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('but a dateline of where it happened is', () => {
    expect(scoreOf('Kokomo', 'Two hurt', 'KOKOMO, Ind. (AP) — Two people were hurt.')).toBeGreaterThan(0);
  });
});

describe('a name at the end of a long article', () => {
  it('is a mention and not what the article is about', () => {
    const filler = 'The hosts led early and never found a rhythm after that in the rain. '.repeat(30);
    const score = scoreOf('"Tony Blair"', 'Wasps win at Bath', `${filler} Tony Blair was among the crowd.`);
    expect(score).toBeLessThan(leastScores.focused);
    expect(score).toBeGreaterThanOrEqual(leastScores.balanced);
  });
});

describe('a country is also what the news says for it', () => {
  it.each([
    ['US Kenya', 'White House weighs aid to Kenya'],
    ['Russia gas', 'Kremlin to cut gas deliveries'],
    ['Ukraine shelling', 'Shelling kills two in Kherson'],
    ['Germany coalition', 'Bundestag approves the coalition plan'],
    ['Canada wildfires', 'Wildfires spread across Alberta'],
  ])('%s: %s', (query, title) => {
    expect(brings(query, title)).toBe(true);
  });

  it('but a city alone does not say enough, and who asks for a part gets the part', () => {
    expect(brings('France', 'Gallery opens in Lyon')).toBe(false);
    expect(brings('France strike', 'Strike closes schools in Lyon')).toBe(true);
    expect(brings('Kremlin', 'Russia plants more wheat')).toBe(false);
  });

  it('and what is excluded does not grow by it', () => {
    expect(brings('wheat -Russia', 'Kremlin welcomes wheat harvest')).toBe(true);
    expect(brings('wheat -Russia', 'Russian wheat harvest begins')).toBe(false);
  });
});

describe('what stands in another name is not meant', () => {
  it.each([
    ['Harlan', 'Two hurt in Harlan County'],
    ['Fresno', 'Choir wins prize', 'A prize went to the choir, the Fresno Bee reports.'],
    ['Orleans', 'Parade in New Orleans'],
    ['Apple', 'A podcast', 'All about chess. Rate, review, share on Apple Podcasts, Soundcloud, Audioboom.'],
    ['Dayton', 'Dog found after a week - WHIO News 7 | Dayton, Ohio'],
    ['Canada', 'Prize of two million', 'The winner takes two million Canadian dollars.'],
  ])('%s: %s', (query, title, body?: string) => {
    expect(brings(query, title, body ?? null)).toBe(false);
  });

  it('though a headline may well end in a place', () => {
    expect(brings('Dayton', 'Fire near the old mill - Dayton')).toBe(true);
    expect(brings('Harlan', 'Harlan wins the race')).toBe(true);
  });
});
