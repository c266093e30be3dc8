import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Bundle } from '#core/rights/bundle.ts';
import type { cannotBeSecond } from '#core/rights/second-look.ts';
import { addressOf } from './request-addresses.ts';
import { ASKER_WORDS } from './request-words.ts';
import type { WeighedRequest } from './weigh-request.ts';

export const SECOND_TITLE = 'A second look';

export const CANNOT: Readonly<Record<NonNullable<ReturnType<typeof cannotBeSecond>>, string>> = {
	'weighed-it': 'You decided about it yourself, so somebody else looks at it: another safeguarding lead, or a manager.',
	named: 'Words of the young person name you, so somebody else looks at it: another safeguarding lead, or a manager.',
};

export type SecondPageProps = WeighedRequest & {
	readonly session: Session;
	readonly bundle: Bundle;
	/** Why this person cannot be the second. */
	readonly cannot: ReturnType<typeof cannotBeSecond>;
	readonly errors: readonly FieldError[];
	readonly typed: string;
};

/** What would be given, as it would be given, for whoever looks at it second. */
export function SecondPage(props: SecondPageProps) {
	const { request, held, bundle, errors } = props;
	const to = addressOf(request);
	return (
		<>
			<PageHead
				title={SECOND_TITLE}
				back={{ href: to.request, words: 'The request' }}
				under={`This is all that would be given about ${held.youngPerson.about.nameUsed}, as whoever asks would read it. Read it as if you were them.`}
			/>
			<ErrorSummary title="Nothing was changed" errors={errors} />
			<div class="stack-wide">
				<Inset tone="warning">
					<p class="strong">{[ASKER_WORDS[request.about.asker], request.about.who].filter(Boolean).join(': ')}</p>
					<p>Does it say where somebody is? Does it say who told? Does it name another child?</p>
				</Inset>
				<p>
					<ButtonLink href={to.sheet} look="second">
						What is left out, and why
					</ButtonLink>
				</p>
				<Given bundle={bundle} />
				<Decide {...props} />
			</div>
		</>
	);
}

function Given({ bundle }: { readonly bundle: Bundle }) {
	return bundle.sections.map(({ title, items }) => (
		<Section title={title}>
			{items.length === 0 ? (
				<p class="soft">Nothing is held.</p>
			) : (
				<PlainList>
					{items.map(({ label, when, whose, text }) => (
						<Row whole>
							{label === '' ? null : (
								<p>
									<b>{label}</b>
								</p>
							)}
							<p class="own-words">{text}</p>
							<p class="small soft">{[whose, when].filter((part) => part !== null).join('. ')}</p>
						</Row>
					))}
				</PlainList>
			)}
		</Section>
	));
}

function Decide({ request, session, mark, look, cannot, typed, errors }: SecondPageProps) {
	if (look.state !== 'waits')
		return (
			<p class="strong">{look.state === 'agreed' ? 'Somebody looked at it, and agreed.' : 'Nobody asked for a second look at this yet.'}</p>
		);
	if (cannot !== undefined) return <p class="strong">{CANNOT[cannot]}</p>;
	return (
		<Section title="What do you think?">
			<form method="post" action={addressOf(request).second} class="stack">
				<FormToken session={session} />
				<input type="hidden" name="version" value={String(request.version)} />
				<input type="hidden" name="seen" value={mark} />
				<LongWords
					name="why"
					label="If it goes back: what is not right yet"
					rows={3}
					maxlength={1000}
					value={typed}
					error={errors.find(({ field }) => field === 'why')?.words}
				/>
				<ButtonGroup>
					<Button name="do" value="agree">
						I have read it: it may be given
					</Button>
					<Button name="do" value="back" look="second">
						Send it back
					</Button>
				</ButtonGroup>
			</form>
		</Section>
	);
}
