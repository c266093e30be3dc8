import type { FormSection, Option } from '#app/forms/form-table.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Turn } from '#core/cover/turns.ts';
import type { RotaNow } from './rota-now.ts';
import { turnInWords } from './rota-words.ts';

/** Which hours, who is asked, and perhaps which of theirs in return. */
export function askSections(session: Session, rota: RotaNow, turns: readonly Turn[], theirs: readonly Turn[]): readonly FormSection[] {
	const named = (turn: Turn): Option => ({
		value: turn.key,
		label: turn.staff === session.staff.id ? turnInWords(turn) : `${rota.names(turn.staff)}: ${turnInWords(turn)}`,
	});
	const others = rota.staff.filter(({ id }) => id !== session.staff.id || turns.some(({ staff }) => staff !== session.staff.id));
	return [
		{
			id: 'hours',
			title: 'Which hours',
			fields: [{ kind: 'pick', name: 'turn', label: 'Hours to take', options: [{ value: '', label: 'Choose' }, ...turns.map(named)] }],
		},
		{
			id: 'who',
			title: 'Who',
			fields: [
				{
					kind: 'pick',
					name: 'asked',
					label: 'Who is asked',
					options: [{ value: '', label: 'Choose' }, ...others.map(({ id, name }) => ({ value: id, label: name }))],
				},
				{
					kind: 'pick',
					name: 'back',
					label: 'For a swap: hours of theirs in return',
					hint: 'Both move when they accept, or neither',
					options: [{ value: '', label: 'None' }, ...theirs.map(named)],
				},
			],
		},
	];
}
