package app.laurel.bot.staff.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whom one page of a reading of everybody has named. */
@Kind("people-seen")
record SeenDocument(String round, int page, List<String> people) implements Document {

    @Override
    public String order() {
        return round + ":" + "%06d".formatted(page);
    }

    @Override
    public Optional<Duration> timeToLive() {
        return Optional.of(Duration.ofDays(7));
    }
}
