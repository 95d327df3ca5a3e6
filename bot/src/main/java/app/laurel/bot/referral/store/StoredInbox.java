package app.laurel.bot.referral.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.money.Money;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.ConfirmationReceived;
import app.laurel.bot.referral.Inbox;
import app.laurel.bot.referral.Step;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Committed;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Key;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** What the CRM said, as documents: {@code I|crmId}, by event id. */
@Component
public final class StoredInbox implements Inbox {

    private static final Actor CRM = Actor.system("crm");
    private static final int STEP = 100;

    private final Documents documents;
    private final Changes changes;
    private final Trail trail;
    private final InstantSource clock;

    public StoredInbox(Documents documents, Changes changes, Trail trail, InstantSource clock) {
        this.documents = documents;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Receipt keep(Confirmation told) {
        var known = find(told.crmId(), told.eventId());
        if (known.isEmpty() && create(told) instanceof Committed.Done) {
            return Receipt.KEPT;
        }
        var first = known.or(() -> find(told.crmId(), told.eventId())).orElseThrow();
        return first.equals(told) ? Receipt.KNOWN : Receipt.KNOWN_OTHERWISE;
    }

    private Committed create(Confirmation told) {
        var event = new ConfirmationReceived(told.crmId(), told.eventId());
        return trail.create(
                key(told.crmId(), told.eventId()),
                InboxDocument.of(told, clock.instant()),
                CRM,
                List.of(event),
                List.of());
    }

    @Override
    public Optional<Confirmation> find(String crmId, String eventId) {
        return documents
                .read(key(crmId, eventId), InboxDocument.class)
                .map(stored -> stored.value().confirmation());
    }

    @Override
    public void walk(BiConsumer<Confirmation, Instant> step) {
        changes.catchUp(
                "referral.sweep",
                InboxDocument.class,
                STEP,
                kept -> kept.forEach(stored -> step.accept(
                        stored.value().confirmation(), stored.value().receivedAt())));
    }

    private static Key key(String crmId, String eventId) {
        return new Key("I|" + crmId, eventId);
    }

    @Kind("crm-event")
    record InboxDocument(
            String eventId,
            String crmId,
            Optional<String> laurelId,
            Step step,
            Instant occurredAt,
            ParticularsRecord particulars,
            String status,
            Optional<Money> business,
            Instant receivedAt)
            implements Document {

        static InboxDocument of(Confirmation told, Instant receivedAt) {
            return new InboxDocument(
                    told.eventId(),
                    told.crmId(),
                    told.laurelId(),
                    told.step(),
                    told.occurredAt(),
                    ParticularsRecord.of(told.particulars()),
                    told.status(),
                    told.business(),
                    receivedAt);
        }

        Confirmation confirmation() {
            return new Confirmation(
                    eventId, crmId, laurelId, step, occurredAt, particulars.particulars(), status, business);
        }
    }
}
