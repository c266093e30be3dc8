import type { HandedOver } from '#app/staff/ports.ts';
import type { Sitting } from '#core/room/sitting.ts';

/** The sitting of a young person who holds the worker’s tablet. */
export const sittingOf = ({ from }: HandedOver): Sitting => ({ situation: 'handed-over', from, mayCheck: true, cover: 'staffed' });
