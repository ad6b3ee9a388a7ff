/** A row of the table of people. */
export interface PersonRow {
	id: number;
	campaign: string;
	name: string;
	phone: string;
	optedOut: boolean | null;
	run: string | null;
}

/** A row of the results. */
export interface ResultRow {
	row: number;
	campaign: string;
	name: string;
	phone: string;
	status: string;
	whatToDo: string;
	messageId: string;
	sentAt: string | null;
	reason: string;
	disposition: string;
	run: string;
}

/** A message from the business, as the sandbox shows it. */
export interface Sent {
	id: string;
	from: string;
	person: string;
	status: string;
}
