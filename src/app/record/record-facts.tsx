import { SummaryList, type SummaryRow } from '#app/layout/summary-list.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndMonth, fromLondon } from '#core/clock/london.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';

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
