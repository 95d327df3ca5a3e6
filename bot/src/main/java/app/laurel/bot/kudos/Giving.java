package app.laurel.bot.kudos;

import app.laurel.bot.event.Decision;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Hash;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Thanks colleagues. */
public final class Giving {

    public static final int LONGEST = 500;

    public static final int MOST_RECEIVERS = 10;

    private final KudosBook book;
    private final int dailyLimit;
    private final InstantSource clock;

    Giving(KudosBook book, int dailyLimit, InstantSource clock) {
        this.book = book;
        this.dailyLimit = dailyLimit;
        this.clock = clock;
    }

    /**
     * Thanks; the same request again finds what it has given before.
     *
     * @param aloud whether it was said where others read along
     */
    public Given give(Person giver, List<PersonId> receivers, String text, boolean aloud, RequestId request) {
        var to = receivers.stream().distinct().toList();
        var words = text.strip();
        if (to.isEmpty()) {
            return new Given.Nobody();
        }
        if (to.contains(giver.id())) {
            return new Given.OwnName();
        }
        if (to.size() > MOST_RECEIVERS) {
            return new Given.TooMany(MOST_RECEIVERS);
        }
        if (words.isEmpty()) {
            return new Given.NoWords();
        }
        if (words.length() > LONGEST) {
            return new Given.TooLong(words.length(), LONGEST);
        }
        var id = KudosId.of(giver.id(), Hash.letters(request.value(), 12));
        return give(new Kudos(id, to, words, aloud, List.of(), clock.instant()), today(giver));
    }

    private Given give(Kudos kudos, LocalDate day) {
        return book.give(
                kudos.id(),
                day,
                (before, given) -> before.map(known -> Decision.<Kudos, Given>answer(new Given.Done(known)))
                        .orElseGet(() -> given < dailyLimit
                                ? Decision.change(
                                        kudos, new Given.Done(kudos), new KudosGiven(kudos.id(), kudos.receivers()))
                                : Decision.answer(new Given.EnoughForToday(dailyLimit))));
    }

    /** How many somebody may still give today. */
    public int left(Person giver) {
        return Math.max(0, dailyLimit - book.given(giver.id(), today(giver)));
    }

    private LocalDate today(Person giver) {
        return clock.instant().atZone(giver.timeZone()).toLocalDate();
    }
}
