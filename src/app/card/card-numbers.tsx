import { CARD_WORDS } from '#app/card/card-words.en.ts';
import { COVER_WORDS, waysInWords } from '#app/cover/cover-words.en.ts';
import { lineHours } from '#app/cover/staff-words.ts';
import { EMERGENCY, type LineChecked, lastCheckOf, NATIONAL_LINES, type NationalLine } from '#core/cover/national-lines.ts';

export type CardNumbersProps = {
	readonly checks: readonly LineChecked[];
	/** The whole name of a line, also where it says who it is for. */
	readonly missing: boolean;
};

/** Numbers to keep: 999, then every line, each with its hours only where somebody here has tried it. */
export function CardNumbers({ checks, missing }: CardNumbersProps) {
	const lines = NATIONAL_LINES.filter(({ kind }) => kind === 'talk').map((line) => ({ line, tried: lastCheckOf(line, checks) !== null }));
	return (
		<div class="card-numbers">
			<p>
				{COVER_WORDS.danger} <b>{EMERGENCY.number}</b>
			</p>
			<ul>
				{lines.map(({ line, tried }) => (
					<li>
						{missing ? line.name : plainName(line)}. {waysInWords({ line })} <b>{line.number}</b>
						{tried ? <span class="card-hours">{lineHours(line.hours)}</span> : null}
					</li>
				))}
			</ul>
			{lines.every(({ tried }) => !tried) ? <p class="card-hours">{CARD_WORDS.notTried}</p> : null}
		</div>
	);
}

/** Where there is no paper: the numbers under a heading of their own, without what would say whose page it was. */
export function CardToKeep({ checks }: Pick<CardNumbersProps, 'checks'>) {
	return (
		<>
			<h2>{CARD_WORDS.numbers}</h2>
			<CardNumbers checks={checks} missing={false} />
		</>
	);
}

/** “SafeCall, from Missing People” → “SafeCall”. */
function plainName({ name }: NationalLine): string {
	return name.split(', from ')[0] ?? name;
}
