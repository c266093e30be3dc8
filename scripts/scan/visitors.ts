import type { ConversationId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { type Asking, browserOf } from '../../test/vault-matrix/found.ts';
import { NOW, ORIGIN } from '../../test/vault-matrix/running.ts';

/** Somebody’s browser: what it sends as a cookie, and what its pages send with a form. */
export type Visitor = { readonly cookie: string; readonly formToken: string };

type At = { readonly app: Asking; readonly kept: OpenStore };

const asSigned = (visitor: Visitor) => ({ ...visitor, token: '' });

/** This worker’s tablet in a young person’s hands. */
export async function handTablet(at: At, worker: Visitor, talk: ConversationId): Promise<Visitor> {
	const path = `/conversations/${talk}/hand-over`;
	const { status, to } = await browserOf(at, asSigned(worker)).send(path, path, { passphrase: 'green boat seven' });
	if (status !== 303 || to !== '/hand-over') throw new Error(`The tablet was not handed over: ${status} ${to}.`);
	return worker;
}

/** A young person’s own phone, past the page that asks who can see it. */
export async function openPhone(at: At, { project, id: by }: StaffMember, conversation: ConversationId): Promise<Visitor> {
	const code = await at.kept.privatePages.makeCode({ project, conversation, by, mayCheck: false }, NOW);
	const send = (fields: Readonly<Record<string, string>>, cookie = '') =>
		at.app.request(`${ORIGIN}/notes`, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie, origin: ORIGIN } });
	const opened = await send({ do: 'open', code });
	const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
	const phone = browserOf(at, { cookie, formToken: '', token: '' });
	const formToken = (await phone.forms('/notes')).flatMap(({ fields }) => fields).find(({ name }) => name === 'formToken')?.value ?? '';
	const { status } = await send({ formToken, do: 'seen-by', who: 'nobody' }, cookie);
	if (status !== 303 || formToken === '') throw new Error(`The code opened no talk: ${opened.status} ${status}.`);
	return { cookie, formToken };
}
