/**
 * The ways by which somebody who works here is told, in the order in which they are tried (design, section 4.5): a push to
 * their own devices, a text, an automated call where the text provider makes them, an e-mail. None carries content.
 */
export const CHANNELS = ['web-push', 'text', 'voice', 'e-mail'] as const;
export type Channel = (typeof CHANNELS)[number];
