import { Facts, SummaryList, type SummaryRow } from '#app/layout/summary-list.tsx';
import { pronounsOf, startOf } from '#app/young-people/pronouns.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndMonth, fromLondon } from '#core/clock/london.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';

/** What to know before anything else: how it is safe, who must not be told, what helps. Said also when it is not known. */
export function FirstFacts({ about }: { readonly about: AboutYoungPerson }) {
	const { they, them, are, have } = pronounsOf(about);
	const safe = [
		about.safeContact ?? 'Not known yet. Ask before you ring or text',
		about.codeWord === undefined ? '' : `${startOf(they)} ${have} a code word`,
		about.itsMeWord === undefined ? '' : `${startOf(they)} ${have} an “it’s me” word`,
	].filter(Boolean);
	const told = about.mustNotBeTold.map(({ who, why }) => (why === undefined ? who : `${who}, ${why}`));
	return (
		<Facts
			facts={[
				{ key: 'Safe to contact', value: sentences(safe) },
				{ key: `Must not be told where ${they} ${are}`, value: sentences(told.length === 0 ? ['Nobody is written down'] : told) },
				...((about.dangerAddresses ?? []).length === 0
					? []
					: [{ key: 'Nobody must be told of', value: sentences(about.dangerAddresses ?? []) }]),
				{ key: `What helps ${them} talk`, value: sentences([about.whatHelps ?? 'Not known yet', ...about.communicationNeeds]) },
			]}
		/>
	);
}

const sentences = (parts: readonly string[]) => parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');

/** Everything else that is written down. Rows that are empty are left out: the form shows what could be asked. */
export function AllFacts({ about }: { readonly about: AboutYoungPerson }) {
	const rows: readonly (readonly [string, string | undefined])[] = [
		['Full name', about.fullName],
		['Date of birth', about.dateOfBirth === undefined ? undefined : longDate(about.dateOfBirth)],
		['Legal status', about.legalStatus],
		['Parental responsibility', listed(about.parentalResponsibility)],
		['People they trust', listed(about.trustedPeople)],
		['Social worker', about.socialWorker],
		['School or college', about.school],
		['Phone', about.phone],
		['Code word for danger', about.codeWord],
		['“It’s me” word', about.itsMeWord],
		['Interpreter', interpreterInWords(about.interpreter)],
		['Council’s number', about.localId],
		['SSDA903 child number', about.childId903],
		['Single unique identifier', about.singleUniqueIdentifier],
	];
	const known: readonly SummaryRow[] = rows.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
	return known.length === 0 ? <p class="soft">Nothing more is written down yet.</p> : <SummaryList rows={known} />;
}

const listed = (lines: readonly string[]) => (lines.length === 0 ? undefined : lines.join('\n'));

function longDate(day: string): string {
	const noon: Instant | undefined = fromLondon(day, '12:00')?.at;
	return noon === undefined ? day : `${dayAndMonth(noon)} ${day.slice(0, 4)}`;
}

function interpreterInWords(interpreter: AboutYoungPerson['interpreter']): string | undefined {
	if (interpreter === undefined) return undefined;
	const { language, dialect, name, registration } = interpreter;
	return [dialect === undefined ? language : `${language}, ${dialect}`, name, registration].filter((part) => part !== undefined).join('. ');
}
