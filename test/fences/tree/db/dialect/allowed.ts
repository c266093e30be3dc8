// accepted
import type Database from 'better-sqlite3';

export type Driver = Database.Database;
