import { Button, NotYet } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Section } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import { CHECKS, type Check } from '#app/texting/send-check.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { SafeContactProps } from './safe-contact-page.tsx';
import { standing } from './safe-contact-words.ts';

const BUTTON: Readonly<Record<Check, string>> = { 'is-it-safe': 'Send this check', word: 'Ask for the word' };

/** A few words without content, for a number that may not be theirs any more. Anybody who reads them learns nothing. */
export function SendCheckPart(props: SafeContactProps) {
	const { session, youngPerson, number, now } = props;
	if (!may(session.staff.role, 'number.change')) return null;
	const { check } = standing(number, now);
	const offered: readonly Check[] = youngPerson.about.itsMeWord === undefined ? ['is-it-safe'] : ['is-it-safe', 'word'];
	return (
		<Section title="Check before you write" id="check">
			<p>It says nothing about who we are. A text back shows that somebody is there, and not yet that it is them.</p>
			{check.may || check.from !== null ? (
				<div class="safe-checks">
					{offered.map((one) => (
						<form method="post" action={`${addresses.number(youngPerson.id, number.id)}/check`}>
							<FormToken session={session} />
							<p class="own-words">{`“${CHECKS[one]}”`}</p>
							<Button look="second" name="check" value={one}>
								{BUTTON[one]}
							</Button>
						</form>
					))}
				</div>
			) : (
				<NotYet why={check.says}>Send a check</NotYet>
			)}
			{check.may || check.from === null ? null : <p class="small soft">{`${check.says} A check waits until then.`}</p>}
			{youngPerson.about.itsMeWord === undefined ? (
				<p class="small soft">There is no “it’s me” word to ask for.</p>
			) : (
				<p class="small soft">Once you ask for the word, nothing else is sent until it was right or you know that it is them.</p>
			)}
		</Section>
	);
}
