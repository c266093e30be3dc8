import type { MessageHomeId } from '#core/id.ts';

export const MESSAGES_HOME = '/messages-home';
export const homeAddress = (id: MessageHomeId): string => `${MESSAGES_HOME}/${id}`;
