import type { Session } from '../staff/ports.ts';

/** Name of the hidden field that binds a form to the session it was made for. */
export const FORM_TOKEN_FIELD = 'formToken';

/** Goes into every form that changes something. */
export function FormToken({ session }: { readonly session: Session }) {
	return <input type="hidden" name={FORM_TOKEN_FIELD} value={session.formToken} />;
}
