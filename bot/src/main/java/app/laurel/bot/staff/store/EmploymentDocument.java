package app.laurel.bot.staff.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/**
 * What has become of somebody, as far as others follow it; its history is the proof of it.
 *
 * @param works whether they work at the bank
 * @param moves how often they have moved within it
 */
@Kind("employment")
record EmploymentDocument(boolean works, int moves) implements Document {

    static final EmploymentDocument USUAL = new EmploymentDocument(true, 0);
}
