import { Button } from '#app/layout/button.tsx';
import { SelectField, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { ASKED_BY, type Hold } from '#core/keeping/hold.ts';
import { ASKED_BY_WORDS, momentInWords } from './keeping-words.ts';

type Where = { readonly session: Session; readonly action: string; readonly nameOf: (id: string) => string };

/** Holds that stand, each with a way to lift it, and those that were lifted. */
export function Holds({ session, action, nameOf, holds, act }: Where & { readonly holds: readonly Hold[]; readonly act: string }) {
	if (holds.length === 0) return <p class="soft">Nothing is held.</p>;
	return (
		<PanelList label="Holds">
			{holds.map((hold) => (
				<Row well={hold.lifted !== null}>
					<p>
						<b>{`${ASKED_BY_WORDS[hold.askedBy]} asked.`}</b> {hold.reason === '' ? 'Why cannot be opened.' : hold.reason}
					</p>
					<p class="small soft">{`${nameOf(hold.by)} put it on, ${momentInWords(hold.at)}.`}</p>
					{hold.lifted === null ? (
						<form method="post" action={action} class="access-form">
							<FormToken session={session} />
							<input type="hidden" name="hold" value={hold.id} />
							<TextField name="why" id={`why-${hold.id}`} label="Why it ends, and who says so" maxlength={1_000} />
							<Button look="plain" name="do" value={act}>
								Lift the hold
							</Button>
						</form>
					) : (
						<p class="small soft">{`${nameOf(hold.lifted.by)} lifted it, ${momentInWords(hold.lifted.at)}: ${hold.lifted.reason}`}</p>
					)}
				</Row>
			))}
		</PanelList>
	);
}

/** Who asked, why, and the button. */
export function PutHold({ session, action, act, words, typed }: Omit<Where, 'nameOf'> & HoldWords) {
	const options = ASKED_BY.map((value) => ({ value: value as string, label: ASKED_BY_WORDS[value] }));
	return (
		<form method="post" action={action} class="access-form">
			<FormToken session={session} />
			<SelectField
				name="askedBy"
				id={`${act}-asked`}
				label="Who asked"
				value={typed?.askedBy}
				options={[{ value: '', label: 'Choose' }, ...options]}
			/>
			<TextField
				name="why"
				id={`${act}-why`}
				label="Why, with their reference"
				hint="Such as: reference 22/417, letter of 3 May, DC Ward"
				value={typed?.why}
				maxlength={1_000}
			/>
			<Button look="second" name="do" value={act}>
				{words}
			</Button>
		</form>
	);
}

type HoldWords = {
	readonly act: string;
	readonly words: string;
	readonly typed?: { readonly askedBy: string; readonly why: string } | undefined;
};
