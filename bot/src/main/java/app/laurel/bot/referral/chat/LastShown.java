package app.laurel.bot.referral.chat;

import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Earned;
import app.laurel.bot.referral.Referral;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases whose cards were shown last, as they were then: what tells of the same state again need not be drawn again. */
final class LastShown {

    private static final int MOST = 2_000;

    private final Map<CaseId, State> shown = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, State> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean isNew(State state) {
        return !state.equals(shown.get(state.referral().id()));
    }

    synchronized void keep(State state) {
        shown.put(state.referral().id(), state);
    }

    /** What a card shows: a case, and where its rewards are. */
    record State(Referral referral, List<Earned> earned) {}
}
