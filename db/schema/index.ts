export * from './alerts.ts';
export * from './audit.ts';
export * from './conversations.ts';
export * from './projects.ts';
export * from './staff.ts';
export * from './staff-events.ts';
export * from './young-people.ts';
