import { screenWords } from '#core/screening/screen-words.ts';
import type { Verdict } from '#core/screening/verdict.ts';

/**
 * Screens a message by its words and the question before it alone: of no topic that is urgent by itself, and heard by
 * somebody, so that nothing but the words counts.
 */
export const screenMessage = (text: string, question: string): Verdict => screenWords(text, { question, urgentRoute: false, heard: true });
