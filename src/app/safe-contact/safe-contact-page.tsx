import type { Form } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Section } from '#app/layout/panel.tsx';
import { SummaryList } from '#app/layout/summary-list.tsx';
import type { Session } from '#app/staff/ports.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { pronounsOf, startOf } from '#app/young-people/pronouns.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import type { MaySend } from '#core/texting/safe-to-send.ts';
import { MarkForm } from './mark-form.tsx';
import { endOf, standing } from './safe-contact-words.ts';
import { SafeHoursPart } from './safe-hours-part.tsx';
import { SendCheckPart } from './send-check-part.tsx';

export type SafeContactProps = {
	readonly session: Session;
	readonly youngPerson: YoungPerson;
	readonly number: TextingNumber;
	readonly now: Instant;
	/** What was typed, where it has to be put right. */
	readonly form: Form;
	readonly errors: readonly FieldError[];
	/** Why nothing was changed or sent, in sentences. */
	readonly problems: readonly string[];
};

/** One number: how it stands and what is possible instead, when it is safe, a check, and what somebody knows of it. */
export function SafeContactPage(props: SafeContactProps) {
	const { youngPerson, number, now, errors, problems } = props;
	const { about } = youngPerson;
	const { words } = standing(number, now);
	return (
		<>
			<PageHead
				title={endOf(number)}
				back={{ href: addresses.youngPerson(youngPerson.id), words: about.nameUsed }}
				under={`Whether it is safe to text ${about.nameUsed} here, when, and how we know.`}
			/>
			{problems.length === 0 ? (
				<ErrorSummary errors={errors} />
			) : (
				<Inset tone="warning" title="Nothing was changed" live>
					{problems.map((says) => (
						<p>{says}</p>
					))}
				</Inset>
			)}
			<div class="stack-wide">
				<HowItStands may={words} />
				<SummaryList rows={known(props)} />
				<Section title="What do you know about it?">
					<MarkForm {...props} />
				</Section>
				<SendCheckPart {...props} />
				<SafeHoursPart {...props} />
				<p class="small soft">
					{`Safe contact on the record: ${about.safeContact?.trim() || 'not known yet'}. `}
					<a href={addresses.change(youngPerson.id)}>Change it</a>
				</p>
			</div>
		</>
	);
}

function HowItStands({ may }: { readonly may: MaySend }) {
	if (may.may)
		return (
			<Inset tone="done" title="You can text this number now">
				<p>Anybody may pick up the phone. No names, no places, nothing about what happened.</p>
			</Inset>
		);
	return (
		<Inset tone="warning" title={may.says}>
			<p>{may.instead}</p>
			<p>What comes in from here is still kept, read by the computer and looked at.</p>
		</Inset>
	);
}

const ASKED = { 'no-texts': 'No more texts', 'texts-again': 'Texts again' } as const;

function known({ number, youngPerson: { about } }: SafeContactProps) {
	const { known: facts } = number;
	const { they } = pronounsOf(about);
	return [
		{ key: 'Number', value: number.number === '' ? 'It was withheld' : number.number },
		{ key: 'First heard', value: dayAndTime(number.firstHeardAt) },
		{ key: 'Last heard', value: dayAndTime(number.lastHeardAt) },
		{
			key: 'Known to be theirs',
			value: facts.lastConfirmedAt === null ? 'Nobody has said so' : dayAndTime(facts.lastConfirmedAt),
		},
		...(facts.asked === null ? [] : [{ key: `${startOf(they)} asked for`, value: ASKED[facts.asked] }]),
		{ key: '“It’s me” word', value: wordStands(facts.codeWord, about.itsMeWord !== undefined) },
		...(facts.how === '' ? [] : [{ key: 'How we know', value: facts.how }]),
	];
}

function wordStands(codeWord: TextingNumber['known']['codeWord'], isAgreed: boolean): string {
	if (codeWord === 'ask') return 'Asked for. It has not come yet';
	if (codeWord === 'given') return 'It was asked for, and was right';
	return isAgreed ? 'There is one. It was not asked for here' : 'None is agreed. Agree one when you meet';
}
