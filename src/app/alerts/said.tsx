import type { Child } from 'hono/jsx';
import { channelInWords, saidWithNobody } from '#app/conversation/channel-words.ts';
import { MarkedWords, partsOf } from '#app/screening/marked-words.tsx';
import type { TrailKind } from '#core/escalation/alert.ts';
import { freeWordsOf, type InputType } from '#core/flow/input.ts';
import { AlertWords } from '../layout/alert-page.tsx';
import { LEVEL_WORDS, Level } from '../layout/level.tsx';
import { type Checking, CheckOf, WhyOf } from './judged.tsx';
import type { AlertRecord } from './ports.ts';
import { momentInWords, type Readers } from './standing-words.ts';

export type Disclosure = AlertRecord['disclosures'][number];
/** Rows of the answer table, as far as a page needs them: what a row says, for a person. */
export type RuleWords = readonly { readonly id: string; readonly says: string }[];

/** Nobody was with them when the newest of it was said: whatever they hear from us, they hear on their own page. */
export function isAlone({ disclosures }: AlertRecord): boolean {
	const channel = disclosures[0]?.entry.channel;
	return channel !== undefined && saidWithNobody({ channel, present: [] });
}

/** Where one of these was said: with whoever wrote it down, or else with the worker whose conversation it is. */
export function saidWhere({ entry }: Disclosure, { saidIn }: AlertRecord, { staff }: Readers): string {
	const writer = staff.find(({ id }) => id === entry.actor) ?? staff.find(({ id }) => id === saidIn?.worker);
	return channelInWords(entry.channel, writer?.name.split(' ')[0] ?? 'a worker');
}

export type SaidProps = {
	readonly record: AlertRecord;
	readonly rules: RuleWords;
	readonly readers: Readers;
	readonly small?: boolean | undefined;
	readonly check?: Checking;
	/** Stands with the newest of it, before what the computer went by. */
	readonly below?: Child;
};

/** What was said, newest first and largest, and what the machine went by. The words are whole and unchanged, always. */
export function Said({ record, rules, readers, small, check, below }: SaidProps) {
	const name = record.youngPerson.about.nameUsed;
	const [newest, ...earlier] = record.disclosures;
	if (newest === undefined) return <Sign record={record} />;
	const madeIt = whatMadeIt(record);
	return (
		<>
			<OneSaid disclosure={newest} name={name} rules={rules} small={small} />
			<p class="small soft">{markedInWords(newest, rules)}</p>
			{below}
			<WhyOf disclosure={newest} check={check} />
			{earlier.length === 0 ? null : <h2>Said before that</h2>}
			{earlier.map((disclosure) => (
				<div>
					<p class="small soft">{`${momentInWords(disclosure.concern.raisedAt, readers.now)}, ${saidWhere(disclosure, record, readers)}`}</p>
					{disclosure === madeIt ? <MadeIt level={record.alert.level} /> : null}
					<OneSaid disclosure={disclosure} name={name} rules={rules} small />
					<WhyOf disclosure={disclosure} check={check} />
					<CheckOf disclosure={disclosure} record={record} check={check} />
				</div>
			))}
		</>
	);
}

/**
 * What was said first of all that has the level of the alert, where the newest has a lower one: what is read first is then not why
 * somebody was called. Undefined where the newest is why, or nothing is.
 */
function whatMadeIt({ alert, disclosures }: AlertRecord): Disclosure | undefined {
	const [newest, ...earlier] = disclosures;
	return newest?.concern.level === alert.level ? undefined : earlier.findLast(({ concern }) => concern.level === alert.level);
}

function MadeIt({ level }: { readonly level: AlertRecord['alert']['level'] }) {
	return (
		<p class="small">
			<Level level={level} words={{ ...LEVEL_WORDS, [level]: `${LEVEL_WORDS[level]} because of this` }} />
		</p>
	);
}

/** Raised for no words: what happened, and what to do about it. */
const SIGNS: { readonly [What in TrailKind]?: string } = {
	'no-reply': 'There was no reply after a worrying text. Try to reach them another way that is safe.',
	undeliverable: 'Their number cannot be reached. Look for another way that is safe.',
	'stopped-texts': 'They asked for no more texts. Nothing more goes to that number by itself.',
	'code-word': 'They used their code word.',
	'interview-overdue': 'Their return conversation is long overdue, and no offer has had an answer. Offer it again, or find out why.',
	'not-answered': 'A text of theirs still waits for an answer. Answer it, or say that it needs none.',
};

function Sign({ record }: { readonly record: AlertRecord }) {
	const words = record.trail.map(({ what }) => SIGNS[what]).findLast((one) => one !== undefined);
	return words === undefined ? null : <p>{words}</p>;
}

/** What somebody did that had no words in it. */
const INSTEAD: { readonly [Type in InputType]?: (name: string) => string } = {
	'asked-for-a-person': (name) => `${name} asked to talk to a person.`,
};

function OneSaid({
	disclosure,
	name,
	rules,
	small,
}: {
	readonly disclosure: Disclosure;
	readonly name: string;
	readonly rules: RuleWords;
	readonly small?: boolean | undefined;
}) {
	const { input } = disclosure.entry;
	const words = freeWordsOf(input);
	const chosen = disclosure.concern.rules.flatMap((id) => rules.find((rule) => rule.id === id)?.says ?? []);
	if (words === '') {
		const instead = INSTEAD[input.type]?.(name) ?? `${name} chose an answer that a person has to look at.`;
		return <AlertWords small={small}>{chosen.length > 0 ? chosen.join(' ') : instead}</AlertWords>;
	}
	const [open, shut] = input.type === 'answered' && input.whose === 'exact' ? ['“', '”'] : ['', ''];
	return (
		<>
			<AlertWords small={small}>
				{open}
				<MarkedWords words={words} verdict={disclosure.entry.verdict} />
				{shut}
			</AlertWords>
			{chosen.map((says) => (
				<p class="small">{says}</p>
			))}
		</>
	);
}

const COUNTS = ['', 'one part', 'two parts', 'three parts', 'four parts', 'five parts'] as const;

/** What the machine did, and that it may be wrong. Never a reason to think less or more of the words. */
export function markedInWords({ concern, entry }: Disclosure, rules: RuleWords): string {
	const words = freeWordsOf(entry.input);
	const parts = partsOf(words, entry.verdict);
	const marked = parts.filter((part) => part.marked === 'rule').length;
	if (marked > 0) return `The computer marked ${COUNTS[marked] ?? `${marked} parts`}. It may be wrong. You decide.`;
	if (parts.some((part) => part.marked === 'model')) return 'The computer asked for somebody to look. It may be wrong. You decide.';
	const chosen = concern.rules.some((id) => rules.some((rule) => rule.id === id));
	if (entry.input.type === 'asked-for-a-person') return 'Whoever asks for a person comes to a person. You decide.';
	if (chosen || words === '') return 'This answer always comes to a person. You decide.';
	if (concern.level === 'unclear' && !entry.verdict?.because.length) return 'The computer did not grade these words. Read them and decide.';
	return 'These words always come to a person. Read them and decide.';
}
