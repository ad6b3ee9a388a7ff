import type { Person } from './state';

export const HOUR_MS = 60 * 60 * 1000;

/** How long the business can write freely to somebody who wrote. Source: L191-193; Meta, sending messages. */
export const WINDOW_MS = 24 * HOUR_MS;

/** Whether somebody wrote so recently that more than templates can be sent to them. */
export const isOpen = ({ wrote }: Pick<Person, 'wrote'>, now: Date) =>
	wrote !== null && now.getTime() - Date.parse(wrote) < WINDOW_MS;
