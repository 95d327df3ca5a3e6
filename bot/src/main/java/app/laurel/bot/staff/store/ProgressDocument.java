package app.laurel.bot.staff.store;

import app.laurel.bot.staff.Progress;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.Optional;

/** How far the source has been read, as it is kept. */
@Kind("people-progress")
record ProgressDocument(String place, String round, int page, Instant notBefore, Optional<String> doubt)
        implements Document {

    static ProgressDocument of(Progress progress) {
        return new ProgressDocument(
                progress.place(), progress.round(), progress.page(), progress.notBefore(), progress.doubt());
    }

    Progress progress() {
        return new Progress(place, round, page, notBefore, doubt);
    }
}
