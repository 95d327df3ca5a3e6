package app.laurel.bot.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the source has been read; it survives a restart.
 *
 * @param place where to read on; empty for the beginning
 * @param round names the reading of everybody that is under way; empty while only changes are read
 * @param page how many pages of that reading are done
 * @param doubt the loss that an administrator was asked about
 */
public record Progress(String place, String round, int page, Instant notBefore, Optional<String> doubt) {

    public static final Progress NONE = new Progress("", "", 0, Instant.EPOCH, Optional.empty());

    boolean readsEverybody() {
        return place.isEmpty() || !round.isEmpty();
    }

    Progress begin(Instant now) {
        return round.isEmpty() ? new Progress("", now.toString(), 0, notBefore, doubt) : this;
    }

    Progress at(String next) {
        return new Progress(next, round, page + 1, notBefore, doubt);
    }

    Progress done(String next, Instant later) {
        return new Progress(next, "", 0, later, doubt);
    }

    Progress rest(Instant until) {
        return new Progress(place, round, page, until, doubt);
    }

    Progress anew() {
        return new Progress("", "", 0, notBefore, doubt);
    }

    Progress about(Optional<String> loss) {
        return new Progress(place, round, page, notBefore, loss);
    }
}
