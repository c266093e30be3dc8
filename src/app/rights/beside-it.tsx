import type { StaffMember } from '#core/record/staff.ts';
import type { Correction } from '#core/rights/correction.ts';
import { correctionInWords } from './correction-words.ts';

/** What somebody said is wrong, beside the words that it is about: who, when, their words, and what was decided. */
export function BesideIt({
	corrections,
	nameUsed,
	staff,
}: {
	readonly corrections: readonly Correction[];
	readonly nameUsed: string;
	readonly staff: readonly Pick<StaffMember, 'id' | 'name'>[];
}) {
	const who = (id: string) => staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';
	return (
		<>
			{corrections.map((one) => {
				const { says, decided } = correctionInWords(one, nameUsed, who);
				return (
					<div class="said-wrong">
						<p class="line-earlier">{[says, one.said.what].filter(Boolean).join(' ')}</p>
						<p class="own-words">“{one.said.words}”</p>
						{decided.map((words) => (
							<p class="line-earlier">{words}</p>
						))}
					</div>
				);
			})}
		</>
	);
}
