import type { Form } from '#app/form.ts';
import { optionIn, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { RotaChanged, RotaPages } from './change-rota.ts';

const MOST_NIGHTS = 7;

/** Somebody says whether they may be woken, and how often: always for themselves, and at any time anew. */
export async function agreeToWaking({ rota, clock, ids }: RotaPages, session: Session, form: Form): Promise<RotaChanged> {
	const agrees = optionIn(form, 'agrees', ['yes', 'no']);
	const typed = textIn(form, 'nights');
	const nights = agrees === 'no' && typed === '' ? 0 : Number(/^\d$/.test(typed) ? typed : Number.NaN);
	const errors: FieldError[] = [
		...(agrees === null ? [{ field: 'agrees', words: 'Say whether you may be woken' }] : []),
		...(agrees === 'no' || (nights >= 1 && nights <= MOST_NIGHTS)
			? []
			: [{ field: 'nights', words: `Give the nights as a number from 1 to ${MOST_NIGHTS}` }]),
	];
	if (errors.length > 0 || agrees === null) return { outcome: 'invalid', errors };
	const nightsPerWeek = agrees === 'yes' ? nights : 0;
	const { project, staff } = session;
	await rota.wakes.add({ id: ids.row<string>(), project: project.id, staff: staff.id, agrees, nightsPerWeek, at: clock.now() });
	return { outcome: 'done' };
}
