import type { Instant } from '#core/clock/instant.ts';
import { ageOn, dayAndMonth, fromLondon } from '#core/clock/london.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { Icon } from '../layout/icon.tsx';
import { Inset } from '../layout/inset.tsx';
import { SummaryList, type SummaryRow } from '../layout/summary-list.tsx';
import { pronounsOf, startOf } from '../young-people/pronouns.ts';
import type { AlertRecord, SaidIn } from './ports.ts';
import { momentInWords, type Readers } from './standing-words.ts';
import { withThemInWords } from './with-them.ts';

const NOT_KNOWN = 'Not known';

type FactsProps = { readonly record: AlertRecord; readonly readers: Readers };

/** What nobody may have to look for: who must not be told, and who is with them. Never folded away. */
export function BeforeYouRing({ record, readers }: FactsProps) {
	const { about } = record.youngPerson;
	const nobodyNamed = about.mustNotBeTold.length === 0;
	return (
		<>
			<Inset tone={nobodyNamed ? 'note' : 'warning'} icon="eye-off" title="Must not be told">
				{nobodyNamed ? <p>Not known. Ask before you tell anybody at home.</p> : null}
				{about.mustNotBeTold.map(({ who, why }) => (
					<p>
						<b>{who}.</b> {startOf(why ?? 'why is not known.')}
					</p>
				))}
			</Inset>
			<p class="standing wake-with">
				<Icon name="users-round" size={20} />
				<span>
					{`With ${pronounsOf(about).them} now: `}
					<span class="wake-with-whom">{withThemInWords(record, readers)}</span>
				</span>
			</p>
		</>
	);
}

/** Everything else that is asked on the telephone. Folded on a phone; open where there is room, unless `folded`. */
export function FactsAbout({ record, readers, folded }: FactsProps & { readonly folded: boolean }) {
	const { about } = record.youngPerson;
	return (
		<section aria-label={`About ${about.nameUsed}`}>
			<details class={folded ? undefined : 'wake-facts'}>
				<summary>{`About ${about.nameUsed}`}</summary>
				<SummaryList rows={factsOf(about, record.saidIn, readers.now)} />
			</details>
		</section>
	);
}

/** A fact that is not known says so: a gap would look like a fact that nobody needs. The code word itself is never here. */
export function factsOf(about: AboutYoungPerson, saidIn: SaidIn | null, now: Instant): readonly SummaryRow[] {
	const fact = (key: string, value: string | undefined): SummaryRow => ({ key, value: value?.trim() || NOT_KNOWN });
	return [
		fact('Full name', about.fullName),
		fact('Age, date of birth', bornInWords(about.dateOfBirth, now)),
		fact('Safe contact', about.safeContact),
		fact('Code word', about.codeWord === undefined ? undefined : 'There is one. It is in the record.'),
		fact('“It’s me” word', about.itsMeWord === undefined ? undefined : 'There is one. It is in the record.'),
		...(about.phone === undefined
			? []
			: [{ key: 'Phone', value: <a href={`tel:${about.phone.replace(/[^\d+]/g, '')}`}>{about.phone}</a> }]),
		fact('What helps them talk', helpsInWords(about)),
		fact('Social worker', about.socialWorker),
		fact('Responsible authority', about.responsibleAuthority),
		fact('Host authority', about.hostAuthority),
		fact('Legal status', about.legalStatus),
		fact('Away', saidIn?.episodes.map((away) => awayInWords(away, now)).join('\n')),
	];
}

function bornInWords(dateOfBirth: string | undefined, now: Instant): string | undefined {
	const noon = dateOfBirth === undefined ? undefined : fromLondon(dateOfBirth, '12:00')?.at;
	if (dateOfBirth === undefined || noon === undefined) return dateOfBirth;
	const born = `born ${dayAndMonth(noon)} ${dateOfBirth.slice(0, 4)}`;
	return [ageOn(dateOfBirth, now), born].filter((part) => part !== undefined).join(', ');
}

function helpsInWords({ whatHelps, communicationNeeds, interpreter }: AboutYoungPerson): string {
	const language =
		interpreter === undefined ? '' : `Interpreter: ${[interpreter.language, interpreter.dialect].filter(Boolean).join(', ')}`;
	return [whatHelps ?? '', ...communicationNeeds, language].filter(Boolean).join('\n');
}

function awayInWords({ leftAt, returnedAt }: SaidIn['episodes'][number], now: Instant): string {
	const at = (moment: Instant | null) => (moment === null ? 'not known' : momentInWords(moment, now));
	return `Left: ${at(leftAt)}. Back: ${at(returnedAt)}.`;
}
