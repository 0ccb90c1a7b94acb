/**
 * Minutes east of UTC by the zone names that feeds write. A name that stands for several zones has the one that
 * news feeds mean most often (IST: India; CST: US Central; BST: British Summer Time).
 */
const offsets: Record<string, number> = {
  ...zones(0, 'UT UTC GMT Z WET'),
  ...zones(60, 'CET MEZ WEST BST WAT MET'),
  ...zones(120, 'CEST MESZ MEST EET SAST CAT'),
  ...zones(180, 'EEST MSK EAT TRT'),
  ...zones(240, 'MSD GST SAMT AZT'),
  ...zones(210, 'IRST'),
  ...zones(270, 'IRDT AFT'),
  ...zones(300, 'PKT UZT YEKT'),
  ...zones(330, 'IST SLST'),
  ...zones(345, 'NPT'),
  ...zones(360, 'BDT BTT NOVT OMST'),
  ...zones(390, 'MMT'),
  ...zones(420, 'ICT WIB KRAT'),
  ...zones(480, 'HKT SGT AWST WITA PHT MYT IRKT'),
  ...zones(540, 'JST KST WIT YAKT'),
  ...zones(570, 'ACST'),
  ...zones(600, 'AEST VLAT'),
  ...zones(630, 'ACDT LHST'),
  ...zones(660, 'AEDT MAGT'),
  ...zones(720, 'NZST FJT'),
  ...zones(780, 'NZDT'),
  ...zones(-60, 'CVT AZOT'),
  ...zones(-120, 'FNT'),
  ...zones(-180, 'ART BRT UYT ADT CLST'),
  ...zones(-150, 'NDT'),
  ...zones(-210, 'NST'),
  ...zones(-240, 'AST EDT CLT VET BOT'),
  ...zones(-300, 'EST CDT ET COT PET ECT'),
  ...zones(-360, 'CST MDT CT'),
  ...zones(-420, 'MST PDT MT'),
  ...zones(-480, 'PST AKDT PT'),
  ...zones(-540, 'AKST'),
  ...zones(-600, 'HST HAST'),
};

function zones(minutes: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name) => [name, minutes]));
}

/** Minutes east of UTC for `+0200`, `-05:30`, `GMT+2`, `EST`; null where the text is no zone. */
export function zoneOffsetMinutes(zone: string): number | null {
  const numeric = /^(?:GMT|UTC?)?\s*([+\u2212-])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 15 * 60 ? null : (numeric[1] === '+' ? 1 : -1) * minutes;
  }
  const name = zone.toUpperCase();
  return Object.hasOwn(offsets, name) ? (offsets[name] ?? null) : null;
}
