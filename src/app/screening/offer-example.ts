import type { Form } from '#app/form.ts';
import { type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { ExampleOffer } from '#core/record/screening-example.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { knownFrom, withoutNames } from '#core/record/without-names.ts';
import { type BesideLines, exampleStanding, ownCheck } from './beside-lines.ts';
import type { ScreenedLine } from './one-line.ts';

/** What stands in the two boxes at first: the words and the question with the names and places of the record taken out. */
export function startOf(
	{ words, asked, stored }: ScreenedLine,
	staff: readonly StaffMember[],
): { readonly text: string; readonly asked: string } {
	const known = knownFrom(
		stored.youngPerson.about,
		staff.map(({ name }) => name),
	);
	return { text: withoutNames(words, known), asked: withoutNames(asked, known) };
}

const MOST = { text: 4_000, asked: 1_000 } as const;

export function readOffer(form: Form): Read<{ readonly text: string; readonly asked: string }> {
	const [text, asked] = [textIn(form, 'text'), textIn(form, 'asked')];
	const long = (field: keyof typeof MOST, value: string) =>
		value.length > MOST[field] ? [{ field, words: `${MOST[field]} characters at most. Keep the part that matters` }] : [];
	const errors: readonly FieldError[] = [
		...(text === '' ? [{ field: 'text', words: 'Leave the words in, without names' }] : long('text', text)),
		...long('asked', asked),
		...(form.one('clean') === 'yes'
			? []
			: [{ field: 'clean', words: 'Read both boxes once more, then tick that you took out what could point to somebody' }]),
	];
	return errors.length > 0 ? { outcome: 'invalid', errors } : { outcome: 'read', value: { text, asked } };
}

/** Keeps it under the key of the case until a second person accepts it. Only what may be offered is: see `exampleStanding`. */
export async function offerExample(
	{ store, clock, ids }: Pick<StaffPages, 'store' | 'clock' | 'ids'>,
	session: Session,
	{ stored, entry }: ScreenedLine,
	beside: BesideLines,
	said: { readonly text: string; readonly asked: string },
): Promise<'offered' | 'refused'> {
	const should = ownCheck(beside, session, entry.id)?.about.should ?? null;
	if (should === null || exampleStanding(beside, session, entry.id) !== 'may-offer') return 'refused';
	const { id: conversation, project, youngPerson } = stored.conversation;
	const at = clock.now();
	const offer: ExampleOffer = {
		...{ id: ids.row<string>(), project, youngPerson, conversation, entry: entry.id },
		...{ by: session.staff.id, at, about: { ...said, should } },
	};
	// Whose it is stands in the offer until that is settled, and nowhere for good.
	const audit = [{ actor: session.staff.id, action: 'screening.example-offered', subject: project, youngPerson: null }];
	const kept = await store.commit({ project, at, changes: [{ change: 'example-offered', offer }], audit });
	return kept === 'committed' ? 'offered' : 'refused';
}
