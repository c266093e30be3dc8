import type { Change } from '#core/record/change.ts';
import type { AlertLevel } from './pace.ts';
import { raise, type Signed } from './sign.ts';
import type { AlertContext, AlertStep } from './step.ts';

/**
 * An alert that nobody is behind: it climbs as every other and is marked as a drill from its first moment, so that it is counted
 * nowhere.
 *
 * @example raiseDrill({ project, youngPerson }, 'immediate', context).alert.drill // true
 */
export function raiseDrill(whose: Omit<Signed, 'open'>, level: AlertLevel, context: AlertContext): AlertStep {
	const step = raise(null, whose, level, context);
	const alert = { ...step.alert, drill: true };
	const marked = (change: Change): Change => (change.change === 'alert-raised' ? { ...change, alert } : change);
	return { alert, changes: step.changes.map(marked) };
}
