package app.laurel.bot.approval.store;

import app.laurel.bot.approval.Absences;
import app.laurel.bot.approval.Decisions;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Trail;

/** Opens the approvals' stores to tests of the rules. */
public final class ApprovalStores {

    private ApprovalStores() {}

    public static Decisions decisions(Documents documents, Trail trail) {
        return new StoredDecisions(documents, trail);
    }

    public static Absences absences(Documents documents, Trail trail) {
        return new StoredAbsences(documents, trail);
    }
}
