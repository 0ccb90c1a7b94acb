/** Labelled fields, and the summary of what is wrong with them. */
import type { Child } from 'hono/jsx';
import { type Frequency, frequencies, type Weekday, weekdays } from '../../subscription/subscription.ts';
import { hourName } from '../words/times.ts';
import { useWords } from '../words/use-words.tsx';
import { zoneName } from '../words/wording.ts';
import type { Words } from '../words/words.ts';

/** What is wrong with one field: `field` is the name of the input, which the summary links to. */
export interface FieldProblem {
  field: 'q' | 'email' | 'frequency' | 'hour' | 'weekday' | 'zone' | 'breadth' | 'topic' | 'form';
  message: string;
}

export function ProblemSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const { general } = useWords();
  if (problems.length === 0) return null;
  return (
    <div class="problems" role="alert" tabindex={-1} id="problems">
      <h2>{general.thingsToPutRight(problems.length)}</h2>
      <ul>
        {problems.map((problem) => (
          <li>{problem.field === 'form' ? problem.message : <a href={`#${problem.field}`}>{problem.message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

export function FieldMessage({ field, problems }: { field: FieldProblem['field']; problems: readonly FieldProblem[] }) {
  const own = problems.filter((problem) => problem.field === field);
  if (own.length === 0) return null;
  return (
    <p class="field-problem" id={`${field}-problem`}>
      {own.map((problem) => problem.message).join(' ')}
    </p>
  );
}

/** The attributes that tie an input to its message. */
export function problemAttributes(field: FieldProblem['field'], problems: readonly FieldProblem[]) {
  return problems.some((problem) => problem.field === field)
    ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${field}-problem` }
    : {};
}

interface FrequencyChoiceProps {
  chosen: Frequency;
  /** Mails a week to expect, where known. */
  mailsAWeek?: Partial<Record<Frequency, number>> | null;
}

export function FrequencyChoice({ chosen, mailsAWeek = null }: FrequencyChoiceProps) {
  const words = useWords();
  const { howOften, frequencyNames, frequencyMeanings } = words.general;
  return (
    <fieldset class="choice" id="frequency">
      <legend>{howOften}</legend>
      <div class="cards">
        {frequencies.map((frequency) => (
          <label class="card">
            <input type="radio" name="frequency" value={frequency} checked={frequency === chosen} />
            <span class="card-name">{frequencyNames[frequency]}</span>
            <span class="card-meaning">{frequencyMeanings[frequency]}</span>
            {mailsAWeek?.[frequency] !== undefined && <span class="card-figure">{mailsExpected(words, mailsAWeek[frequency])}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** `about 5 mails a week`, `less than one mail a week`. */
export function mailsExpected({ general }: Words, mailsAWeek: number): string {
  if (mailsAWeek <= 0) return general.noneOfLate;
  return mailsAWeek < 1 ? general.lessThanOneMail : general.aboutMails(Math.round(mailsAWeek));
}

export function Field({
  id,
  label,
  hint,
  children,
  className = '',
}: {
  id: string;
  label: string;
  hint?: string;
  children?: Child;
  className?: string;
}) {
  return (
    <div class={`field ${className}`.trim()}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

/** What a form was sent with, to be sent once more; without what proves something for one time. */
export function HiddenFields({ fields }: { fields: Record<string, string> }) {
  const { challenge: _, solution: __, ...rest } = fields;
  return (
    <>
      {Object.entries(rest).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

export function HourSelect({ hour }: { hour: number }) {
  return (
    <select id="hour" name="hour">
      {Array.from({ length: 24 }, (_, each) => (
        <option value={String(each)} selected={each === hour}>
          {hourName(each)}
        </option>
      ))}
    </select>
  );
}

export function WeekdaySelect({ weekday }: { weekday: Weekday }) {
  const { general } = useWords();
  return (
    <select id="weekday" name="weekday">
      {weekdays.map((each) => (
        <option value={each} selected={each === weekday}>
          {general.weekdays[each]}
        </option>
      ))}
    </select>
  );
}

/** Zones grouped by region. `guess`: the script may choose the reader's own zone, because nobody has chosen one yet. */
export function ZoneSelect({ zone, zones, guess }: { zone: string; zones: readonly string[]; guess: boolean }) {
  const { otherZones } = useWords().general;
  const offered = zones.includes(zone) ? zones : [zone, ...zones];
  const regions = Object.entries(Object.groupBy(offered, (each) => (each.includes('/') ? (each.split('/')[0] ?? each) : otherZones)));
  return (
    <select id="zone" name="zone" data-guess={guess ? 'yes' : undefined}>
      {regions.map(([region, inRegion = []]) => (
        <optgroup label={region}>
          {inRegion.map((each) => (
            <option value={each} selected={each === zone}>
              {placeName(each)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** `Kyiv`; where a country stands between, `Buenos Aires, Argentina`. */
function placeName(zone: string): string {
  const between = zone.split('/').slice(1, -1).join(', ').replaceAll('_', ' ');
  return between === '' ? zoneName(zone) : `${zoneName(zone)}, ${between}`;
}
