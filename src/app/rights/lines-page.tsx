import type { Form } from '#app/form.ts';
import { Button } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { SelectField, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import { EXEMPTIONS, type LineDecision, textMark } from '#core/rights/access-request.ts';
import { addressOf } from './request-addresses.ts';
import { EXEMPTION_WORDS } from './request-words.ts';
import type { WeighedRequest } from './weigh-request.ts';
import { HOLDS_WORDS, type Weighed } from './what-is-given.ts';

export const GIVE = 'give';
export const GIVE_WITH_NAMES = 'give-with-names';

const CHOICES = [
	{ value: '', label: 'Not decided' },
	{ value: GIVE, label: 'Give it' },
	{ value: GIVE_WITH_NAMES, label: 'Give it, with the names in it' },
	...EXEMPTIONS.map((value) => ({ value, label: `Leave out: ${EXEMPTION_WORDS[value]}` })),
];

/** What stands in the select for a decision that was made. */
export function choiceOf(decision: LineDecision | undefined): string {
	if (decision === undefined) return '';
	return decision.leftOut ?? (decision.names === true ? GIVE_WITH_NAMES : GIVE);
}

export type LinesPageProps = WeighedRequest & {
	readonly session: Session;
	readonly form: Form;
	readonly errors: readonly FieldError[];
	readonly decisions: ReadonlyMap<string, LineDecision>;
};

/** Every line with what is done with it. Those that nobody may leave open stand first. */
export function LinesPage(props: LinesPageProps) {
	const { request, weighed, session, errors, held } = props;
	const first = weighed.filter(({ undecided }) => undecided);
	const rest = weighed.filter(({ undecided }) => !undecided);
	return (
		<>
			<PageHead
				title="Each line"
				back={{ href: addressOf(request).request, words: 'The request' }}
				under={`All that is held about ${held.youngPerson.about.nameUsed}. What you leave as it is stands as it says. Say why for each line that you decide.`}
			/>
			<form method="post" action={addressOf(request).lines} class="stack-wide">
				<FormToken session={session} />
				<input type="hidden" name="version" value={String(request.version)} />
				<ErrorSummary errors={errors} />
				{first.length === 0 ? null : (
					<Section title={first.length === 1 ? '1 line must be decided' : `${first.length} lines must be decided`}>
						<Lines {...props} some={first} from={0} />
					</Section>
				)}
				<Section title="The rest">
					<Lines {...props} some={rest} from={first.length} />
				</Section>
				<p>
					<Button>Keep these decisions</Button>
				</p>
			</form>
		</>
	);
}

function Lines({ some, from, ...props }: LinesPageProps & { readonly some: readonly Weighed[]; readonly from: number }) {
	return (
		<PlainList>
			{some.map((one, at) => (
				<OneLine {...props} one={one} at={from + at} />
			))}
		</PlainList>
	);
}

/** How a line stands as it is. */
function standsAs({ piece, given, exemption, undecided }: Weighed): string {
	if (undecided) return 'Not decided';
	if (given === null) return `Left out${exemption === null ? '' : `: ${EXEMPTION_WORDS[exemption]}`}`;
	return given === piece.text ? 'Given' : 'Given in part';
}

/** `do-4`, `why-4`, `words-4`: which piece it is about goes with it, so that a list that grew meanwhile shifts nothing. */
function OneLine({ one, at, form, decisions, errors }: LinesPageProps & { readonly one: Weighed; readonly at: number }) {
	const { piece } = one;
	const sent = form.all('piece').indexOf(piece.key);
	const decision = decisions.get(piece.key);
	const typed = (name: string, kept: string) => (sent === -1 ? kept : form.one(`${name}-${sent}`));
	const stands = standsAs(one);
	return (
		<Row whole>
			<input type="hidden" name="piece" value={piece.key} />
			<p>
				<b>{piece.label}</b>
				{piece.when === null ? null : <span class="soft">. {piece.when}</span>}
			</p>
			<p class="own-words">{piece.text}</p>
			<p class="small soft">{[stands, ...piece.holds.map((holds) => HOLDS_WORDS[holds])].join('. ')}</p>
			<div class="rights-decide">
				<SelectField name={`do-${at}`} label="What is done with it" options={CHOICES} value={typed('do', choiceOf(decision))} />
				<TextField
					name={`why-${at}`}
					label="Why"
					value={typed('why', decision?.why ?? '')}
					maxlength={1000}
					error={errors.find(({ field }) => field === `why-${at}`)?.words}
				/>
				<TextField
					name={`words-${at}`}
					label="Only these words, if not all of it"
					value={typed('words', (decision?.words ?? []).join('; '))}
					maxlength={1000}
				/>
			</div>
		</Row>
	);
}

/** The decisions that a form holds and that are new. A decision without a reason is none: the errors say which. */
export function readLines(
	form: Form,
	weighed: readonly Weighed[],
	decided: ReadonlyMap<string, LineDecision>,
): { readonly decisions: readonly LineDecision[]; readonly errors: readonly FieldError[] } {
	const known = new Map(weighed.map(({ piece }) => [piece.key, piece]));
	const rows = form.all('piece').flatMap((key, at) => {
		const choice = form.one(`do-${at}`);
		const leftOut = EXEMPTIONS.find((one) => one === choice) ?? null;
		if (!known.has(key) || (leftOut === null && choice !== GIVE && choice !== GIVE_WITH_NAMES)) return [];
		const words =
			leftOut === null
				? []
				: form
						.one(`words-${at}`)
						.split(';')
						.map((one) => one.trim())
						.filter(Boolean)
						.slice(0, 20);
		const names = choice === GIVE_WITH_NAMES ? { names: true } : {};
		const seen = textMark(known.get(key)?.text ?? '');
		const decision: LineDecision = { piece: key, leftOut, words, seen, why: form.one(`why-${at}`).trim().slice(0, 1_000), ...names };
		return JSON.stringify(decision) === JSON.stringify(decided.get(key)) ? [] : [{ at, decision }];
	});
	const errors = rows.flatMap(({ at, decision }) =>
		decision.why === '' ? [{ field: `why-${at}`, words: `Say why: ${known.get(decision.piece)?.label ?? ''}` }] : [],
	);
	return { decisions: rows.map(({ decision }) => decision), errors };
}
