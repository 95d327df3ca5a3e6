package app.laurel.bot.referral.chat;

import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Referral;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cases whose cards were shown last, as they were then: what tells of the same state again need not be drawn again. */
final class LastShown {

    private static final int MOST = 2_000;

    private final Map<CaseId, Referral> shown = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, Referral> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean isNew(Referral referral) {
        return !referral.equals(shown.get(referral.id()));
    }

    synchronized void keep(Referral referral) {
        shown.put(referral.id(), referral);
    }
}
