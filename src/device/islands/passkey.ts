import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';

/** Asks the browser for a passkey, or to make one, and sends what it answers with the form. Nothing is kept here. */
const form = document.querySelector<HTMLFormElement>('form[data-island="passkey"]');
const says = form?.querySelector<HTMLElement>('[data-passkey-says]');

const CANCELLED = 'Nothing was used. Try again when you are ready.';
const TROUBLE: Readonly<Record<string, string>> = {
	ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'You have a passkey there already.',
	ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT:
		'That key cannot check that it is you. Use your phone, or a key with a PIN or a fingerprint.',
	ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT: 'That key has no room for a passkey. Use your phone, or another key.',
	ERROR_INVALID_DOMAIN: 'Passkeys do not work at this address.',
};

async function answer(kind: string, options: string): Promise<string> {
	const response = await fetch(options, { cache: 'no-store' });
	if (!response.ok) throw new Error('No answer');
	const optionsJSON = await response.json();
	return JSON.stringify(kind === 'make' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON }));
}

async function send(at: HTMLFormElement): Promise<void> {
	if (says) says.textContent = 'Follow what your browser asks.';
	try {
		const credential = await answer(at.dataset['kind'] ?? '', at.dataset['options'] ?? '');
		const field = at.elements.namedItem('credential');
		if (field instanceof HTMLInputElement) field.value = credential;
		at.submit();
	} catch (error) {
		const known = error instanceof WebAuthnError ? TROUBLE[error.code] : undefined;
		if (says) says.textContent = known ?? CANCELLED;
	}
}

if (form && 'PublicKeyCredential' in window) {
	const button = form.querySelector<HTMLElement>('.passkey-do');
	if (button) button.hidden = false;
	if (says) says.textContent = '';
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void send(form);
	});
} else if (says) says.textContent = 'This browser cannot use passkeys. Use another one, or a passphrase and a code.';
