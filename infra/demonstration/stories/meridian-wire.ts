/** A report of a made-up news agency, which two outlets print under headlines of their own: a digest shows it once. */
export const withdrawalDate = [
  'NIAMEY (Meridian Wire) The United States and Niger have agreed that the last American troops leave the country by the middle of September. Both defence ministries said so in a joint statement on Sunday, after a week of talks in Niamey.',
  'The withdrawal of about a thousand US soldiers has already begun, the statement says. Niger guarantees their protection until they are gone, and diplomatic clearances for the flights are to be given without delay.',
  'The troops are to leave the airfield beside the capital first and the drone base near Agadez last. What cannot be flown out is left to Niger’s army, after an inventory that officers of both sides sign page by page.',
  'In the spring the military government had declared the accord void under which the soldiers were stationed. The talks that followed were at first about whether they could stay in smaller numbers, then only about when they would go.',
  'American officials called the timetable orderly. They said that nothing in it keeps the two countries from sharing what they know about armed groups along the borders with Mali and Burkina Faso, should both want to.',
  'A spokesman in Niamey spoke of a day on which the country decides for itself who its partners are. Several thousand people had marched through the capital in April and asked the soldiers to leave.',
  'Some hundred people in the streets around the air base earn their living with it, from laundries to a bakery. The government said that it would find a use for the runway, and for them.',
  'Both governments said that they want to keep up relations in other fields. The decision ends a deployment of more than ten years.',
];
