import type { Child } from 'hono/jsx';
import type { Whose as WhoseWords } from '#core/flow/answer.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

/** `view` is the worker's analysis: never on the same page as the account. */
export type WhoseLine = WhoseWords | 'view';

const ICON: Readonly<Record<WhoseLine, IconName>> = { exact: 'quote', worker: 'pencil-line', observed: 'eye', view: 'lightbulb' };

const possessive = (name: string): string => `${name}’s`;

/**
 * Who the words belong to, as everybody reads it: "Jaz’s exact words", "Nadia’s words", "Seen by Nadia",
 * "Nadia’s view".
 */
export function whoseWords(whose: WhoseLine, names: { readonly youngPerson: string; readonly worker: string }): string {
	const words: Readonly<Record<WhoseLine, string>> = {
		exact: `${possessive(names.youngPerson)} exact words`,
		worker: `${possessive(names.worker)} words`,
		observed: `Seen by ${names.worker}`,
		view: `${possessive(names.worker)} view`,
	};
	return words[whose];
}

/** Mark and words for whose a line is. `children` follows in soft letters: the time. */
export function Whose({
	whose,
	words,
	children,
}: {
	readonly whose: WhoseLine;
	readonly words: string;
	readonly children?: Child | undefined;
}) {
	return (
		<span class={`whose${whose === 'exact' ? ' whose-exact' : ''}`}>
			<Icon name={ICON[whose]} size={20} />
			<b>{words}</b>
			{children}
		</span>
	);
}

/** Exact words, large, in quotation marks with the first one hanging. Nothing is ever changed in them. */
export function ExactWords({ children, small = false }: { readonly children: string; readonly small?: boolean | undefined }) {
	return <blockquote class={`exact-words${small ? ' exact-words-small' : ''}`}>“{children}”</blockquote>;
}

export type RecordLineProps = {
	readonly whose: WhoseWords;
	readonly text: string;
	/** From `whoseWords`. */
	readonly words: string;
	readonly time?: string | undefined;
	/** The question as it was put, or that it was not asked. */
	readonly asked?: string | undefined;
	/** An earlier version, which stays: "You first said …". */
	readonly earlier?: string | undefined;
	readonly beside?: Child | undefined;
	readonly id?: string | undefined;
};

/** One line of the record: the words, then whose they are and when. */
export function RecordLine(props: RecordLineProps) {
	return (
		<div class="line-of-record" id={props.id}>
			{props.asked === undefined ? null : <p class="line-asked">{props.asked}</p>}
			{props.whose === 'exact' ? <ExactWords>{props.text}</ExactWords> : <p class="own-words">{props.text}</p>}
			{props.earlier === undefined ? null : <p class="line-earlier">{props.earlier}</p>}
			<div class="line-foot">
				<Whose whose={props.whose} words={props.words}>
					{props.time}
				</Whose>
				{props.beside}
			</div>
		</div>
	);
}
