package app.laurel.bot.nomination.store;

import app.laurel.bot.event.RequestId;
import app.laurel.bot.nomination.Citation;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.Stage;
import app.laurel.bot.nomination.Standing;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.List;

/**
 * A nomination as it is kept.
 *
 * @param note the question it was returned with, or the reason it was rejected for
 */
@Kind("nomination")
record NominationDocument(
        NominationId id,
        RequestId request,
        String citation,
        int round,
        Stage stage,
        String note,
        List<String> amendments,
        Instant submittedAt)
        implements Document {

    static NominationDocument of(Nomination nomination) {
        return new NominationDocument(
                nomination.id(),
                nomination.request(),
                nomination.citation().text(),
                nomination.round(),
                nomination.stage(),
                note(nomination.standing()),
                nomination.amendments().stream().map(Citation::text).toList(),
                nomination.submittedAt());
    }

    Nomination toNomination() {
        return new Nomination(
                id,
                request,
                new Citation(citation),
                round,
                standing(),
                amendments.stream().map(Citation::new).toList(),
                submittedAt);
    }

    private static String note(Standing standing) {
        return switch (standing) {
            case Standing.Returned(var question) -> question;
            case Standing.Rejected(var reason) -> reason;
            default -> "";
        };
    }

    private Standing standing() {
        return switch (stage) {
            case SUBMITTED -> new Standing.Submitted();
            case PENDING_APPROVAL -> new Standing.PendingApproval();
            case RETURNED -> new Standing.Returned(note);
            case APPROVED -> new Standing.Approved();
            case REJECTED -> new Standing.Rejected(note);
            case WITHDRAWN -> new Standing.Withdrawn();
            case LAPSED -> new Standing.Lapsed();
            case NOT_SELECTED -> new Standing.NotSelected();
            case AWARDED -> new Standing.Awarded();
            case ANNOUNCED -> new Standing.Announced();
            case REVOKED -> new Standing.Revoked();
        };
    }

    @Override
    public String order() {
        return submittedAt.toString();
    }
}
