import type { Story } from '../outlet.ts';

export const filStories: Omit<Story, 'outlet'>[] = [
  {
    slug: 'niger-accord-militaire',
    title: 'Niger : Niamey dénonce l’accord militaire avec les États-Unis',
    summary: 'Environ un millier de soldats américains sont présents dans le pays. Des discussions doivent s’ouvrir.',
    author: 'Claire Besson',
    paragraphs: [
      'Les autorités de Niamey ont dénoncé l’accord qui permet la présence de soldats américains au Niger. L’annonce a été lue à la télévision nationale.',
      'Un millier de militaires et de civils américains travaillent sur deux sites, à Niamey et près d’Agadez. Washington a demandé des précisions.',
      'Les troupes françaises avaient quitté le Niger en décembre dernier.',
    ],
    out: { hours: -38 },
  },
  {
    slug: 'climat-vignes',
    title: 'Climat : les vendanges commencent trois semaines plus tôt qu’il y a quarante ans',
    summary: 'Sous l’effet du changement climatique, les vignerons récoltent désormais en août.',
    author: 'Luc Ferrand',
    paragraphs: [
      'Les vendanges débutent en moyenne trois semaines plus tôt qu’au début des années quatre-vingt. Le changement climatique raccourcit la saison de la vigne.',
      'Certains vignerons montent en altitude, d’autres changent de cépage. Tous récoltent la nuit, pour la fraîcheur.',
    ],
    out: { hours: -14 },
  },
  {
    slug: 'elections-municipales',
    title: 'Élections municipales : une liste citoyenne l’emporte à Saint-Avel',
    summary: 'La participation dépasse soixante pour cent ; le maire sortant arrive troisième.',
    author: 'Claire Besson',
    paragraphs: [
      'Une liste citoyenne a remporté les élections municipales à Saint-Avel avec quarante-quatre pour cent des voix. Le maire sortant n’arrive qu’en troisième position.',
      'La participation a dépassé soixante pour cent. Le nouveau conseil se réunira vendredi, à la salle des fêtes, la mairie étant en travaux.',
    ],
    out: { hours: -7 },
  },
  {
    slug: 'transferts-football',
    title: 'Transferts : le football français vend plus qu’il n’achète',
    summary: 'Les clubs ont cédé pour six cents millions de joueurs cet été.',
    author: 'Luc Ferrand',
    paragraphs: [
      'Les clubs français ont vendu des joueurs pour plus de six cents millions cet été, et acheté pour moitié moins. Le marché des transferts ferme lundi.',
      'La formation reste leur premier revenu après les droits de télévision, notent les analystes du football.',
    ],
    out: { hours: 13 },
  },
  {
    slug: 'usine-puces',
    title: 'Une usine de puces électroniques attendue dans la vallée',
    summary: 'Mille deux cents emplois promis ; les riverains s’inquiètent pour l’eau.',
    author: 'Claire Besson',
    paragraphs: [
      'Une usine de puces électroniques doit ouvrir dans la vallée d’ici trois ans. L’industriel promet mille deux cents emplois.',
      'Les riverains demandent des garanties sur l’eau : une usine de semi-conducteurs en consomme autant qu’une ville moyenne.',
    ],
    out: { hours: 38 },
  },
  {
    slug: 'niger-retrait-calendrier',
    title: 'Les soldats américains quitteront le Niger avant la mi-septembre',
    summary: 'Washington et Niamey se sont entendus sur un calendrier de retrait des troupes.',
    author: 'Claire Besson',
    paragraphs: [
      'Les derniers soldats américains quitteront le Niger avant le 15 septembre. Les deux pays l’ont annoncé dans une déclaration commune, après une semaine de discussions à Niamey.',
      'Le retrait des troupes américaines, un millier d’hommes et de femmes, a déjà commencé.',
    ],
    out: { turn: 3 },
  },
];
