package app.laurel.bot.casework.store;

import app.laurel.bot.casework.ExceptionCase;
import app.laurel.bot.casework.ExceptionId;
import app.laurel.bot.casework.Refusal;
import app.laurel.bot.casework.Retry;
import app.laurel.bot.people.Role;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An exception as it is kept; what waits is ordered by its age. */
@Kind("exception")
record ExceptionDocument(
        String id,
        String kind,
        String subject,
        String owner,
        String cause,
        Instant since,
        Optional<RetryPart> retry,
        Optional<ResolvedPart> resolved)
        implements Document {

    static final String WAITING = "waiting:";
    static final String RESOLVED = "resolved:";

    static ExceptionDocument of(ExceptionCase exception) {
        var refusal = exception.refusal();
        return new ExceptionDocument(
                exception.id().value(),
                refusal.kind(),
                refusal.subject(),
                refusal.owner().code(),
                refusal.cause(),
                exception.since(),
                refusal.retry().map(retry -> new RetryPart(retry.by(), retry.arguments())),
                switch (exception) {
                    case ExceptionCase.Waiting waiting -> Optional.empty();
                    case ExceptionCase.Resolved done ->
                        Optional.of(new ResolvedPart(done.by(), done.words(), done.at()));
                });
    }

    ExceptionCase exception() {
        var key = new ExceptionId(id);
        var again = retry.map(part -> new Retry(part.by(), part.arguments()));
        var refusal = new Refusal(kind, subject, Role.of(owner).orElseThrow(), cause, again);
        return resolved.<ExceptionCase>map(
                        part -> new ExceptionCase.Resolved(key, refusal, since, part.by(), part.words(), part.at()))
                .orElseGet(() -> new ExceptionCase.Waiting(key, refusal, since));
    }

    @Override
    public String order() {
        return (resolved.isPresent() ? RESOLVED : WAITING) + "%013d".formatted(since.toEpochMilli());
    }

    /** How it can be tried again. */
    record RetryPart(String by, List<String> arguments) {}

    /** How it ended. */
    record ResolvedPart(String by, String words, Instant at) {}
}
