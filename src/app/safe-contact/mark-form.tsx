import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { may } from '#app/staff/permissions.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { SafeContactProps } from './safe-contact-page.tsx';
import { MARK_WORDS, marksFor } from './safe-contact-words.ts';

/** More than anybody needs to say who told them, and when. */
export const MOST_HOW = 1_000;

/** What somebody knows of a number, and how they know: nothing is taken without it. */
export function MarkForm({ session, youngPerson, number, form, errors }: SafeContactProps) {
	if (!may(session.staff.role, 'number.change')) return <p class="soft">Ask a worker to change it.</p>;
	const wrong = (field: string) => errors.find((error) => error.field === field)?.words;
	return (
		<form method="post" action={`${addresses.number(youngPerson.id, number.id)}/mark`} class="stack">
			<FormToken session={session} />
			<Choices
				kind="single"
				name="mark"
				label="What is true now?"
				options={marksFor(number).map((mark) => ({ value: mark, ...MARK_WORDS[mark], picked: form.one('mark') === mark }))}
				error={wrong('mark')}
			/>
			<LongWords
				name="how"
				label="How do you know?"
				hint="Who told you, and when. Such as: she said so when we met today"
				value={form.one('how')}
				rows={2}
				maxlength={MOST_HOW}
				error={wrong('how')}
			/>
			<ButtonGroup>
				<Button>Write it down</Button>
			</ButtonGroup>
		</form>
	);
}
