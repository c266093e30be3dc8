import type { TextReads } from '#app/texting/kept-ports.ts';
import type { ExchangeReads, MessageHomeReads, SentTextReads, ThreadReads } from '#app/texting/thread-ports.ts';
import { openExchanges } from '#server/store/exchanges.ts';
import { openMessagesHome } from '#server/store/messages-home.ts';
import { openSentTexts } from '#server/store/sent-texts.ts';
import { openTexts } from '#server/store/texts.ts';
import { openThreads } from '#server/store/threads.ts';
import type { Source } from '#server/store/unsealing.ts';

/** Everything that is kept of texting: theirs, ours, who answers, and what the assistant is in the middle of. */
export type TextingReads = {
	readonly texts: TextReads;
	readonly threads: ThreadReads;
	readonly sentTexts: SentTextReads;
	readonly exchanges: ExchangeReads;
	readonly messagesHome: MessageHomeReads;
};

export const openTexting = (source: Source): TextingReads => ({
	texts: openTexts(source),
	threads: openThreads(source),
	sentTexts: openSentTexts(source),
	exchanges: openExchanges(source),
	messagesHome: openMessagesHome(source),
});
