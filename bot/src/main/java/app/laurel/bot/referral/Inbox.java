package app.laurel.bot.referral;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Where everything that the CRM says is kept before anything else happens. */
public interface Inbox {

    /** Keeps it durably, once. */
    Receipt keep(Confirmation told);

    Optional<Confirmation> find(String crmId, String eventId);

    /** Walks through all that was kept since the last walk ended, and when; what fails is walked again. */
    void walk(BiConsumer<Confirmation, Instant> step);

    /** Whether it is there now. */
    enum Receipt {
        KEPT,
        KNOWN,
        /** One of the same id is there, and says something else. */
        KNOWN_OTHERWISE
    }
}
