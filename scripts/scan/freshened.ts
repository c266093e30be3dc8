import { eq } from 'drizzle-orm';
import type { EntryId } from '#core/id.ts';
import { conversations, entries } from '#db/schema/index.ts';
import type { OpenStore } from '#server/store/open-store.ts';

const TOKEN = /(^|&)token=([\da-f]{8}-[\da-f-]{27})(&|$)/;

/**
 * A form that a scanner read some requests ago says where its conversation stood then, and would be refused as old. It says
 * where that stands now, as the page would if it were read again; anything that a scanner put there itself stays.
 */
export async function freshened(sent: Buffer, { db }: OpenStore): Promise<Buffer> {
	const text = sent.toString('latin1');
	const token = TOKEN.exec(text)?.[2];
	if (token === undefined) return sent;
	const [entry] = await db.read
		.select({ id: entries.conversation })
		.from(entries)
		.where(eq(entries.id, token as EntryId));
	if (entry === undefined) return sent;
	const [stands] = await db.read.select({ position: conversations.position }).from(conversations).where(eq(conversations.id, entry.id));
	return stands === undefined ? sent : Buffer.from(text.replace(TOKEN, `$1token=${stands.position.head}$3`), 'latin1');
}
